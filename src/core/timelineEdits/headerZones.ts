import type { Postmortem } from '../model.ts';
import type { Edit } from '../rule.ts';
import type { Timeline } from '../timeline/events.ts';
import { offsetAt, zoneLabel } from '../timeline/zoneClock.ts';
import type { Source } from './stamps.ts';

/**
 * A zone that stands above the times (`Time (CET)`, `All times in CET.`) is another one once they are converted. It
 * stays where other timelines hang on it, and where an explanation follows it.
 */
export function headerEdits(
  { text, timelines }: Postmortem,
  timeline: Timeline,
  sources: ReadonlyMap<number, Source>,
  zone: string,
): Edit[] {
  const zonesOf = (one: Timeline) => one.events.flatMap(({ stamp }) => sources.get(stamp.start)?.zone ?? []);
  const elsewhere = new Set(
    timelines
      .filter((one) => one !== timeline)
      .flatMap(zonesOf)
      .map(({ start }) => start),
  );
  const above = new Map(
    zonesOf(timeline)
      .filter(({ from, start }) => (from === 'header' || from === 'sentence') && !elsewhere.has(start))
      .map((placed) => [placed.start, placed]),
  );
  const label = labelOf(timeline, zone);
  return [...above.values()]
    .filter(({ id, end }) => id !== zone && /^[ \t*_]*(?:[)\].:,|\r\n]|$)/.test(text.slice(end, end + 8)))
    .map(({ start, end }) => ({ start, end, text: label }));
}

/** What the zone is called above all entries: its distance from UTC where that is one, else its name. */
function labelOf({ events }: Timeline, zone: string): string {
  const offsets = new Set(events.flatMap(({ instant }) => (instant ? [offsetAt(Date.parse(instant), zone)] : [])));
  const [offset] = offsets;
  return offsets.size === 1 && typeof offset === 'number' ? zoneLabel(offset) : zone;
}
