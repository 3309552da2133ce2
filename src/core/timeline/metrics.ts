import { type Milestone, milestones } from '../kinds.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import type { Event, Timeline } from './events.ts';
import { isoInstant } from './instants.ts';
import { statedMoment } from './stated.ts';

/** When a milestone was reached, and where the document says so. */
export interface Reached extends Range {
  /** ISO 8601 in UTC; null while date or zone are unknown. */
  readonly instant: string | null;
  /** Minutes on a scale shared by all that is reached in the timeline; null for what the metadata says. */
  readonly minute: number | null;
  readonly from: 'event' | 'metadata';
}

/** Minutes between milestones; null where one of the two is unknown. Times count from the start of the incident. */
export interface Metrics {
  readonly reached: Readonly<Partial<Record<Milestone, Reached>>>;
  readonly timeToDetectMinutes: number | null;
  readonly timeToAcknowledgeMinutes: number | null;
  readonly timeToMitigateMinutes: number | null;
  readonly timeToResolveMinutes: number | null;
  /** From start to resolution. */
  readonly durationMinutes: number | null;
}

/**
 * The milestones of the incident and the minutes between them, from the timeline that tells most of them; what it does
 * not tell comes from the metadata. Differences need no zone, as long as both times stand in one timeline.
 */
export function metricsOf(model: Postmortem): Metrics {
  const timeline = fullest(model.timelines);
  const reached: Partial<Record<Milestone, Reached>> = {};
  for (const milestone of milestones) {
    const event = timeline?.events.find((event) => event.milestone === milestone && event.minute !== null);
    const found = event ? fromEvent(event) : statedMilestone(model, milestone);
    if (found) reached[milestone] = found;
  }
  const since = (milestone: Milestone): number | null => minutesBetween(reached.started, reached[milestone]);
  return {
    reached,
    timeToDetectMinutes: since('detected'),
    timeToAcknowledgeMinutes: since('acknowledged'),
    timeToMitigateMinutes: since('mitigated'),
    timeToResolveMinutes: since('resolved'),
    durationMinutes: since('resolved'),
  };
}

/** The timeline with most milestones, the first of several. */
function fullest(timelines: readonly Timeline[]): Timeline | null {
  const told = ({ events }: Timeline): number =>
    events.filter(({ milestone, minute }) => milestone && minute !== null).length;
  return timelines.reduce<Timeline | null>((best, one) => (best && told(best) >= told(one) ? best : one), null);
}

const fromEvent = ({ stamp, instant, minute }: Event): Reached => ({
  start: stamp.start,
  end: stamp.end,
  instant,
  minute,
  from: 'event',
});

/** What the metadata says of a milestone; null where date, time or zone are missing. */
export function statedMilestone(model: Postmortem, milestone: Milestone): Reached | null {
  const stated = statedMoment(model, milestone);
  if (!stated || stated.moment.at === null) return null;
  const { start, end } = stated.placed;
  return { start, end, instant: isoInstant(stated.moment.at), minute: null, from: 'metadata' };
}

function minutesBetween(from: Reached | undefined, to: Reached | undefined): number | null {
  if (!from || !to) return null;
  const minutes =
    from.minute !== null && to.minute !== null
      ? to.minute - from.minute
      : from.instant !== null && to.instant !== null
        ? (Date.parse(to.instant) - Date.parse(from.instant)) / 60_000
        : -1;
  // What comes before the start is told out of order, or about something else.
  return minutes < 0 ? null : Math.round(minutes);
}
