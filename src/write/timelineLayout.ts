import type { Html, List, RootContent, Table, TableCell } from 'mdast';
import { applyEdits } from '../core/fix.ts';
import type { Block } from '../core/markdown/leaf.ts';
import type { Range } from '../core/markdown/text.ts';
import { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';
import type { Event, Timeline } from '../core/timeline/events.ts';
import { type Source, sourcesOf } from '../core/timelineEdits/stamps.ts';
import { unitsOf } from '../core/timelineEdits/units.ts';
import { localeOf } from './localeOf.ts';
import { toMarkdown } from './markdown.ts';

/**
 * A timeline of items as a table, or a table as items; what a person wrote stays as it is, but for what no cell can
 * hold: line breaks, and bars without a backslash. Null where something would be lost: code or tables inside an entry,
 * rows without a time, two columns of times.
 */
export function otherLayout(model: Postmortem, timeline: Timeline): Edit[] | null {
  const edits = timeline.layout === 'table' ? asList(model, timeline) : asTable(model, timeline);
  if (!edits?.length) return null;
  const after = new Postmortem(applyEdits(model.text, edits));
  return told(model) === told(after) ? edits : null;
}

const told = ({ timelines }: Postmortem): string =>
  JSON.stringify(timelines.map(({ events }) => events.map(({ instant, local }) => instant ?? local)));

/** Markdown that is there already: it is printed as it is. */
const written = (value: string): Html => ({ type: 'html', value });

function printed(model: Postmortem, node: RootContent): string {
  return toMarkdown([node]).trimEnd().replaceAll('\n', model.lines.eol);
}

function asTable(model: Postmortem, timeline: Timeline): Edit[] | null {
  if (timeline.layout !== 'bullets' && timeline.layout !== 'numbered') return null;
  const { columns } = localeOf(model).time;
  const cell = (value: string): TableCell => ({ type: 'tableCell', children: [written(value)] });
  const edits: Edit[] = [];
  for (const { start, end, events } of stretchesOf(model, timeline)) {
    const rows = events.map((event, i) => {
      const text = cellOf(model, event, events[i + 1]?.start ?? end);
      return text === null ? null : { type: 'tableRow' as const, children: [cell(event.raw), cell(text)] };
    });
    const children = rows.filter((row) => row !== null);
    if (children.length < rows.length) return null;
    const head = { type: 'tableRow' as const, children: columns.map(cell) };
    const table: Table = { type: 'table', children: [head, ...children] };
    edits.push({ start, end, text: printed(model, table) });
  }
  return edits;
}

/** Entries whose units follow each other with nothing between them, as whole lines. */
function stretchesOf(model: Postmortem, timeline: Timeline): (Range & { events: Event[] })[] {
  const stretches: { start: number; end: number; events: Event[] }[] = [];
  unitsOf(model, timeline).forEach(({ start, end }, i) => {
    const event = timeline.events[i] as Event;
    const open = stretches[stretches.length - 1];
    if (open && /^\s*(?:\d+[.)]\s*)?$/.test(model.text.slice(open.end, start))) {
      open.end = end;
      open.events.push(event);
    } else stretches.push({ start: model.lines.startOf(model.lines.lineAt(start)), end, events: [event] });
  });
  return stretches;
}

/** What an item says, on one line; null where it holds what does not fit into a cell. */
function cellOf({ blocks, text }: Postmortem, event: Event, end: number): string | null {
  const under = blocks.filter(({ start }) => start > event.textRange.end && start < end);
  if (under.some(({ leaf }) => leaf.kind !== 'paragraph')) return null;
  // A backslash that the text opens with belongs to it.
  const backslash = text[event.textRange.start - 1] === '\\' ? '\\' : '';
  return [backslash + event.text, ...under.map(({ leaf }) => leaf.source)]
    .map((part) => part.replace(/(?:(?<!\s) {2}|\\)[ \t]*\r?\n\s*/g, '<br>').replace(/(?<![ \t])[ \t]*[\r\n]\s*/g, ' '))
    .join('<br>')
    .replace(/(^|[^\\])\|/g, '$1\\|');
}

function asList(model: Postmortem, timeline: Timeline): Edit[] | null {
  const sources = sourcesOf(model);
  const groups = new Set<number>();
  const items = new Map<number, string[]>();
  for (const event of timeline.events) {
    const source = sources.get(event.stamp.start);
    const item = source && itemOf(model, source);
    if (!item) return null;
    const { group } = source.stamped.block;
    groups.add(group);
    items.set(group, [...(items.get(group) ?? []), item]);
  }
  const edits: Edit[] = [];
  for (const group of groups) {
    const rows = model.blocks.filter((block) => block.group === group);
    const [first, last] = [rows[0] as Block, rows[rows.length - 1] as Block];
    const texts = items.get(group) ?? [];
    if (rows.length !== texts.length + rows.filter(({ leaf }) => leaf.header).length) return null;
    const list: List = {
      type: 'list',
      ordered: false,
      spread: false,
      children: texts.map((value) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [written(value)] }],
      })),
    };
    const end = last.start + last.leaf.source.trimEnd().length;
    edits.push({ start: first.start, end, text: printed(model, list) });
  }
  return edits;
}

/** A row as an item: its time with the zone that its column names, then what the other cells say. */
function itemOf(model: Postmortem, { stamped, zone }: Source): string | null {
  const { entry, block, header } = stamped;
  const { source, cells } = block.leaf;
  if (entry.other || block.leaf.kind !== 'row') return null;
  const { stamp } = entry;
  const time = [source.slice(stamp.start, stamp.end).replace(/(?<!\s)\s*\|\s*/g, ' ')];
  if (stamp.zone && stamp.zone.start >= stamp.end) time.push(source.slice(stamp.zone.start, stamp.zone.end));
  else if (zone?.from === 'header' && header && zone.start >= header.start && zone.end <= header.end && stamp.clock) {
    time.push(model.text.slice(zone.start, zone.end));
  }
  const texts = cells.slice(entry.textColumn).map((cell, i) => {
    const { start, end } = wholeCell(source, cell);
    return source.slice(i === 0 && stamp.end > start ? entry.text.start : start, end).trim();
  });
  const text = texts.filter((one) => one !== '').join(' – ');
  return (time.join(' ') + (text && ` — ${text}`)).replaceAll('\\|', '|');
}

/** A cell with the marks of emphasis that its text opens and closes with: all there is between two bars. */
function wholeCell(source: string, { start, end }: Range): Range {
  const isBar = (at: number): boolean => source[at] === '|' && source[at - 1] !== '\\';
  let from = start;
  let to = end;
  while (from > 0 && !isBar(from - 1)) from--;
  while (to < source.length && !isBar(to)) to++;
  return { start: from, end: to };
}
