import { locales } from '../../locales/index.ts';
import { fill } from '../fill.ts';
import type { Postmortem } from '../model.ts';
import type { Edit } from '../rule.ts';
import type { Timeline } from '../timeline/events.ts';
import { zoneLabel } from '../timeline/zoneClock.ts';
import { readZone } from '../timeline/zones.ts';
import { sourcesOf } from './stamps.ts';

/** Says once in which zone the times of a timeline are: above their column, or in a sentence before the first entry. */
export function addZone(model: Postmortem, timeline: Timeline, zone: string): Edit | null {
  const [first] = timeline.events;
  const source = first && sourcesOf(model).get(first.stamp.start);
  if (!source) return null;
  const name = nameOf(zone);
  const { header, entry } = source.stamped;
  const cell = header?.leaf.cells[entry.column];
  if (header && cell) {
    const at = header.start + cell.end;
    return { start: at, end: at, text: `${cell.end > cell.start ? ' ' : ''}(${name})` };
  }
  const { group } = source.stamped.block;
  const block = model.blocks.find((one) => one.group === group) ?? source.stamped.block;
  const { lines } = model;
  const at = lines.startOf(lines.lineAt(block.start));
  const { time } = locales.find(({ tag }) => tag === model.language) ?? (locales[0] as (typeof locales)[number]);
  return { start: at, end: at, text: `${fill(time.zoneSentence, { zone: name })}${lines.eol}${lines.eol}` };
}

/** `UTC+2` for an offset; names stay what they are. */
function nameOf(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (!sign) return zone;
  return zoneLabel((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
}

/** A zone as people type it (`utc`, `CEST`, `+02:00`, `Europe/Paris`), null where it is none or has several meanings. */
export const zoneNamed = (text: string): string | null => {
  const typed = text.trim();
  const zone = readZone(typed, 0, true) ?? readZone(typed.toUpperCase(), 0, true);
  return zone?.end === typed.length ? zone.id : null;
};
