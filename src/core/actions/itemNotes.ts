import type { Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import { isActionLabel } from '../metadata/fieldWords.ts';
import { all, some } from './noteLists.ts';
import { bracketed, type Known, noteOf } from './notes.ts';
import { isCrewWord } from './owners.ts';
import { startsWithTask } from './subjects.ts';
import { ticketIn } from './tickets.ts';
import { trailingNotes } from './trailingNotes.ts';

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
    const behind = { start: heads.lastIndex, end: range.end };
    const crew = found[3] === undefined ? null : crewAt(leaf, inner, start, behind);
    const known = crew ?? (isActionLabel(inner) ? {} : all(leaf, { start, end: start + inner.length }));
    // A bare word before a colon is a theme ("Monitoring: …"), unless it says more than a name does.
    if (!known || (found[3] !== undefined && known.owner && !crew && !inner.startsWith('@'))) break;
    notes.push({ start: at, end: at + found[0].length, known });
    at += found[0].length;
  }
  const sign = /^\s*(✅|✔️?|✓|☑️?|❌|⬜|☐|:white_check_mark:)/u.exec(text.slice(range.start, range.end));
  const mark = sign && noteOf(leaf, { start: range.start, end: range.start + sign[0].length });
  if (sign && mark) notes.push({ start: range.start, end: range.start + sign[0].length, known: mark });
  return notes;
}

/** "Platform team: add …", "Équipe réseau : ajouter …": words that say themselves that they name people. */
function crewAt(leaf: Leaf, name: string, start: number, behind: Range): Known | null {
  const value = name.trimEnd();
  const words = value.split(' ');
  const isCrew = isCrewWord(words[0] ?? '') || isCrewWord(words.at(-1) ?? '');
  return isCrew && startsWithTask(leaf, behind) ? { owner: { value, start, end: start + value.length } } : null;
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
