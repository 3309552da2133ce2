import {
  type Event,
  type Locale,
  localeFor,
  type Milestone,
  milestones,
  type Postmortem,
  type Timeline,
} from '../index.ts';
import { plain } from './plain.ts';

/** An entry of the timeline as it is drawn and listed, numbered from 1 in order of time. */
export interface Entry {
  readonly number: number;
  /** Milliseconds on the scale of the chart; null while nobody knows when it was. */
  readonly at: number | null;
  /** Only the day is known: `at` is its beginning. */
  readonly wholeDay: boolean;
  readonly approximate: boolean;
  readonly raw: string;
  /** What happened, without markup. */
  readonly text: string;
  readonly milestone: Milestone | null;
  /** Where it stands in the document, from 0. */
  readonly line: number;
}

export type PhaseKind = 'undetected' | 'responding' | 'recovering' | 'impact';

/** A stretch of time, in milliseconds on the scale of the chart. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Phase extends Stretch {
  readonly kind: PhaseKind;
}

export interface Reached {
  readonly milestone: Milestone;
  readonly at: number;
}

/** What a picture shows of a document: its fullest timeline. */
export interface Chart extends Stretch {
  readonly title: string;
  readonly locale: Locale;
  /** UTC; else the clocks of a zone that nobody names; else clocks of days that nobody names. */
  readonly scale: 'utc' | 'local' | 'undated';
  readonly entries: readonly Entry[];
  /** In order of time. */
  readonly milestones: readonly Reached[];
  readonly phases: readonly Phase[];
  /** Long silences between entries. */
  readonly gaps: readonly Stretch[];
  /** Where the timeline begins in the document (an offset). */
  readonly start: number;
}

/** Fewer points in time than these are no picture. */
const fewest = 3;

/** What can be drawn of a document, in its language; null where too few times are known. */
export function chartOf(model: Postmortem): Chart | null {
  const [timeline] = model.timelines.toSorted((a, b) => timed(b) - timed(a));
  if (!timeline) return null;
  const scale = scaleOf(timeline);
  const entries = entriesOf(model, timeline, scale);
  const times = entries.flatMap(({ at }) => at ?? []);
  if (times.length < fewest) return null;
  const reached = reachedIn(model, entries, scale);
  const all = [...times, ...reached.map(({ at }) => at)];
  const from = Math.min(...all);
  const to = Math.max(...all);
  return {
    title: plain(model.text.slice(model.titleRange.start, model.titleRange.end)),
    locale: localeFor(model.language),
    scale,
    entries,
    milestones: reached,
    phases: phasesOf(reached),
    gaps: gapsOf(entries),
    start: timeline.start,
    from,
    to,
  };
}

const timed = ({ events }: Timeline): number => events.filter(({ minute }) => minute !== null).length;

const instantOf = ({ instant }: Event): number => Date.parse(instant ?? '');
const localOf = ({ local }: Event): number => Date.parse(local === null ? '' : local.length > 10 ? `${local}Z` : local);

/** The clock that the minutes of a timeline count on. */
function scaleOf({ events }: Timeline): Chart['scale'] {
  const clocked = events.filter(({ minute }) => minute !== null);
  const counts = (time: (event: Event) => number): boolean =>
    clocked.every((event) => Math.round(time(event) / 60_000) === Math.round(event.minute as number));
  return counts(instantOf) ? 'utc' : counts(localOf) ? 'local' : 'undated';
}

function entriesOf(model: Postmortem, { events }: Timeline, scale: Chart['scale']): Entry[] {
  let last = Number.NEGATIVE_INFINITY;
  const placed = events.map((event) => {
    const at = placeOf(event, scale);
    // An entry without a time stays behind the one it is written after.
    last = at ?? last;
    return { event, at, order: last };
  });
  return placed
    .toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({ event, at }, i) => ({
      number: i + 1,
      at,
      wholeDay: event.minute === null,
      approximate: event.precision === 'approximate',
      raw: plain(event.raw),
      text: plain(event.text),
      milestone: event.milestone,
      line: model.lines.lineAt(event.start),
    }));
}

function placeOf(event: Event, scale: Chart['scale']): number | null {
  if (event.minute !== null) return Math.round(event.minute * 60_000);
  const day = scale === 'utc' ? instantOf(event) : scale === 'local' ? localOf(event) : Number.NaN;
  return Number.isNaN(day) ? null : day;
}

/** The milestones among the entries; those that the metadata alone tells stand with them where there are instants. */
function reachedIn(model: Postmortem, entries: readonly Entry[], scale: Chart['scale']): Reached[] {
  const reached = milestones.flatMap((milestone): Reached[] => {
    const entry = entries.find((one) => one.milestone === milestone && one.at !== null);
    if (entry) return [{ milestone, at: entry.at as number }];
    const stated = model.metrics.reached[milestone];
    const at = stated?.from === 'metadata' && scale === 'utc' ? Date.parse(stated.instant ?? '') : Number.NaN;
    return Number.isNaN(at) ? [] : [{ milestone, at }];
  });
  return reached.sort((a, b) => a.at - b.at);
}

function phasesOf(reached: readonly Reached[]): Phase[] {
  const at = (milestone: Milestone): number | undefined => reached.find((one) => one.milestone === milestone)?.at;
  const phase = (kind: PhaseKind, from: number | undefined, to: number | undefined): Phase[] =>
    from !== undefined && to !== undefined && to > from ? [{ kind, from, to }] : [];
  const over = at('mitigated') ?? at('resolved');
  return [
    ...phase('undetected', at('started'), at('detected')),
    // Where nobody says when it was detected, people were at it from when they said so.
    ...phase('responding', at('detected') ?? at('acknowledged'), over),
    ...phase('recovering', at('mitigated'), at('resolved')),
    ...phase('impact', at('started'), over),
  ];
}

/** A silence is long from an hour on, as the rule that asks about them has it. */
function gapsOf(entries: readonly Entry[]): Stretch[] {
  const times = entries.flatMap(({ at }) => at ?? []);
  return times.map((to, i) => ({ from: times[i - 1] ?? to, to })).filter(({ from, to }) => to - from >= 3_600_000);
}
