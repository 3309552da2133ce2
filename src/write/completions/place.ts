import { isActionTable } from '../../core/actions/actionTable.ts';
import type { Block } from '../../core/markdown/leaf.ts';
import { readable } from '../../core/markdown/readable.ts';
import type { Range } from '../../core/markdown/text.ts';
import { actionField, type MetadataField, metadataField, timelineField } from '../../core/metadata/fieldWords.ts';
import type { Postmortem } from '../../core/model.ts';
import { readStamp } from '../../core/timeline/time.ts';
import { headerOf } from '../tableRow.ts';

/** What may be entered at a place. The range is what was typed of it. */
export type Place = Range &
  (
    | { readonly kind: 'section'; readonly marks: string }
    | { readonly kind: 'key' }
    | { readonly kind: 'value'; readonly field: MetadataField }
    | { readonly kind: 'owner' | 'priority' | 'time' | 'zone' }
    /** Behind a time: its zone, if nobody says it yet, and which milestone it was. */
    | { readonly kind: 'event'; readonly zoned: boolean; readonly parted: boolean }
  );

/** What may be entered at an offset, told by what stands before it on its line; null for prose. */
export function placeAt(model: Postmortem, offset: number): Place | null {
  const { lines, text } = model;
  const line = lines.lineAt(offset);
  const start = lines.startOf(line);
  const before = text.slice(start, offset);
  const after = text.slice(offset, lines.endOf(line));
  if (isInFrontMatter(model, offset)) return after.trim() === '' ? fieldAt(model, line, start, before) : null;
  const block = model.blocks.find((one) => one.start <= offset && offset <= one.end);
  if (block?.leaf.kind === 'code' || block?.leaf.kind === 'html') return null;
  if (after.trim() === '') {
    const heading = /^ {0,3}(#{1,6})(?:[ \t].*)?$/.exec(before);
    if (heading)
      return { kind: 'section', marks: heading[1] ?? '', start: offset - before.trimStart().length, end: offset };
  }
  const handle = /(?<![\p{L}\p{N}_/@.`-])@[\p{L}\p{N}_.-]*$/u.exec(before);
  if (handle) return { kind: 'owner', start: start + handle.index, end: offset };
  const row = block?.leaf.kind === 'row' ? block : undefined;
  return row ? cellAt(model, row, offset) : eventAt(model, start, before, after);
}

/** Whether a place is in the front matter, or in one whose closing fence nobody has typed yet. */
function isInFrontMatter({ text, parsed: { frontMatter } }: Postmortem, offset: number): boolean {
  if (frontMatter) return offset >= frontMatter.content.start && offset <= frontMatter.content.end;
  return unclosed.test(text.slice(0, offset));
}

/** Keys and what belongs to them, down to the line that is being typed. */
const unclosed = /^---[ \t]*(?:\r\n?|\n)(?:(?:[\w"'][^\r\n:]*:[^\r\n]*|[ \t#-][^\r\n]*)(?:\r\n?|\n))*[^\r\n]*$/;

/** In the front matter: a key at the margin, a value behind one, an item of a list under one. */
function fieldAt({ lines, text }: Postmortem, line: number, start: number, before: string): Place | null {
  const end = start + before.length;
  if (/^[\p{L}\w -]*$/u.test(before) && !/^\s|^-/.test(before)) return { kind: 'key', start, end };
  const [, key, value = ''] = /^([\p{L}\w][\p{L}\w -]*):(.*)$/u.exec(before) ?? [];
  const item = /^[ \t]*-([ \t].*)?$/.exec(before);
  const name = key ?? (item ? keyAbove(lines, text, line) : null);
  const field = name && metadataField(name);
  if (!field) return null;
  const written = key === undefined ? (item?.[1] ?? '') : value;
  // Of a list on one line the item being typed.
  const last = Math.max(written.lastIndexOf(','), written.lastIndexOf('['));
  return { kind: 'value', field, start: end - written.length + last + 1, end };
}

function keyAbove(lines: Postmortem['lines'], text: string, line: number): string | null {
  for (let i = line - 1; i > 0; i--) {
    const above = text.slice(lines.startOf(i), lines.endOf(i));
    const [, key] = /^([\p{L}\w][\p{L}\w -]*):[ \t]*$/u.exec(above) ?? [];
    if (key) return key;
    if (!/^[ \t]*-|^[ \t]*$/.test(above)) return null;
  }
  return null;
}

/** In a table of actions or of a timeline: what its column holds, while the cell behind the caret is empty. */
function cellAt(model: Postmortem, row: Block, offset: number): Place | null {
  const header = headerOf(model, row);
  if (!header || row.leaf.header) return null;
  const before = row.leaf.source.slice(0, offset - row.start);
  const bars = [...before.matchAll(/(?<!\\)\|/g)];
  const bar = bars.at(-1)?.index ?? -1;
  if (!/^[ \t]*(?:\||$)/.test(row.leaf.source.slice(before.length))) return null;
  const opens = /^[ \t]*\|/.test(before);
  const cell = header.leaf.cells[opens ? bars.length - 1 : bars.length];
  if (!cell) return null;
  const name = readable(header.leaf, cell);
  const typed = before.slice(bar + 1);
  const range = { start: offset - typed.trimStart().length, end: offset };
  const inActions =
    isActionTable(header.leaf) || model.sectionsAt(row.start).some(({ kind }) => kind === 'remediation');
  const field = inActions ? actionField(name) : timelineField(name);
  if (field === 'owner' || field === 'priority' || field === 'time' || field === 'zone')
    return { kind: field, ...range };
  return field === 'event' && !inActions ? { kind: 'event', zoned: true, parted: true, ...range } : null;
}

const item = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:[*_`]{1,3})?/;

/** In the list of a timeline: the time of an entry, or what follows it. */
function eventAt(model: Postmortem, start: number, before: string, after: string): Place | null {
  const opening = item.exec(before)?.[0];
  if (opening === undefined || after.trim() !== '') return null;
  const offset = start + before.length;
  const sections = model.sectionsAt(start);
  const inTimeline =
    sections.some(({ kind }) => kind === 'timeline') ||
    model.timelines.some((timeline) => start >= timeline.start && start <= timeline.end);
  if (!inTimeline) return null;
  if (opening === before) return { kind: 'time', start: offset, end: offset };
  const stamp = readStamp(before, opening.length);
  if (!stamp?.clock) return null;
  const rest = before.slice(stamp.end);
  const typed =
    /^(?<parting>[*_`\])]{0,3}[ \t\u00a0]+(?:[:–—\-|>→=][ \t\u00a0]+)?|:[ \t\u00a0]+)(?<word>[\p{L}/_*]*)$/u.exec(
      rest,
    )?.groups;
  if (!typed) return null;
  const word = typed.word ?? '';
  const parted = /[:–—\-|>→=]/.test(typed.parting ?? '');
  const zoned =
    stamp.zone !== null ||
    model.timelines.some(({ events }) => events.some(({ zoneFrom }) => zoneFrom !== null && zoneFrom !== 'entry'));
  return { kind: 'event', zoned, parted, start: offset - word.length, end: offset };
}
