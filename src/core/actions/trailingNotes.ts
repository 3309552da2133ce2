import type { Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import { doneBy } from './done.ts';
import type { Note } from './itemNotes.ts';
import { all, some } from './noteLists.ts';
import { bracketed, type Known, noteOf } from './notes.ts';

const dash = / (?:[—–-]|→|[-=]>) /g;
/** Before an arrow: `Replace Jenkins → Gitea`. */
const nameBefore = /(?<![^\s])\p{Lu}\S{0,40}$/u;
const sign = /(?:✅|✔️?|✓|☑️?|❌|⬜|☐|:white_check_mark:)\s*$/u;

/** `… — Marie, 30 June`, `… . Done.` and `… ✅`. */
export function trailingNotes(leaf: Leaf, range: Range): Note[] {
  const signed = signNote(leaf, range);
  const before = { start: range.start, end: beforeBracket(leaf, { ...range, end: signed?.start ?? range.end }) };
  const note = dashNote(leaf, before) ?? clauseNote(leaf, before) ?? commaNote(leaf, before);
  return [signed, note].filter((one) => one !== null);
}

const bracket = / ?[([]([^()[\]]{1,200})[)\]]\s?$/;

/** Where a stretch ends without what a bracket at its end tells: `— Marie (30 June)`. */
function beforeBracket(leaf: Leaf, range: Range): number {
  const found = bracket.exec(textOf(leaf, range).slice(-longestBracket));
  if (!found) return range.end;
  const start = range.end - found[0].length;
  const at = start + found[0].search(/[([]/) + 1;
  return Object.keys(some(leaf, { start: at, end: at + (found[1] as string).length })).length ? start : range.end;
}

const longestBracket = 210;

function signNote(leaf: Leaf, range: Range): Note | null {
  const found = sign.exec(textOf(leaf, range));
  const start = range.start + (found?.index ?? 0);
  const known = found && noteOf(leaf, { start, end: range.end });
  return known && { start, end: range.end, known };
}

/** Every part must be a note: a dash mostly goes on with the sentence. */
function dashNote(leaf: Leaf, range: Range): Note | null {
  const text = textOf(leaf, range);
  for (const { 0: mark, index } of text.matchAll(dash)) {
    if (text.length - index > 100) continue;
    const known = all(leaf, { start: range.start + index + mark.length, end: range.end });
    if (!known) continue;
    // An arrow mostly leads from one thing to another.
    const isArrow = /[→>]/.test(mark);
    if (isArrow && (!known.owner || !known.due || nameBefore.test(text.slice(0, index)))) continue;
    return { start: range.start + index, end: range.end, known };
  }
  return null;
}

const longestClause = 60;
/** `… . Done on 24 July.`, `… : fait le 4 août.` */
const lastClause = /([.:])\s{1,3}([^.:]{3,40}\.?)$/;

/** Behind a colon a single word may as well be a value ("Set the state: closed"). */
function clauseNote(leaf: Leaf, range: Range): Note | null {
  const [whole = '', mark, clause = ''] = lastClause.exec(textOf(leaf, range).slice(-longestClause)) ?? [];
  const done = mark === '.' || /\d/.test(clause) ? doneBy(clause) : null;
  return done === null
    ? null
    : { start: range.end - whole.length + (mark === '.' ? 1 : 0), end: range.end, known: { done } };
}

/** `…, Marie, 30 June`: a name only where there is a day, too, and no other name before it. */
function commaNote(leaf: Leaf, range: Range): Note | null {
  const text = textOf(leaf, range);
  const comma = text.lastIndexOf(', ');
  const known = behindComma(leaf, range, comma);
  if (!known?.due && !known?.priority && !known?.ticket && !(known?.done && /\d/.test(text.slice(comma)))) return null;
  const first = comma > 0 ? text.lastIndexOf(', ', comma - 1) : -1;
  const both = nameBefore.test(text.slice(0, Math.max(0, first))) ? null : behindComma(leaf, range, first);
  return both?.owner && known.due
    ? { start: range.start + first, end: range.end, known: both }
    : { start: range.start + comma, end: range.end, known };
}

function behindComma(leaf: Leaf, { start, end }: Range, comma: number): Known | null {
  return comma > 0 && end - start - comma < 40 ? all(leaf, { start: start + comma + 2, end }) : null;
}

const textOf = (leaf: Leaf, { start, end }: Range): string => bracketed(leaf).slice(start, end);
