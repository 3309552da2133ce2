import type { Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import { arrowed, inCompany } from './company.ts';
import { bracketed, type Known, merge, noteOf } from './notes.ts';
import { isPerson } from './owners.ts';

/** What parts notes from each other; a comma may stand in a date. */
const between = /,(?!\s*(?:19|20)\d{2}(?![\d/-]))|[;|·]| [—–-] /g;

function notesIn(leaf: Leaf, { start, end }: Range): (Known | null)[] {
  const text = bracketed(leaf).slice(start, end);
  const parts: Range[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (!blank.test(text.slice(from, to))) parts.push({ start: start + from, end: start + to });
  };
  for (const { 0: mark, index } of text.matchAll(between)) {
    close(index);
    from = index + mark.length;
  }
  close(text.length);
  const notes = inCompany(
    leaf,
    parts,
    parts.map((part) => noteOf(leaf, part) ?? arrowed(leaf, part)),
  );
  return notes.some((note) => note?.owner) ? notes : withPerson(notes);
}

/** Of two days that are due, the one that is but the name of a month is somebody's: `May, 30 June`. */
function withPerson(notes: readonly (Known | null)[]): (Known | null)[] {
  const dues = notes.filter((note) => note?.due);
  const person = dues.length > 1 && dues.find((note) => note?.due?.date === null && isPerson(note.due.value));
  return notes.map((note) => (note && note === person ? { owner: note.due } : note)) as (Known | null)[];
}

const blank = /^[^\p{L}\p{N}\ufffc✅✔✓☑❌⬜☐]*$/u;

/** What a stretch says when all its parts are notes, else null. */
export function all(leaf: Leaf, range: Range): Known | null {
  const found = notesIn(leaf, range);
  return found.length && found.every((note) => note !== null) ? merge(found) : null;
}

/** What those parts of a stretch say that are notes. */
export const some = (leaf: Leaf, range: Range): Known => merge(notesIn(leaf, range).filter((note) => note !== null));
