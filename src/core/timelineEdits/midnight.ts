import { applyEdits } from '../fix.ts';
import { Postmortem } from '../model.ts';
import type { Edit } from '../rule.ts';
import type { Timeline } from '../timeline/events.ts';
import { isoDay, sourcesOf, wallOf } from './stamps.ts';

/**
 * Writes the date before the first time of each new day, where the document leaves it to the reader to notice midnight.
 * Empty where nothing is missing, also while nobody says on which day the timeline begins.
 */
export function datesAtMidnight(model: Postmortem, timeline: Timeline): Edit[] {
  const sources = sourcesOf(model);
  let day: string | null = null;
  let heading: unknown = null;
  const edits = timeline.events.flatMap((event): Edit[] => {
    const wall = wallOf(event);
    if (wall === null) return [];
    const before = { day, heading };
    day = isoDay(wall);
    heading = sources.get(event.stamp.start)?.stamped.context?.dated ?? null;
    const passed = before.day !== null && before.day !== day && before.heading === heading;
    if (!passed || event.dateFrom === 'entry' || !event.clock) return [];
    const { start } = event.clock;
    return [{ start, end: start, text: `${day} ` }];
  });
  return edits.length && sameTimes(model, new Postmortem(applyEdits(model.text, edits), model)) ? edits : [];
}

function sameTimes(one: Postmortem, other: Postmortem): boolean {
  const told = ({ timelines }: Postmortem) =>
    timelines.flatMap(({ events }) => events.map(({ local }) => local)).join();
  return told(one) === told(other);
}
