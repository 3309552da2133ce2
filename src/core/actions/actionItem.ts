import type { Leaf } from '../markdown/leaf.ts';
import { readable, trimmed } from '../markdown/readable.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { actionField, isValue } from '../metadata/fieldWords.ts';
import { isBlank } from '../metadata/values.ts';
import { foundIn } from '../words/vocabulary.ts';
import { dueIn } from './due.ts';
import { type Note, notesAround } from './itemNotes.ts';
import { bracketed, cellValue, type Known, merge } from './notes.ts';
import { handleIn, isCrewWord, isName, ownerIn } from './owners.ts';
import { startsWithTask, subjectIn } from './subjects.ts';
import { ticketIn } from './tickets.ts';

/** An action in a leaf, relative to it: what is known of it, and its text without the notes at its ends. */
export interface Item extends Known {
  readonly text: string;
  readonly textRange: Range;
  /** More than nothing, "None." or a placeholder. */
  readonly says: boolean;
  /** Only leads to what follows ("We will:"), or names a group of actions ("Short term"). */
  readonly leads: boolean;
  /** All of it is bold. */
  readonly bold: boolean;
}

/** The action that a list item or a paragraph states. */
export const itemOf = remember((leaf: Leaf): Item => itemIn(leaf, { start: 0, end: leaf.source.length }));

/** Nobody puts notes into more text than this. */
const longest = 2000;

/** The action that a stretch of a leaf states, such as a cell. */
export function itemIn(leaf: Leaf, { start, end }: Range): Item {
  const whole = trimmed(bracketed(leaf), start, end);
  const range = { start: whole.start, end: Math.min(whole.end, whole.start + longest) };
  const notes = notesAround(leaf, range);
  const textRange = range.end === whole.end ? withoutNotes(leaf, range, notes) : whole;
  const text = readable(leaf, textRange);
  const { task } = leaf.nesting;
  const struck = /^\s*(?:\[[ xX]\]\s*)?~~/.test(leaf.source.slice(start, end));
  const stated = merge([...notes.map((note) => note.known), labelsIn(leaf, range)]);
  const known = merge([stated, elsewhere(leaf, range, stated)]);
  const told = leaf.kind === 'paragraph' ? foundIn(leaf).remarks : [];
  const isTold = (set: string): boolean =>
    told.some((hit) => hit.set === set && hit.start >= start && hit.start <= whole.start + 3);
  const done = task === true || struck ? true : (known.done ?? (isTold('action-done') ? true : task));
  const leads = /[:：]$/.test(text) || isValue('group', text);
  return {
    ...known,
    ...(done !== null && { done }),
    text,
    textRange,
    leads,
    says:
      leaf.kind !== 'code' &&
      leaf.kind !== 'html' &&
      !leads &&
      !isBlank(text) &&
      !isTold('no-action') &&
      !isValue('none', text) &&
      !isTemplate(leaf, whole),
    bold: isBold(leaf),
  };
}

const words = /[\p{L}\p{N}]/u;

/** `{{ what }} [link to the ticket]`: nothing is left without what is to be filled in. */
function isTemplate(leaf: Leaf, { start, end }: Range): boolean {
  const text = bracketed(leaf).slice(start, end);
  return text.includes('{{') && !words.test(text.replace(/\{\{[^{}]*\}\}|\[[^[\]]*\]/g, ''));
}

function isBold({ strong: [strong], prose }: Leaf): boolean {
  return strong !== undefined && !words.test(prose.slice(0, strong.start)) && !words.test(prose.slice(strong.end));
}

/** What the lines below an action add: labels and tickets only, the rest is explanation. */
export const detailsOf = remember((leaf: Leaf): Known => {
  const range = { start: 0, end: leaf.source.length };
  const ticket = ticketIn(leaf, range);
  return merge([labelsIn(leaf, range), ticket ? { ticket } : {}]);
});

/** Clauses: between commas, brackets, dashes and full stops. */
const clauses = /(?:[^;,|()[\]\n.–—]|\.(?!\s))+/g;
const labelColon = /[:：]/;

/** The prose with a clause begun before each bold label: `**Owner:** Alice **Due:** 30 June`. */
function parted(leaf: Leaf): string {
  const text = bracketed(leaf);
  const labels = leaf.strong.filter(({ start, end }) => start > 0 && leaf.source.slice(start, end).includes(':'));
  if (labels.length < 2) return text;
  const chars = text.split('');
  for (const { start } of labels) if (chars[start - 1] === ' ') chars[start - 1] = ';';
  return chars.join('');
}

/** `Owner: Alice. Due: 30 June.` anywhere, each in a clause of its own. */
function labelsIn(leaf: Leaf, range: Range): Known {
  const found: Known[] = [];
  for (const { 0: clause, index } of parted(leaf).slice(range.start, range.end).matchAll(clauses)) {
    const colon = clause.slice(0, 60).search(labelColon);
    const field = colon < 0 ? null : actionField(clause.slice(0, colon));
    const start = range.start + index;
    const value = { start: start + colon + 1, end: start + clause.length };
    const known = field && cellValue(leaf, field, value);
    // "Team: add …" is no label.
    const isTask = known?.owner && isCrewWord(clause.slice(0, colon)) && startsWithTask(leaf, value);
    if (known && !(isTask && !isName(known.owner?.value ?? ''))) found.push(known);
  }
  return merge(found);
}

/** What may stand anywhere in the sentence. */
function elsewhere(leaf: Leaf, range: Range, stated: Known): Known {
  const due = dueIn(leaf, range);
  const ticket = ticketIn(leaf, range);
  const dated = Boolean(stated.due ?? stated.ticket ?? due ?? ticket);
  const owner = handleIn(leaf, range) ?? ownerIn(leaf, range) ?? subjectIn(leaf, range, dated);
  return { ...(owner && { owner }), ...(due && { due }), ...(ticket && { ticket }) };
}

/** The text without the notes at its beginning and end. */
function withoutNotes(leaf: Leaf, range: Range, notes: readonly Note[]): Range {
  const text = bracketed(leaf);
  let { start, end } = range;
  for (let cut = true; cut; ) {
    cut = false;
    for (const note of notes) {
      if (note.start < end && note.end > start && note.end - note.start < end - start) {
        if (!words.test(text.slice(start, Math.max(start, note.start)))) start = Math.max(start, note.end);
        else if (!words.test(text.slice(note.end, end))) end = note.start;
        else continue;
        cut = true;
      }
    }
  }
  return end > start ? trimmed(leaf.prose, start, end) : trimmed(leaf.prose, range.start, range.end);
}
