import type { Postmortem } from '../model.ts';
import type { Event } from './events.ts';

/** The entries that are milestones, in document order. */
const milestoneEvents = (model: Postmortem): Event[] =>
  model.timelines.flatMap(({ events }) => events.filter(({ milestone }) => milestone));

/** The next milestone behind a place, or the last before it, round the end of the document; null where none is. */
export function milestoneFrom(model: Postmortem, offset: number, direction: 1 | -1): Event | null {
  const events = milestoneEvents(model);
  return direction > 0
    ? (events.find(({ start }) => start > offset) ?? events[0] ?? null)
    : (events.findLast(({ end }) => end < offset) ?? events[events.length - 1] ?? null);
}

/** The entry whose stamp stands at a place. */
export function stampedAt(model: Postmortem, offset: number): Event | null {
  for (const { start, end, events } of model.timelines) {
    if (offset < start || offset > end) continue;
    const found = events.find(({ stamp }) => offset >= stamp.start && offset <= stamp.end);
    if (found) return found;
  }
  return null;
}
