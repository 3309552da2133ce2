import type { Leaf } from '../markdown/leaf.ts';
import { readable, trimmed } from '../markdown/readable.ts';
import type { Range } from '../markdown/text.ts';
import { isBlank } from '../metadata/values.ts';
import { always, dueOf, eventDueOf, isDayAndMonth } from './due.ts';
import { type Known, merge, noteOf } from './notes.ts';

/** The notes with those read that can be told only by the others. */
export function inCompany(leaf: Leaf, parts: readonly Range[], notes: readonly (Known | null)[]): (Known | null)[] {
  if (parts.length < 2 || !notes.includes(null)) return [...notes];
  let read = [...notes];
  for (const among of [dueAmong, ownerAmong]) {
    const known = merge(read.filter((note) => note !== null));
    read = read.map((note, i) => note ?? among(leaf, parts[i] as Range, known));
  }
  return read;
}

/** `Karim → 10 nov.` */
const arrow = / ?(?:→|[-=]>) ?/;

/** A name and the day that it leads to. */
export function arrowed(leaf: Leaf, { start, end }: Range): Known | null {
  const found = arrow.exec(leaf.prose.slice(start, end));
  if (!found) return null;
  const before = noteOf(leaf, { start, end: start + found.index });
  const due = before?.owner && dueOf(leaf, { start: start + found.index + found[0].length, end }, true);
  return due ? { ...before, due } : null;
}

/** What is a day only beside other notes: `22/11`, and beside a name `3/20` or `before the next release`. */
function dueAmong(leaf: Leaf, range: Range, { owner, due }: Known): Known | null {
  const text = leaf.prose.slice(range.start, range.end);
  if (due || !(owner ? text.trim() !== always : isDayAndMonth(text))) return null;
  const found = dueOf(leaf, range, true) ?? (owner ? eventDueOf(leaf, range) : null);
  return found && { due: found };
}

/** `KB`, `A. Ray`, `Ana/Bob`. */
const mayBePeople = /^(?:\p{Lu}{2,3}|\p{Lu}\. ?\p{Lu}\p{Ll}{1,30}|\p{Lu}\p{Ll}{1,20}(?:\/\p{Lu}\p{Ll}{1,20}){1,2})$/u;

/** Who is told only by a day beside: `KB, 20 March`. */
function ownerAmong(leaf: Leaf, range: Range, { owner, due }: Known): Known | null {
  const { start, end } = trimmed(leaf.prose, range.start, range.end);
  const value = readable(leaf, { start, end });
  return due && !owner && mayBePeople.test(value) && !isBlank(value) ? { owner: { value, start, end } } : null;
}
