import type { Leaf } from './leaf.ts';
import type { Range } from './text.ts';

/** A stretch of a leaf as its reader sees it: without marks and link targets, code and addresses as written, on one line. */
export function readable({ prose, source }: Leaf, { start, end }: Range): string {
  const plain = prose.slice(start, end);
  return (plain === source.slice(start, end) ? plain : shown(prose, source, start, end)).replace(spaces, ' ').trim();
}

const spaces = /\s+/g;

function shown(prose: string, source: string, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const char = prose[at] as string;
    const written = source[at] as string;
    if (char === '\ufffc') text += '`<>'.includes(written) ? '' : written;
    // A mark was blanked: `**Own**er` is one word. A tag (`<br>`) parts two.
    else if (char !== ' ' || written <= ' ') text += char;
    else if (written === '<') text += ' ';
  }
  return text;
}

/** The range without white space around it. */
export function trimmed(text: string, start: number, end: number): Range {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}
