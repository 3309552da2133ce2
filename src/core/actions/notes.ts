import type { Leaf } from '../markdown/leaf.ts';
import { readable, trimmed } from '../markdown/readable.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { actionField, isValue } from '../metadata/fieldWords.ts';
import { isBlank } from '../metadata/values.ts';
import { tokensOf } from '../words/words.ts';
import type { Placed } from './actions.ts';
import { doneBy } from './done.ts';
import { type Due, dueAt, dueOf } from './due.ts';
import { isName } from './owners.ts';
import { addressIn, ticketIn } from './tickets.ts';

/** What can be told about an action. Ranges are relative to its leaf. */
export interface Known {
  readonly owner?: Placed;
  readonly due?: Due;
  readonly priority?: Placed;
  readonly ticket?: Placed;
  readonly done?: boolean;
}

/** The same at its place in the document. */
export function placedAt({ owner, due, priority, ticket, done }: Known, by: number): Known {
  const shift = <Value extends Placed>(placed: Value): Value => ({
    ...placed,
    start: placed.start + by,
    end: placed.end + by,
  });
  return {
    ...(owner && { owner: shift(owner) }),
    ...(due && { due: shift(due) }),
    ...(priority && { priority: shift(priority) }),
    ...(ticket && { ticket: shift(ticket) }),
    ...(done !== undefined && { done }),
  };
}

/** What is said first counts. */
export function merge(all: readonly Known[]): Known {
  const known: Known = {};
  for (let i = all.length - 1; i >= 0; i--) Object.assign(known, all[i]);
  return known;
}

/** The prose with the brackets of `[Alice]` put back, which Markdown takes for a link without a target. */
export const bracketed = remember(({ prose, source }: Leaf): string => {
  if (!source.includes('[')) return prose;
  const chars = prose.split('');
  for (const { 0: whole, index } of source.matchAll(/(?<!\])\[[^[\]]{1,80}\](?![([:])/g)) {
    const last = index + whole.length - 1;
    if (prose[index] === '\ufffc' || /^\[[ xX]\]$/.test(whole)) continue;
    chars[index] = '[';
    chars[last] = ']';
  }
  return chars.join('');
});

const level = /^P[0-5]$/i;

export const isLevel = (text: string): boolean => level.test(text);

/** So many words are a part of the sentence. */
const most = 9;

/** What one word or name between commas or brackets says; null when it is just a part of the sentence. */
export function noteOf(leaf: Leaf, range: Range): Known | null {
  const { start, end } = trimmed(leaf.prose, range.start, range.end);
  const text = readable(leaf, { start, end });
  if (!text || text.length > 80 || text.split(' ', most).length === most) return null;
  const done = doneBy(text);
  if (done !== null) return { done };
  const labelled = labelAt(leaf, { start, end });
  if (labelled) return labelled;
  if (isLevel(text) || isValue('priority', text)) return { priority: { value: text, start, end } };
  const ticket = ticketIn(leaf, { start, end });
  if (ticket && text.replace(ticket.value, '').split(/\s+/).filter(Boolean).length < 3) return { ticket };
  const due = dueOf(leaf, { start, end });
  if (due) return { due };
  return isName(text) ? { owner: { value: text, start, end } } : null;
}

/** What a table cell or the text behind a label says, given what it is to hold. */
export function cellValue(leaf: Leaf, field: ReturnType<typeof actionField>, range: Range): Known | null {
  const { start, end } = trimmed(leaf.prose, range.start, range.end);
  const value = readable(leaf, { start, end });
  if (field === 'ticket') return ticketValue(leaf, { start, end }, value);
  if (field === 'status') {
    const done = doneBy(value) ?? doneBy(value.split(/[\s,;:(–—]/)[0] ?? '');
    if (done !== null) return { done };
    return isValue('yes', value) ? { done: true } : isValue('no', value) ? { done: false } : null;
  }
  if (isBlank(value)) return null;
  if (field === 'owner') return { owner: { value, start, end } };
  if (field === 'priority') return { priority: { value, start, end } };
  if (field !== 'due') return null;
  // What is in a hurry has no day yet.
  if (isValue('priority', value)) return { priority: { value, start, end } };
  if (doneBy(value) || doneBy(value.split(/[,;:(–—]/)[0] ?? '')) return { done: true };
  const first = tokensOf(leaf).findIndex((token) => token.start >= start);
  const due = first < 0 ? null : dueAt(leaf, first, true);
  return { due: due && due.start < end ? due : { value, start, end, date: null } };
}

/** `OPS-12`, `Bug 5554823 **TODO**`, or what became of it alone. */
function ticketValue(leaf: Leaf, { start, end }: Range, value: string): Known | null {
  const last = lastWord.exec(value.slice(-longestState))?.[0] ?? '';
  const done = doneBy(last);
  const stated = done === null ? {} : { done };
  const ticket = ticketIn(leaf, { start, end }) ?? addressIn(leaf, { start, end });
  if (ticket) return { ticket, ...stated };
  const named =
    done === null ? value : value.slice(0, value.lastIndexOf(last)).replace(/(?<![\s:,;(–—-])[\s:,;(–—-]+$/, '');
  if (isBlank(named) || named.length > 40 || !/\d/.test(named)) return done === null ? null : stated;
  return { ticket: { value: named, start, end: end - (value.length - named.length) }, ...stated };
}

const longestState = 24;
const lastWord = /(?<!\p{L})\p{L}+(?=\P{L}*$)/u;

/** `Owner: Alice` */
function labelAt(leaf: Leaf, { start, end }: Range): Known | null {
  const colon = leaf.prose.slice(start, end).search(/[:：](?![/\d]{2})/);
  if (colon < 0) return null;
  const field = actionField(leaf.prose.slice(start, start + colon));
  return field && cellValue(leaf, field, { start: start + colon + 1, end });
}
