import { applyEdits, gapAtEnd } from '../../core/fix.ts';
import type { Locale } from '../../core/locale.ts';
import { Postmortem } from '../../core/model.ts';
import type { Edit } from '../../core/rule.ts';
import type { Event, Timeline } from '../../core/timeline/events.ts';
import { isoInstant } from '../../core/timeline/instants.ts';
import { type Source, sourcesOf } from '../../core/timelineEdits/stamps.ts';
import { timelineAt, unitsOf } from '../../core/timelineEdits/units.ts';
import { milestoneName } from '../insertEvent.ts';
import { inlineText } from '../markdown.ts';
import type { TranscriptEntry } from './entries.ts';

/**
 * Puts entries into the timeline at a place, each where it belongs in the order of time, as rows or items like those
 * that are there; what it tells already is left out. Without a timeline they become a list at the end of its section,
 * or on the line of the caret. What is there keeps its words and its times.
 */
export function insertTranscript(
  model: Postmortem,
  offset: number,
  entries: readonly TranscriptEntry[],
  locale: Locale,
): Edit[] {
  if (!entries.length) return [];
  const timeline = timelineAt(model, offset);
  const isTable = timeline?.layout === 'table';
  if (!timeline || !(isTable || timeline.layout === 'bullets')) return [listAt(model, offset, entries, locale)];
  const fresh = entries.filter((entry) => !isTold(timeline, entry));
  const sources = isTable ? sourcesOf(model) : null;
  const print = (entry: TranscriptEntry, beside: Event | undefined): string => {
    const source = sources?.get(beside?.stamp.start ?? -1);
    return source && beside
      ? rowOf(source, beside, entry, locale)
      : itemOf(entry, locale, beside && openingOf(model, beside));
  };
  const inOrder = placed(model, timeline, fresh, print);
  if (isHarmless(model, timeline, inOrder)) return inOrder;
  return placed(model, { ...timeline, events: timeline.events.slice(-1) }, fresh, print, true);
}

/** Whether an entry of that minute says the same. */
function isTold({ events }: Timeline, { at, text }: TranscriptEntry): boolean {
  const words = (one: string): string =>
    one
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
      .toLowerCase();
  const said = words(text);
  return events.some(
    (event) => event.instant && Math.abs(Date.parse(event.instant) - at) < 60_000 && words(event.text).endsWith(said),
  );
}

/** Behind the last entry that is not later; all behind the last one where `atEnd`. */
function placed(
  model: Postmortem,
  timeline: Timeline,
  entries: readonly TranscriptEntry[],
  print: (entry: TranscriptEntry, beside: Event | undefined) => string,
  atEnd = false,
): Edit[] {
  const { eol } = model.lines;
  const units = unitsOf(model, timeline);
  const isAfter = ({ instant }: Event, at: number): boolean => instant !== null && Date.parse(instant) <= at;
  const groups = new Map<number, string[]>();
  for (const entry of entries) {
    const index = atEnd ? 0 : timeline.events.findLastIndex((event) => isAfter(event, entry.at));
    groups.set(index, [...(groups.get(index) ?? []), print(entry, timeline.events[Math.max(0, index)])]);
  }
  // One edit an entry: each is shown, and can be left out, by itself.
  return [...groups].flatMap(([index, lines]) => {
    const at = index < 0 ? (units[0]?.start ?? 0) : (units[index]?.end ?? 0);
    return lines.map((line): Edit => ({ start: at, end: at, text: index < 0 ? line + eol : eol + line }));
  });
}

/** A date that is put between two entries may be carried on by the next: then this place is none. */
function isHarmless(model: Postmortem, timeline: Timeline, edits: readonly Edit[]): boolean {
  const after = new Postmortem(applyEdits(model.text, edits), model).timelines[model.timelines.indexOf(timeline)];
  const now = new Set(after?.events.map(({ raw, text, local }) => [raw, text, local].join(' ')));
  return timeline.events.every(({ raw, text, local }) => now.has([raw, text, local].join(' ')));
}

const stampOf = ({ at }: TranscriptEntry): string => isoInstant(at).slice(0, 16).replace('T', ' ');

function textOf({ role, text, milestone }: TranscriptEntry, locale: Locale): string {
  const name = milestone ? `**${milestoneName(milestone, locale)}** — ` : '';
  return name + inlineText(role ? `${role}: ${text}` : text);
}

const itemOf = (entry: TranscriptEntry, locale: Locale, opening = '- '): string =>
  `${opening}${stampOf(entry)} UTC — ${textOf(entry, locale)}`;

/** How the line of an entry begins: its quote, indentation and bullet. */
function openingOf({ lines, text }: Postmortem, { stamp }: Event): string {
  const line = text.slice(lines.startOf(lines.lineAt(stamp.start)), stamp.start);
  return /^[\s>]*[-*+][ \t]+/.exec(line)?.[0] ?? '- ';
}

/** A row with time and text in the columns of another. */
function rowOf({ stamped, zone }: Source, { textRange }: Event, entry: TranscriptEntry, locale: Locale): string {
  const { entry: like, block } = stamped;
  const { cells } = block.leaf;
  const columnAt = (offset: number): number => cells.findIndex(({ start, end }) => offset >= start && offset < end);
  const dateColumn = like.stamp.date ? columnAt(like.stamp.date.start) : like.column;
  const zoneColumn = like.stamp.zone ? columnAt(like.stamp.zone.start) : like.column;
  const told = columnAt(textRange.start - block.start);
  const textColumn = told > like.column ? told : Math.max(like.textColumn, like.column + 1);
  const [date = '', clock = ''] = stampOf(entry).split(' ');
  const isSaid = zone?.id === 'UTC' && zone.from !== 'entry';
  const texts = Array.from({ length: Math.max(cells.length, textColumn + 1) }, () => '');
  const add = (column: number, text: string): void => {
    texts[column] = [texts[column], text].filter(Boolean).join(' ');
  };
  add(dateColumn, date);
  add(like.column, clock);
  if (!isSaid) add(zoneColumn, 'UTC');
  add(textColumn, textOf(entry, locale));
  return `| ${texts.join(' | ')} |`;
}

/** A list of its own: at the end of the section of the timeline, else on the line of the caret. */
function listAt(model: Postmortem, offset: number, entries: readonly TranscriptEntry[], locale: Locale): Edit {
  const { lines, text } = model;
  const { eol } = lines;
  const list = entries.map((entry) => itemOf(entry, locale)).join(eol);
  const section = model.sectionsOfKind('timeline').find(({ as }) => as === 'heading');
  if (section) {
    const at = section.start + text.slice(section.start, section.end).trimEnd().length;
    return { start: at, end: at, text: `${eol}${eol}${list}${at === text.length ? eol : ''}` };
  }
  const line = lines.lineAt(offset);
  const at = lines.endOf(line);
  if (at === text.length) return { start: at, end: at, text: (text.trim() ? gapAtEnd(model) : '') + list + eol };
  const isEmpty = text.slice(lines.startOf(line), at).trim() === '';
  return { start: at, end: at, text: `${isEmpty ? '' : eol + eol}${list}${eol}` };
}
