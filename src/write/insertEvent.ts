import { gapAtEnd, insertSection } from '../core/fix.ts';
import type { Milestone } from '../core/kinds.ts';
import type { Locale } from '../core/locale.ts';
import type { Block } from '../core/markdown/leaf.ts';
import { readable } from '../core/markdown/readable.ts';
import { timelineField } from '../core/metadata/fieldWords.ts';
import type { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';
import type { Event, Timeline } from '../core/timeline/events.ts';
import { itemEnd, lineBelow, nearest } from './listItem.ts';
import { snippetText } from './snippet.ts';
import { type StampParts, stampBelow, stampText } from './stamp.ts';
import { blockAt, headerOf, rowBelow } from './tableRow.ts';

/** What happens now, as the next entry of a timeline. */
export interface NewEvent {
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly milestone: Milestone | null;
}

/**
 * A new entry as snippet text, in the layout of the timeline that holds the offset: behind the entry there, else behind
 * the last. Without a timeline its section gets one, without a section that too.
 */
export function insertEvent(model: Postmortem, offset: number, event: NewEvent, locale: Locale): Edit {
  const timeline = timelineAt(model, offset);
  const before = eventAbove(model, offset);
  if (!timeline || !before) return firstEvent(model, event, locale);
  const stamp = stampBelow(before, event.instant);
  const block = blockAt(model, before.stamp.start);
  const header = block?.leaf.kind === 'row' ? headerOf(model, block) : undefined;
  if (block && header) return rowBelow(model, block, cellsOf(header, block, before, stamp, event, locale));
  return timeline.layout === 'headings'
    ? headingBelow(model, before, stamp, event, locale)
    : itemBelow(model, timeline, before, stamp, event, locale);
}

/** The entry that a new one at an offset goes below. */
export function eventAbove(model: Postmortem, offset: number): Event | null {
  const timeline = timelineAt(model, offset);
  return (timeline && nearest(model, timeline.events, offset, sectionOf(model, timeline))) ?? null;
}

/** The timeline at a place; else the one that tells most. */
export function timelineAt(model: Postmortem, offset: number): Timeline | undefined {
  const holds = (timeline: Timeline): boolean => {
    const { start, end } = sectionOf(model, timeline) ?? timeline;
    return offset >= start && offset <= end;
  };
  const { timelines } = model;
  return timelines.find(holds) ?? [...timelines].sort((a, b) => b.events.length - a.events.length)[0];
}

const sectionOf = (model: Postmortem, { start }: Timeline) =>
  model.sectionsAt(start).findLast(({ kind }) => kind === 'timeline');

/** The clock is a tab stop: entered after a milestone's text is known, overtyped where it was earlier. */
function shownStamp(stamp: StampParts, { milestone }: NewEvent): string {
  return stampText(stamp, `\${${milestone ? 1 : 2}:${stamp.clock}}`);
}

function shownText({ milestone }: NewEvent, locale: Locale): string {
  const question = `\${${milestone ? 2 : 1}:${locale.messages['ask-event'] ?? ''}}`;
  return milestone ? `**${milestoneName(milestone, locale)}** — ${question}` : question;
}

/** What a milestone is called in front of its entry. */
export function milestoneName(milestone: Milestone, { messages }: Locale): string {
  const name = messages[`report-${milestone}`] ?? milestone;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Cells as the columns of the table and its row want them; a column that is something else is left empty. */
function cellsOf(
  { leaf }: Block,
  row: Block,
  before: Event,
  stamp: StampParts,
  event: NewEvent,
  locale: Locale,
): string[] {
  const columnAt = (offset: number): number =>
    row.leaf.cells.findIndex(({ start, end }) => offset - row.start >= start && offset - row.start <= end);
  const clockColumn = columnAt(before.clock?.start ?? before.stamp.start);
  const dateColumn = columnAt(before.stamp.start);
  const textColumn = columnAt(before.textRange.start);
  const zoneColumn = leaf.cells.findIndex((cell) => timelineField(readable(leaf, cell)) === 'zone');
  const apart = dateColumn !== clockColumn;
  return leaf.cells.map((_, column) => {
    if (column === textColumn) return shownText(event, locale);
    if (column === zoneColumn) return stamp.zone;
    const own = { ...stamp, ...(apart && { date: '', joined: false }), ...(zoneColumn >= 0 && { zone: '' }) };
    if (column === clockColumn) return shownStamp(own, event);
    return column === dateColumn ? stamp.date : '';
  });
}

/** What may stand between the start of a line and its stamp, marks of emphasis last. */
const lead = /^(?<bullet>[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:#{1,6}[ \t]+)?)(?<marks>[*_`[(]{0,3})$/;
/** What may stand between a stamp and its text. */
const gap = /^(?<marks>[*_`\])]{0,3})(?<rest>[ \t\u00a0:–—\-|,.;>→=]{1,8})$/;
const usualGap = ' — ';

/** The beginning of the line of an entry, its stamp and what parts it from the text, for another like it. */
function entryLike(model: Postmortem, before: Event, stamp: StampParts, event: NewEvent, locale: Locale): string {
  const { lines, text } = model;
  const line = text.slice(lines.startOf(lines.lineAt(before.stamp.start)), before.stamp.start);
  const opening = lead.exec(line)?.groups;
  const parting = gap.exec(text.slice(before.stamp.end, before.textRange.start))?.groups;
  const closes = opening && parting && opening.marks === mirrored(parting.marks ?? '');
  const bullet = opening?.bullet ?? /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line)?.[0] ?? '';
  const next = bullet.replace(/\d+/, (number) => String(Number(number) + 1));
  const marks = closes ? [opening.marks, parting.marks] : ['', ''];
  const between = closes || (parting && !parting.marks) ? parting?.rest : usualGap;
  return `${next}${marks[0]}${shownStamp(stamp, event)}${marks[1]}${snippetText(between ?? usualGap)}${shownText(event, locale)}`;
}

/** What parts the stamp of an entry from its text, marks of emphasis left out. */
export function partingOf({ text }: Postmortem, { stamp, textRange }: Event): string {
  return gap.exec(text.slice(stamp.end, textRange.start))?.groups?.rest ?? usualGap;
}

const brackets: Readonly<Record<string, string>> = { ']': '[', ')': '(' };

const mirrored = (marks: string): string =>
  [...marks]
    .reverse()
    .map((mark) => brackets[mark] ?? mark)
    .join('');

function itemBelow(
  model: Postmortem,
  { events }: Timeline,
  before: Event,
  stamp: StampParts,
  event: NewEvent,
  locale: Locale,
): Edit {
  const index = events.indexOf(before);
  const end = itemEnd(model, before, events[index + 1]?.start ?? model.text.length);
  const entry = entryLike(model, before, stamp, event, locale);
  return lineBelow(model, events[index - 1] ?? null, before, end, entry);
}

/** Below all that stands under the heading of the entry before. */
function headingBelow(model: Postmortem, before: Event, stamp: StampParts, event: NewEvent, locale: Locale): Edit {
  const { eol } = model.lines;
  const start = model.outline.findLast((heading) => heading.start <= before.stamp.start)?.end ?? model.text.length;
  const entry = entryLike(model, before, stamp, event, locale);
  const text = start < model.text.length ? `${entry}${eol}${eol}` : `${gapAtEnd(model)}${entry}${eol}`;
  return { start, end: start, text };
}

function firstEvent(model: Postmortem, event: NewEvent, locale: Locale): Edit {
  const { lines } = model;
  const entry = `- ${shownStamp(stampBelow(null, event.instant), event)}${usualGap}${shownText(event, locale)}`;
  const section = model.sectionsOfKind('timeline').find(({ as }) => as === 'heading');
  if (!section) {
    const { heading } = locale.skeletons.timeline;
    const skeletons = { ...locale.skeletons, timeline: { heading, body: entry } };
    return insertSection(model, 'timeline', { ...locale, skeletons });
  }
  const written = model.text.slice(section.start, section.end).trimEnd();
  const start = section.start + written.length;
  return { start, end: start, text: `${lines.eol}${lines.eol}${entry}` };
}
