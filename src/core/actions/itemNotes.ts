import type { Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import { isActionLabel } from '../metadata/fieldWords.ts';
import { bracketed, type Known, merge, noteOf } from './notes.ts';
import { isPerson } from './owners.ts';
import { ticketIn } from './tickets.ts';

/** Something said about an action beside its text, and what it says. */
export interface Note extends Range {
  readonly known: Known;
}

/** The notes before, in and behind the text of an action. */
export function notesAround(leaf: Leaf, range: Range): Note[] {
  const trailing = trailingNotes(leaf, range);
  return [...leadingNotes(leaf, range), ...bracketNotes(leaf, range, trailing), ...trailing];
}

const words = /[\p{L}\p{N}]/u;

const heads =
  /\s*(?:\[([^[\]]{1,60})\]|\(([^()]{1,40})\)|([^\s:–—][^.:–—()[\]\n]{0,24}?)\s?(?:[:–—]|\s-)(?=\s))\s*[:–—-]?/uy;

/** `[P1] …`, `@alice: …`, `Done – …`. */
function leadingNotes(leaf: Leaf, range: Range): Note[] {
  const text = bracketed(leaf);
  const notes: Note[] = [];
  for (let at = range.start; notes.length < 3; ) {
    heads.lastIndex = at;
    const found = heads.exec(text);
    const inner = found?.[1] ?? found?.[2] ?? found?.[3];
    if (!found || inner === undefined || heads.lastIndex > range.end) break;
    const start = at + found[0].indexOf(inner);
    const known = isActionLabel(inner) ? {} : all(leaf, { start, end: start + inner.length });
    // A bare word before a colon is a theme ("Monitoring: …"), unless it says more than a name does.
    if (!known || (found[3] !== undefined && known.owner && !inner.startsWith('@'))) break;
    notes.push({ start: at, end: at + found[0].length, known });
    at += found[0].length;
  }
  const sign = /^\s*(✅|✔️?|☑️?|❌|⬜|☐|:white_check_mark:)/u.exec(text.slice(range.start, range.end));
  const mark = sign && noteOf(leaf, { start: range.start, end: range.start + sign[0].length });
  if (sign && mark) notes.push({ start: range.start, end: range.start + sign[0].length, known: mark });
  return notes;
}

const brackets = /[([]([^()[\]]{1,200})[)\]]/g;

/** `(Alice, by 30 June)`, `[OPS-12]`. A bare name counts only at the end or in company, for most brackets explain. */
function bracketNotes(leaf: Leaf, range: Range, trailing: readonly Note[]): Note[] {
  const textEnd = Math.min(range.end, ...trailing.map(({ start }) => start));
  const notes: Note[] = [];
  const text = bracketed(leaf).slice(0, range.end);
  for (const found of text.slice(range.start).matchAll(brackets)) {
    const start = range.start + found.index;
    const end = start + found[0].length;
    const inner = { start: start + 1, end: end - 1 };
    const known = some(leaf, inner);
    const { owner, ...others } = known;
    const behind = { start: end, end: Math.max(end, textEnd) };
    const ticket = ticketIn(leaf, behind)?.value ?? '';
    const last = !words.test(text.slice(behind.start, behind.end).replace(brackets, '').replace(ticket, ''));
    if (owner && !last && !owner.value.startsWith('@') && !Object.keys(others).length) continue;
    if (Object.keys(known).length) notes.push({ start, end, known });
  }
  return notes;
}

const dash = / [—–-] /g;
const signs = /(?:✅|✔️?|☑️?|❌|⬜|☐|:white_check_mark:)\s*$/u;

/** `… — Marie, 30 June` and `… ✅`. Every part must be a note: a dash mostly goes on with the sentence. */
function trailingNotes(leaf: Leaf, range: Range): Note[] {
  const text = bracketed(leaf).slice(range.start, range.end);
  const notes: Note[] = [];
  const sign = signs.exec(text);
  if (sign) {
    const start = range.start + sign.index;
    const known = noteOf(leaf, { start, end: range.end });
    if (known) notes.push({ start, end: range.end, known });
  }
  for (const { index } of text.matchAll(dash)) {
    if (text.length - index > 100) continue;
    const known = all(leaf, { start: range.start + index + 3, end: sign ? range.start + sign.index : range.end });
    if (known) return [...notes, { start: range.start + index, end: range.end, known }];
  }
  const comma = text.lastIndexOf(', ');
  const known =
    comma > 0 && text.length - comma < 40 ? all(leaf, { start: range.start + comma + 2, end: range.end }) : null;
  if (known?.due ?? known?.priority ?? known?.ticket)
    notes.push({ start: range.start + comma, end: range.end, known: known as Known });
  return notes;
}

/** What parts notes from each other; a comma may stand in a date. */
const between = /,(?!\s*(?:19|20)\d{2}(?![\d/-]))|[;|·]| [—–-] /g;

function notesIn(leaf: Leaf, { start, end }: Range): (Known | null)[] {
  const text = bracketed(leaf).slice(start, end);
  const notes: (Known | null)[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (!blank.test(text.slice(from, to))) notes.push(noteOf(leaf, { start: start + from, end: start + to }));
  };
  for (const { 0: mark, index } of text.matchAll(between)) {
    close(index);
    from = index + mark.length;
  }
  close(text.length);
  return notes.some((note) => note?.owner) ? notes : withPerson(notes);
}

/** Of two days that are due, the one that is but the name of a month is somebody's: `May, 30 June`. */
function withPerson(notes: readonly (Known | null)[]): (Known | null)[] {
  const dues = notes.filter((note) => note?.due);
  const person = dues.length > 1 && dues.find((note) => note?.due?.date === null && isPerson(note.due.value));
  return notes.map((note) => (note && note === person ? { owner: note.due } : note)) as (Known | null)[];
}

const blank = /^[^\p{L}\p{N}\ufffc✅✔☑❌⬜☐]*$/u;

/** What a stretch says when all its parts are notes, else null. */
function all(leaf: Leaf, range: Range): Known | null {
  const found = notesIn(leaf, range);
  return found.length && found.every((note) => note !== null) ? merge(found) : null;
}

/** What those parts of a stretch say that are notes. */
const some = (leaf: Leaf, range: Range): Known => merge(notesIn(leaf, range).filter((note) => note !== null));
