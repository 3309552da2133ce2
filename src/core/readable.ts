import type { Leaf } from './parse.ts';
import type { Range } from './text.ts';

/** A stretch of a leaf as its reader sees it: without marks and link targets, code and addresses as written, on one line. */
export function readable({ prose, source }: Leaf, { start, end }: Range): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const shown = prose[at] as string;
    const written = source[at] as string;
    if (shown === '\ufffc') text += '`<>'.includes(written) ? '' : written;
    // A mark was blanked: `**Own**er` is one word. A tag (`<br>`) parts two.
    else if (shown !== ' ' || /\s/.test(written)) text += shown;
    else if (written === '<') text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The range without white space around it. */
export function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] as string);
