import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { matchAt, type Range } from '../markdown/text.ts';
import { fold } from '../words/words.ts';
import { namedClocks } from './timeWords.ts';

/** A time of day as written. */
export interface Clock extends Range {
  /** Seconds since midnight; null where there is no such time (`25:70`) or nobody knows it (`??:??`). */
  readonly seconds: number | null;
  readonly precision: 'second' | 'minute' | 'hour' | 'approximate';
  readonly impossible: boolean;
  /** True for `18.21`, which is a clock time only where others are. */
  readonly dotted: boolean;
  /** True for `0730`, which is one only in a timeline, and only where most others are written so. */
  readonly bare: boolean;
}

const colon = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!:?\d)(?:[ \u00a0]?(?:h|hrs?|Uhr)(?![\p{L}\d]))?/uy;
const letter = /(\d{1,2})[ \u00a0\u202f]?h[ \u00a0\u202f]?(\d{2})(?:[ \u00a0]?(?:min|mn)|(?![\p{L}\d%]))/iuy;
const bareHour = /(\d{1,2})[ \u00a0\u202f]?[hH](?![\p{L}\d]|[ \u00a0\u202f]\d)/uy;
const dot = /(\d{1,2})\.(\d{2})(?!\d|\.\d|[ \u00a0]?%)/y;
const hourOnly = /(\d{1,2})(?=[ \u00a0\u202f]?[ap]\.?m\b)/iy;
/** `PM`, `p.m.`, and right behind figures `p`. */
const half = /[ \u00a0\u202f]?([aApP])\.?[mM]\b\.?|(?<=:\d\d)([aApP])(?![\p{L}\d'’])/uy;
const military = /([01]\d|2[0-3])([0-5]\d)(?=[ \u00a0]?(?:UTC|GMT|Z)\b)/y;
const bareFour = /([01]\d|2[0-3])([0-5]\d)(?![\p{L}\d/%]|[.,:]\d|[ \u00a0]?[-–][ \u00a0]?\d)/uy;
/** `10:0…?`, `10:xx`, `10:??`: somebody remembers the hour. */
const partial = /(\d{1,2}):(\d?)(?:\?|x|X|_|…|\.{2,3}){1,3}/y;
const word = /\p{L}+/uy;

/** The time of day written at exactly this place, null when none is. `dots` allows `18.21`, `bare` allows `0730`. */
export function readClock(text: string, at: number, dots = false, bare = false): Clock | null {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return readName(text, at);
  const figures = matchAt(colon, text, at) ?? matchAt(letter, text, at);
  if (figures) return withHalf(text, at, figures);
  const hour = matchAt(hourOnly, text, at) ?? matchAt(bareHour, text, at);
  if (hour) return withHalf(text, at, hour);
  const dotted = dots ? matchAt(dot, text, at) : null;
  if (dotted) {
    const clock = withHalf(text, at, dotted);
    return clock.impossible ? null : { ...clock, dotted: true };
  }
  const remembered = matchAt(partial, text, at);
  if (remembered) {
    const [whole, hours = '', tens = ''] = remembered;
    const seconds = Number(hours) * 3600 + Number(tens || 0) * 600;
    return { start: at, end: at + whole.length, seconds, precision: 'approximate', ...certain };
  }
  const four = matchAt(military, text, at);
  if (four) return withHalf(text, at, four);
  const alone = bare ? matchAt(bareFour, text, at) : null;
  return alone && { ...withHalf(text, at, alone), bare: true };
}

const certain = { impossible: false, dotted: false, bare: false };

function withHalf(text: string, at: number, [whole, hours = '', minutes, seconds]: RegExpExecArray): Clock {
  const end = at + whole.length;
  const afternoon = matchAt(half, text, end);
  const isAfternoon = (afternoon?.[1] ?? afternoon?.[2])?.toLowerCase() === 'p';
  let hour = Number(hours);
  // `13:55 PM` says the same twice.
  if (afternoon && hour <= 12) hour = (hour % 12) + (isAfternoon ? 12 : 0);
  const rest = Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  const impossible =
    hour > 24 ||
    Number(minutes ?? 0) > 59 ||
    Number(seconds ?? 0) > 59 ||
    (hour === 24 && rest > 0) ||
    (afternoon !== null && !isAfternoon && hour > 12);
  return {
    start: at,
    end: end + (afternoon?.[0].length ?? 0),
    seconds: impossible ? null : hour * 3600 + rest,
    precision: seconds !== undefined ? 'second' : minutes !== undefined ? 'minute' : 'hour',
    ...certain,
    impossible,
  };
}

function readName(text: string, at: number): Clock | null {
  const name = matchAt(word, text, at)?.[0];
  const seconds = name === undefined || name.length > 10 ? undefined : namedClocks.get(fold(name));
  if (seconds === undefined || name === undefined) return null;
  return { start: at, end: at + name.length, seconds, precision: 'hour', ...certain };
}

const anyClock = /\b[THJ]0?\s?[+-]\s?\d|\b(?:[01]?\d|2[0-4])\s?[:h]\s?[0-5]\d\b|\b(?:1[0-2]|\d)\s?[ap]\.?m\b/i;

/** Whether a time of day, or one since the start (`T+3 min`), stands anywhere in a leaf. */
export const hasClock = remember((leaf: Leaf): boolean => leaf.kind !== 'code' && anyClock.test(leaf.prose));
