import { locales } from '../../locales/index.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { within } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import type { Base } from './chronology.ts';
import { type DateStamp, findDate } from './dates.ts';
import { type DateSense, dayOf, orderOf } from './days.ts';

/** By what the dates of a document are read. */
export function senseOf(model: Postmortem, dates: readonly DateStamp[]): DateSense {
  const order = orderOf(dates);
  if (order || dates.every(({ readings }) => readings.length < 2)) return { order, dayFirst: false };
  return { order, dayFirst: locales.find(({ tag }) => tag === model.language)?.time.dayFirst ?? true };
}

/** The day of the incident: from the metadata, else the first date with a year that the text mentions; none of an action. */
export function baseOf(model: Postmortem, sense: DateSense): Base {
  const { date, started, detected, title } = model.metadata;
  for (const placed of [date, started, detected, title]) {
    const found = placed && findDate(placed.value);
    const day = found ? dayOf(found, null, sense) : null;
    if (day !== null) return { day, from: 'metadata' };
  }
  const isPlan = within(model.sectionsOfKind('remediation'));
  for (const block of model.blocksThat(mentionsDate)) {
    const mentioned = mentionedDate(block.leaf);
    if (!mentioned) continue;
    const place = { start: block.start + mentioned.start, end: block.start + mentioned.end };
    const day = isPlan(place) ? null : dayOf(mentioned, null, sense);
    if (day !== null) return { day, from: 'context' };
  }
  return { day: null, from: null };
}

const mentionedDate = remember((leaf: Leaf): DateStamp | null =>
  leaf.kind !== 'code' && /\d/.test(leaf.prose) ? findDate(leaf.prose) : null,
);

export const mentionsDate = (leaf: Leaf): boolean => mentionedDate(leaf) !== null;
