import type { Token } from '../words/words.ts';
import type { Figure, Reading } from './figures.ts';
import { parseNumber } from './figures.ts';
import { units } from './units.ts';

/** A length of time in minutes; tokens up to `next` belong to it. */
export interface Duration {
  readonly minutes: number;
  readonly to: number | null;
  readonly next: number;
  /** True for `17h` and `14 h 32`: it could as well be a time of the day. */
  readonly clock: boolean;
}

/** `h30` and `h50m` right behind a number. */
const hourAndMinutes = /^h(\d{1,2})(?:m|mn|min)?$/;

/** The length of time that a figure and what follows it make, units and all: `3 hours and 16 minutes`, `une heure et demie`. */
export function durationOf(reading: Reading, figure: Pick<Figure, 'value' | 'to' | 'next'>): Duration | null {
  const { tokens } = reading;
  const unit = unitAt(reading, figure.next);
  if (unit === null) return withMinutesAttached(reading, figure);
  let next = figure.next + 1;
  let minutes = figure.value * unit;
  let last = unit;
  let clock = unit === 60 && tokens[figure.next]?.word.folded === 'h' && figure.to === null && figure.value <= 24;
  const fraction = units().fractions.at(tokens, next);
  if (fraction) {
    minutes += fraction.value * unit;
    return { minutes, to: null, next: fraction.next, clock: false };
  }
  for (;;) {
    const part = partAt(reading, next, last);
    if (!part) break;
    minutes += part.minutes;
    last = part.unit;
    clock &&= part.bare;
    next = part.next;
  }
  return { minutes, to: figure.to === null ? null : figure.to * unit, next, clock };
}

/** `1h30`, `1h50m`: the tokenizer makes the letter and the minutes one word. */
function withMinutesAttached({ tokens }: Reading, figure: Pick<Figure, 'value' | 'to' | 'next'>): Duration | null {
  const token = tokens[figure.next];
  const found = token && touches(tokens, figure.next) ? hourAndMinutes.exec(token.word.folded) : null;
  if (!found || figure.to !== null) return null;
  const minutes = figure.value * 60 + Number(found[1]);
  return { minutes, to: null, next: figure.next + 1, clock: !found[0].includes('m') };
}

const touches = (tokens: readonly Token[], i: number): boolean => tokens[i]?.start === tokens[i - 1]?.end;

/** The minutes of the unit at token `i`: a word behind the number (`5 min`, `5-minute`) or letters that touch it (`5m`). */
function unitAt({ tokens, prose }: Reading, i: number): number | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.word.kind !== 'word' || !before) return null;
  const { durations, shortDurations } = units();
  if (token.start === before.end) {
    return shortDurations.get(token.word.folded) ?? durations.get(token.word.folded) ?? null;
  }
  // `quart d’heure` is joined by an apostrophe, but `404’s` is none, and an elided letter (`s’est`) no unit.
  const between = prose.slice(before.end, token.start);
  const joined = /^(?:\s+|-)$/.test(between) || (before.word.kind === 'word' && /^['’]$/.test(between));
  if (!joined || /['’]/.test(prose[token.end] ?? '')) return null;
  const letter = tokens[i + 1]?.word.kind === 'number' ? shortDurations.get(token.word.folded) : undefined;
  return durations.get(token.word.folded) ?? letter ?? null;
}

/** A further part of a smaller unit: `and 16 minutes`, `08 min`, or the bare minutes of `2 h 45`. */
function partAt(reading: Reading, i: number, above: number) {
  const { tokens, decimal } = reading;
  const { and } = units();
  const joined = tokens[i]?.word.kind === 'comma' || and.has(tokens[i]?.word.folded ?? '');
  const at = joined ? i + 1 : i;
  const token = tokens[at];
  if (token?.word.kind !== 'number') return null;
  const value = parseNumber(token.word.folded, decimal);
  if (value === null) return null;
  const unit = unitAt(reading, at + 1);
  if (unit !== null) return value * unit < above ? { minutes: value * unit, unit, next: at + 2, bare: false } : null;
  const bare = !joined && above === 60 && /^[0-5]\d$/.test(token.word.folded) && tokens[i - 1]?.word.folded === 'h';
  return bare ? { minutes: value, unit: 1, next: at + 1, bare: true } : null;
}
