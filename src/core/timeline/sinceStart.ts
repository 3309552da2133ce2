import { units } from '../figures/units.ts';
import { matchAt, type Range } from '../markdown/text.ts';
import { fold } from '../words/words.ts';
import { startLetters } from './timeWords.ts';

/** A time counted from the start of the incident, as written: `T0`, `T+45m`, `T-01:30`, `+12 min`. */
export interface SinceStart extends Range {
  /** Null where the unit is left open (`T+5`). */
  readonly seconds: number | null;
  /** The figure whose unit is left open, with its sign; null where it is not. */
  readonly bare: number | null;
  readonly precision: 'second' | 'minute' | 'hour' | 'approximate';
  /** A letter says what it counts from. */
  readonly lettered: boolean;
}

const opening = /(?:(\p{L})[ \u00a0]?([+\-−–])|(\+))[ \u00a0]?(?=\d)/uy;
const zero = /(\p{L})[ \u00a0]?[+-]?0(?![\p{L}\d]|[.,:]\d|[ \u00a0]?[+\-−–]\d)/uy;
const clockLike = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/y;
const part = /(\d{1,4}(?:[.,]\d)?)(?:[ \u00a0\u202f]?(\p{L}{1,8})(?![\p{L}'’.]\p{L}|\p{L}))?/uy;
/** `1h30`: the minutes have no unit of their own. */
const attached = /(\d{1,3})[ \u00a0]?[hH][ \u00a0]?([0-5]\d)(?![\p{L}\d])/uy;
const dash = /[ \u00a0]?[-–—][ \u00a0]?(?:\p{L}[ \u00a0]?)?\+?(?=\d)/uy;
const between = /[ \u00a0\u202f]*/y;

/** The time counted from the start that is written at exactly this place, null when none is. */
export function readSinceStart(text: string, at: number): SinceStart | null {
  const start = matchAt(zero, text, at);
  if (start && startLetters.has(fold(start[1] as string))) {
    return { start: at, end: at + start[0].length, seconds: 0, bare: null, precision: 'minute', lettered: true };
  }
  const [whole, letter, sign] = matchAt(opening, text, at) ?? [];
  if (whole === undefined) return null;
  const usual = letter === undefined ? null : startLetters.get(fold(letter));
  if (usual === undefined) return null;
  const from = lengthAt(text, at + whole.length, usual);
  const to = from && rangeEndAt(text, from.end);
  if (!from || (letter === undefined && from.seconds === null)) return null;
  // `T+45–60m` has one unit for both.
  const length = from.seconds === null && to?.unit ? { ...to, seconds: from.figure * to.unit * 60 } : from;
  const signed = (size: number): number => (sign === undefined || sign === '+' ? size : -size);
  return {
    start: at,
    end: to?.end ?? from.end,
    seconds: length.seconds === null ? null : signed(length.seconds),
    bare: length.seconds === null ? signed(length.figure) : null,
    precision: length.precision,
    lettered: letter !== undefined,
  };
}

/** The second end of a stretch (`T+10m–T+20m`), which counts from its first. */
function rangeEndAt(text: string, at: number): Length | null {
  const to = matchAt(dash, text, at);
  const length = to && lengthAt(text, at + to[0].length, null);
  return length && length.seconds !== null ? length : null;
}

interface Length extends Pick<SinceStart, 'seconds' | 'end' | 'precision'> {
  /** The first figure, and its unit in minutes. */
  readonly figure: number;
  readonly unit: number | null;
}

/** A length of time; a figure without unit counts in what is usual behind its letter, in minutes. */
function lengthAt(text: string, at: number, usual: number | null): Length | null {
  const figures = matchAt(clockLike, text, at) ?? matchAt(attached, text, at);
  if (figures) {
    const [whole, hours, minutes, seconds] = figures;
    return {
      seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0),
      end: at + whole.length,
      precision: seconds === undefined ? 'minute' : 'second',
      figure: Number(hours),
      unit: null,
    };
  }
  let total = 0;
  let first: { readonly figure: number; readonly unit: number } | null = null;
  let smallest = Infinity;
  let end = at;
  for (let next = at; ; next = end + (matchAt(between, text, end)?.[0].length ?? 0)) {
    const [whole, figure = '', name] = matchAt(part, text, next) ?? [];
    if (whole === undefined) break;
    const unit = name === undefined ? null : unitOf(name);
    if (unit === null) {
      if (end > at) break;
      return {
        seconds: usual === null ? null : figureOf(figure) * usual * 60,
        end: next + figure.length,
        precision: usual === null ? 'approximate' : usual < 60 ? 'minute' : 'hour',
        figure: figureOf(figure),
        unit: null,
      };
    }
    if (unit >= smallest) break;
    smallest = unit;
    first ??= { figure: figureOf(figure), unit };
    total += figureOf(figure) * unit * 60;
    end = next + whole.length;
  }
  if (!first) return null;
  const precision = smallest < 1 ? 'second' : smallest < 60 ? 'minute' : 'hour';
  return { ...first, seconds: Math.round(total), end, precision };
}

const figureOf = (figure: string): number => Number(figure.replace(',', '.'));

/** Minutes; what is shorter than a second or longer than an hour is no time of day that can be told so exactly. */
function unitOf(name: string): number | null {
  const folded = fold(name);
  const unit = units().durations.get(folded) ?? units().shortDurations.get(folded) ?? null;
  return unit !== null && unit >= 1 / 60 && unit <= 60 ? unit : null;
}
