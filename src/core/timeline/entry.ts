import type { Leaf } from '../markdown/leaf.ts';
import { type Remembering, roomOfEntry } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import type { Clock } from './clocks.ts';
import type { Stamp } from './time.ts';

/** A line or row with a stamp; offsets are relative to its leaf. */
export interface Entry extends Range, Remembering {
  /** The stamp opens the line, closes it (`Fault occurs 11:45`), or is all there is of it: a day that heads others. */
  readonly form: 'first' | 'last' | 'day';
  readonly leaf: Leaf;
  readonly stamp: Stamp;
  /** What happened; for rows the cells behind the stamp. */
  readonly text: Range;
  /** Rows: the column of the clock time, and where it stands a second time, on the clock of another zone. */
  readonly column: number;
  readonly other: { readonly clock: Clock; readonly column: number } | null;
  /** Rows: the first column of the text. */
  readonly textColumn: number;
  /** What parts the stamp from the text: a mark or a line break, a comma as in a sentence, or nothing. */
  readonly parting: 'mark' | 'comma' | null;
}

/**
 * The text as written between two places, with the marks of emphasis that open it, without a closing line break or the
 * line under a heading.
 */
export function textIn({ kind, source, prose }: Leaf, from: number, to: number): Range {
  let start = from;
  while (start < to && /\s/.test(prose[start] as string)) start++;
  while (start > 0 && '*_`~[<'.includes(source[start - 1] as string)) start--;
  const content = source.slice(start, kind === 'heading' ? Math.min(to, underlineOf(source)) : to);
  const end = start + content.trimEnd().replace(closingBreak, '').trimEnd().length;
  return start < end ? { start, end } : { start: to, end: to };
}

const closingBreak = /<br ?\/?>$|\\$/i;

/** Where the `---` under a heading begins; the end of a heading without. */
function underlineOf(source: string): number {
  const last = source.lastIndexOf('\n') + 1;
  return last > 0 && /^[ \t]*[=-]+[ \t]*$/.test(source.slice(last)) ? last : source.length;
}

export function newEntry(form: Entry['form'], leaf: Leaf, stamp: Stamp, { start, end }: Range, text: Range): Entry {
  return {
    form,
    leaf,
    stamp,
    start,
    end,
    text,
    column: 0,
    other: null,
    textColumn: 0,
    parting: 'mark',
    remembered: roomOfEntry(),
  };
}
