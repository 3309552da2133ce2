import { durationText, localeFor } from '../../languages.ts';
import type { Claim } from '../figures/claims.ts';
import { milestones } from '../kinds.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { type Metrics, statedMilestone } from './metrics.ts';

/** A figure or time that the timeline contradicts: where it stands, as stated, and as the timeline has it. */
export interface Contradiction extends Range {
  readonly stated: string;
  readonly computed: string;
  /** Where the timeline says so. */
  readonly related: Range;
}

const metricOf = {
  'time-to-detect': 'timeToDetectMinutes',
  'time-to-acknowledge': 'timeToAcknowledgeMinutes',
  'time-to-mitigate': 'timeToMitigateMinutes',
  'time-to-resolve': 'timeToResolveMinutes',
} as const satisfies Partial<Record<Claim['kind'], keyof Metrics>>;

/** Durations in the text that do not follow from the timeline. Only figures that say what they measure are compared. */
export function contradictionsOf(model: Postmortem): Contradiction[] {
  const { claims, metrics } = model;
  const { durationMinutes } = metrics;
  const isTold =
    durationMinutes !== null &&
    claims.some((claim) => claim.kind === 'duration' && allows(toleranceOf(claim, model.text), durationMinutes));
  // Where its length is told, what else lasted is something else.
  const labels = [...model.mentions('stated-duration'), ...(isTold ? [] : model.mentions('told-duration'))];
  const related = metrics.reached.started;
  if (!related) return [];
  // As it may stand in the text: in its language, with plain spaces.
  const lengthOf = (length: number): string =>
    durationText(length, localeFor(model.language)).replaceAll('\u00a0', ' ');
  const contradictions: Contradiction[] = [];
  for (const claim of claims) {
    const metric =
      claim.kind in metricOf
        ? metricOf[claim.kind as keyof typeof metricOf]
        : claim.kind === 'duration' && labels.some((label) => introduces(model.text, label, claim))
          ? 'durationMinutes'
          : null;
    const minutes = metric && metrics[metric];
    if (minutes === null) continue;
    const tolerance = toleranceOf(claim, model.text);
    if (allows(tolerance, minutes) || isBetweenEvents(model, tolerance)) continue;
    const { start, end } = claim;
    const stated = model.text.slice(start, end);
    contradictions.push({ start, end, stated, computed: lengthOf(minutes), related });
  }
  return contradictions;
}

/** `Duration: about 63 minutes`: nothing but punctuation and a short word stands between label and figure. */
const introduces = (text: string, label: Range, claim: Range): boolean =>
  label.end <= claim.start &&
  ends(text, claim.end) &&
  claim.start - label.end < 16 &&
  /^[\s:*_()|–—-]*(?:\p{L}{1,8}\s*)?$/u.test(text.slice(label.end, claim.start));

/** "17 h from the first alarm" and "12 hours (press)" measure something else, or are somebody else's. */
const ends = (text: string, at: number): boolean => /^[ \t*_]*(?:[.,;|\r\n]|$)/.test(text.slice(at, at + 8));

/** Minutes that a figure may stand for. */
interface Tolerance {
  readonly least: number;
  readonly most: number;
}

const allows = ({ least, most }: Tolerance, minutes: number): boolean => minutes >= least && minutes <= most;

/** "About" forgives a tenth, a rounded unit half of itself, everything a minute or two per cent. */
function toleranceOf({ value, to, approximate, start, end }: Claim, text: string): Tolerance {
  const written = text.slice(start, end);
  const minuteExact = /\d\s*(?:m|:|h\s*\d)|sec|min/i.test(written);
  const unit = minuteExact ? 0 : value % 1440 === 0 ? 720 : value % 60 === 0 ? 30 : 0;
  const last = to ?? value;
  const slack = Math.max(1, last * 0.02, unit, approximate ? Math.max(5, last * 0.1) : 0);
  return { least: value - slack, most: last + slack };
}

/** Which events are the start and the end is a matter of wording: what any two of a timeline give may be meant. */
const isBetweenEvents = ({ timelines }: Postmortem, { least, most }: Tolerance): boolean =>
  timelines.some(({ events }) => {
    const minutes = events.flatMap(({ minute }) => minute ?? []).sort((a, b) => a - b);
    let later = 0;
    return minutes.some((from) => {
      while (later < minutes.length && (minutes[later] as number) - from < least) later++;
      return later < minutes.length && (minutes[later] as number) - from <= most;
    });
  });

/** Times of the metadata that the milestones of the timeline contradict, and that no other of its events has. */
export function contradictedMetadataOf(model: Postmortem): Contradiction[] {
  const { metadata, metrics, timelines } = model;
  return milestones.flatMap((milestone) => {
    const reached = metrics.reached[milestone];
    const stated = metadata[milestone];
    if (!stated || reached?.from !== 'event' || !reached.instant) return [];
    const at = Date.parse(statedMilestone(model, milestone)?.instant ?? '');
    // A stamp is exact; in words, people round.
    const tolerance = /^\d{4}-\d\d-\d\dT/.test(stated.value) ? 60_000 : 6 * 60_000;
    const isAt = (instant: string | null): boolean => Math.abs(Date.parse(instant ?? '') - at) < tolerance;
    if (Number.isNaN(at) || isAt(reached.instant)) return [];
    if (timelines.some(({ events }) => events.some(({ instant, clock }) => clock && isAt(instant)))) return [];
    const { start, end, value } = stated;
    return [{ start, end, stated: value, computed: reached.instant.replace(/:00Z$/, 'Z'), related: reached }];
  });
}

/** `03/04/2021` names several days. */
const isAmbiguous = (written: string): boolean => /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(written);

/** A day on which something of the incident is said to have happened, and where. */
export interface StatedDay extends Range {
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** The first day that the timeline itself names, null where it names none for certain. */
export function firstDayOf({ events }: Postmortem): StatedDay | null {
  let first: StatedDay | null = null;
  for (const event of events) {
    if (event.dateFrom !== 'entry') continue;
    const day = event.local?.slice(0, 10);
    if (!day || (first && day >= first.day) || isAmbiguous(event.raw)) continue;
    first = { day, start: event.stamp.start, end: event.stamp.end };
  }
  return first;
}

/** A date of the incident that lies before all that the timeline tells, by more than time zones explain. */
export function contradictedDateOf(model: Postmortem): Contradiction | null {
  const { date } = model.metadata;
  if (!date || model.incidents.length > 1 || !/^\d{4}-\d\d-\d\d$/.test(date.value)) return null;
  const first = model.firstDay;
  if (!first) return null;
  if (isAmbiguous(model.text.slice(date.start, date.end))) return null;
  if (Date.parse(first.day) - Date.parse(date.value) < 2 * 86_400_000) return null;
  return { start: date.start, end: date.end, stated: date.value, computed: first.day, related: first };
}
