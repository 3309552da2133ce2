import { locales } from '../../locales/index.ts';
import type { Placed } from '../actions/actions.ts';
import { units } from '../figures/units.ts';
import { type DateStamp, type Day, findDate, type Reading } from '../timeline/dates.ts';
import { fold } from '../words/words.ts';
import { isValue, type ValueWord } from './fieldWords.ts';

/** A template's own value: `{{title}}`, `<owner>`, `[Names]`. */
const bracketed = /^(?:\{.*\}|<[^<>]*>|\[[^[\]]*\]|\(.*\))$/s;

/** And its times: `YYYY-MM-DD`, `HH:MM`. */
const unsetTime = /^(?:yyyy|aaaa)\b|\bhh[:h]mm\b/;

/** Whether a value says nothing yet: empty, a dash, a placeholder, `TBD`, `à définir`. */
export function isBlank(text: string): boolean {
  const plain = text.trim();
  return (
    !/[\p{L}\p{N}]/u.test(plain) ||
    ('{<[('.includes(plain.charAt(0)) && bracketed.test(plain)) ||
    unsetTime.test(plain.toLowerCase()) ||
    isValue('unknown', plain)
  );
}

/**
 * Which of several words a value means (`In review (v2)` is `review`). Null where it means none of them, and where it
 * still lists several, as templates do.
 */
export function oneOf<Word extends ValueWord>(words: readonly Word[], text: string): Word | null {
  const meaning = (part: string): Word | undefined => words.find((word) => isValue(word, part));
  const whole = meaning(text);
  if (whole) return whole;
  const meanings = text
    .slice(0, longest)
    .split(/[,;:/|().–—]| - /)
    .filter((part) => part.trim())
    .map(meaning);
  const found = new Set(meanings.filter((one) => one !== undefined));
  return found.size === 1 ? (meanings[0] ?? null) : null;
}

const longest = 120;

/** The parts of a value that lists several: at commas, semicolons, line breaks; people also at "and". */
export function partsOf({ value, start, end }: Placed): Placed[] {
  const exact = value.length === end - start;
  const parts: Placed[] = [];
  for (const { 0: part, index } of value.replace(fullStop, '').matchAll(/[^,;\r\n]+/g)) {
    for (const { text, at } of people(part)) {
      const from = start + index + at;
      parts.push(exact ? { value: text, start: from, end: from + text.length } : { value: text, start, end });
    }
  }
  return parts.filter((part) => !isBlank(part.value));
}

/** The end of a sentence, not of an abbreviation. */
const fullStop = /(?<=\p{Ll}{3})\.\s*$/u;

const person = /^(?:@[\w./-]+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})$/u;

/** `Alice and Bob` are two, the `Trust and Safety team` is one. */
function people(part: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  let from = 0;
  for (const text of part.split(and())) {
    const at = part.indexOf(text, from);
    from = at + text.length;
    pieces.push({ text: text.trim(), at: at + text.length - text.trimStart().length });
  }
  const several =
    pieces.length > 1 && pieces.every(({ text }) => person.test(text)) && !isTeam(pieces.at(-1)?.text ?? '');
  const whole = part.trim();
  return several ? pieces : [{ text: whole, at: part.indexOf(whole) }];
}

let joined: RegExp | undefined;

const and = (): RegExp => (joined ??= new RegExp(` (?:${[...units().and, '&'].join('|')}) `));

/** Whether a name ends or begins with the word for a team. */
export function isTeam(name: string): boolean {
  const words = name.split(/\s+/);
  return isValue('team', words.at(-1) ?? '') || isValue('team', words[0] ?? '');
}

/**
 * A date as ISO, `03/04/2026` as the language of the document has it; null while a part of it is missing. Without a year
 * it is the first such day from `sinceDay` on, an ISO date.
 */
export function isoDay(
  { readings }: DateStamp,
  language: string,
  sinceDay: () => string | null = () => null,
): string | null {
  const dayFirst = (locales.find(({ tag }) => tag === language) ?? locales[0])?.time.dayFirst;
  const preferred = dayFirst ? 'day-first' : 'month-first';
  const day: Reading | undefined =
    readings.find(({ order }) => order === null) ?? readings.find(({ order }) => order === preferred) ?? readings[0];
  if (!day) return null;
  if (day.year !== null) return iso({ ...day, year: day.year });
  const since = sinceDay();
  if (since === null || !/^\d{4}-\d\d-\d\d$/.test(since)) return null;
  const year = Number(since.slice(0, 4));
  const dates = [year, year + 1].map((near) => iso({ ...day, year: near }));
  return dates.find((date) => date >= since && new Date(date).getUTCDate() === day.day) ?? null;
}

const two = (number: number): string => String(number).padStart(2, '0');

const iso = ({ year, month, day }: Day & { readonly year: number }): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** The first date of a text that has a year. */
export function datedIn(text: string): DateStamp | null {
  for (let date = findDate(text); date; date = findDate(text, date.end)) {
    if (date.readings.some(({ year }) => year !== null)) return date;
  }
  return null;
}

/** The tag of a language written as a tag (`fr-CA`) or by its name (`Français`). */
export function languageTag(text: string): string | null {
  const named = locales.find(({ name }) => fold(name) === fold(text));
  return named?.tag ?? (/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(text) ? text : null);
}
