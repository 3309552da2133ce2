import type { Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import { doneBy } from './done.ts';
import type { Note } from './itemNotes.ts';
import { all } from './noteLists.ts';
import { bracketed, type Known, noteOf } from './notes.ts';

const dash = / (?:[—–-]|→|[-=]>) /g;
/** Before an arrow: `Replace Jenkins → Gitea`. */
const nameBefore = /(?<![^\s])\p{Lu}\S{0,40}$/u;
const sign = /(?:✅|✔️?|✓|☑️?|❌|⬜|☐|:white_check_mark:)\s*$/u;

/** `… — Marie, 30 June`, `… . Done.` and `… ✅`. */
export function trailingNotes(leaf: Leaf, range: Range): Note[] {
  const signed = signNote(leaf, range);
  const before = { start: range.start, end: signed?.start ?? range.end };
  const note = dashNote(leaf, before) ?? clauseNote(leaf, before) ?? commaNote(leaf, before);
  return [signed, note].filter((one) => one !== null);
}

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

function commaNote(leaf: Leaf, range: Range): Note | null {
  const text = textOf(leaf, range);
  const comma = text.lastIndexOf(', ');
  const isShort = comma > 0 && text.length - comma < 40;
  const known: Known | null = isShort ? all(leaf, { start: range.start + comma + 2, end: range.end }) : null;
  return known?.due || known?.priority || known?.ticket ? { start: range.start + comma, end: range.end, known } : null;
}

const textOf = (leaf: Leaf, { start, end }: Range): string => bracketed(leaf).slice(start, end);
