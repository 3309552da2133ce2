import { locales } from '../../locales/index.ts';
import { Sequences } from '../figures/sequences.ts';
import type { Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import type { FieldWords } from '../metadata/fieldWords.ts';
import { type DateStamp, readDate, readDayAndMonth } from '../timeline/dates.ts';
import { months, weekdays } from '../timeline/timeWords.ts';
import { fold, type Token, tokensOf } from '../words/words.ts';
import type { Placed } from './actions.ts';
import { isOwnedBy } from './owners.ts';

/** A day by which something is due, as written; `date` where it is one of the calendar. */
export interface Due extends Placed {
  readonly date: DateStamp | null;
}

const sequences = (of: 'dueBy' | 'dueWithin'): Sequences<true> =>
  new Sequences(locales.map(({ fields }) => [fields[of], true] as const));

const afterLetter = (letters: (fields: FieldWords) => string, number: string): RegExp =>
  new RegExp(`^(?:${locales.map(({ fields }) => letters(fields)).join('|')})${number}$`);

const words = {
  by: sequences('dueBy'),
  within: sequences('dueWithin'),
  /** What is a day by itself, begins one that only they know who plan it, or names a week. */
  when: new Sequences(
    locales.flatMap(({ fields }) =>
      (['dueWhen', 'dueEvent', 'week'] as const).map((kind) => [fields[kind], kind] as const),
    ),
  ),
  quarter: afterLetter(({ quarter }) => quarter, '[1-4]'),
  half: afterLetter(({ half }) => half, '[12]'),
  week: afterLetter(({ shortWeek }) => shortWeek, '(?:0[1-9]|[1-4]\\d|5[0-3])'),
};

/** `Q3`, `S2`; in small letters without accents. */
const isPart = (word: string): boolean => words.quarter.test(word) || words.half.test(word);

/** Whether a text is a part of a year: `Q3`, `S2`. */
export const isPartOfYear = (text: string): boolean => isPart(fold(text));

const year = /^(?:19|20)\d{2}$/;
const weekNumber = /^(?:0?[1-9]|[1-4]\d|5[0-3])$/;

/** What stands behind a phrase such as "by" or "no later than" in a stretch of a leaf. */
export function dueIn(leaf: Leaf, { start, end }: Range): Due | null {
  const tokens = tokensOf(leaf);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.end > end) return null;
    if (token.start < start || (i > 0 && isOwnedBy(tokens, i - 1))) continue;
    const by = words.by.at(tokens, i);
    const found = by && dueAt(leaf, tokens[by.next]?.word.folded === ':' ? by.next + 1 : by.next);
    if (found && found.end <= end) return found;
  }
  return null;
}

/** A stretch that is nothing but a day that is due, with or without "by" before it; `expected` as `dueAt` has it. */
export function dueOf(leaf: Leaf, { start, end }: Range, expected = false): Due | null {
  const tokens = tokensOf(leaf);
  const first = tokens.findIndex((token) => token.start >= start);
  if (first < 0) return null;
  const by = words.by.at(tokens, first);
  const found = dueAt(leaf, by?.next ?? first, expected || by !== null);
  return found && found.end <= end && !/[\p{L}\p{N}]/u.test(leaf.prose.slice(found.end, end)) ? found : null;
}

/** `before the next release`: a day that those know who plan it. */
export function eventDueOf(leaf: Leaf, { start, end }: Range): Due | null {
  const tokens = tokensOf(leaf);
  const first = tokens.findIndex((token) => token.start >= start);
  const event = first < 0 ? null : words.when.at(tokens, first);
  const last = event?.value === 'dueEvent' ? tokens[event.next] : null;
  return last && last.end <= end && last.word.kind === 'word'
    ? placed(leaf, tokens[first]?.start ?? start, end, null)
    : null;
}

/** The day that stands at token `i`, `expected` where `3/20` can be nothing else: a date, `end of June 2026`, `mars 2026`, `Q3`, `week 49`, `next week`. */
export function dueAt(leaf: Leaf, i: number, expected = false): Due | null {
  const tokens = tokensOf(leaf);
  let at = i;
  while (weekdays.has(tokens[at]?.word.folded ?? '') || tokens[at]?.word.kind === 'comma') at++;
  const first = tokens[at];
  if (!first) return null;
  const date = readDate(leaf.prose, first.start) ?? (expected ? readDayAndMonth(leaf.prose, first.start) : null);
  if (date) return placed(leaf, date.start, date.end, date);
  const when = words.when.at(tokens, at);
  if (when?.value === 'dueWhen') return span(leaf, at, when.next);
  const part = words.within.at(tokens, at)?.next ?? at;
  const week = words.when.at(tokens, part);
  if (week?.value === 'week' && weekNumber.test(tokens[week.next]?.word.folded ?? ''))
    return span(leaf, at, week.next + 1);
  const word = tokens[part]?.word.folded ?? '';
  const next = tokens[part + 1]?.word.folded ?? '';
  if (words.week.test(word)) return span(leaf, at, part + 1);
  if (months.has(word) || isPart(word)) return span(leaf, at, year.test(next) ? part + 2 : part + 1);
  if (year.test(word) && isPart(next)) return span(leaf, at, part + 2);
  return year.test(word) && part > at ? span(leaf, at, part + 1) : null;
}

const placed = ({ prose }: Leaf, start: number, end: number, date: DateStamp | null): Due => ({
  value: prose.slice(start, end).replace(/\s+/g, ' '),
  start,
  end,
  date,
});

function span(leaf: Leaf, from: number, next: number): Due {
  const tokens = tokensOf(leaf);
  return placed(leaf, (tokens[from] as Token).start, (tokens[next - 1] as Token).end, null);
}

const figures = /^\s*(\d\d?)\/(\d\d?)(?!\d)/;

/** Whether a text starts with two figures that are surely a day: `16/07` or `22/11`; `3/10` may be three of ten. */
export function isDayAndMonth(text: string): boolean {
  const [, first = '', second = ''] = figures.exec(text) ?? [];
  return (
    `${first}/${second}` !== always &&
    (first.startsWith('0') || second.startsWith('0') || Number(first) > Number(second))
  );
}

/** Around the clock. */
export const always = '24/7';
