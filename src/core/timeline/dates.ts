import { matchAt, type Range } from '../markdown/text.ts';
import { fold } from '../words/words.ts';
import { approximateWords, joins, months, rangeWords } from './timeWords.ts';

/** A day of the calendar; the year is null where nobody wrote it. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Days are counted from 1970-01-01. */
export const dayNumber = ({ year, month, day }: Day & { readonly year: number }): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** One way to read a date. `order` names what was taken for granted, null where the date leaves no choice. */
export interface Reading extends Day {
  readonly order: 'day-first' | 'month-first' | 'year-first' | null;
  /** The days from 1970-01-01 on; null without a year. */
  readonly number: number | null;
}

/** A date as written. */
export interface DateStamp extends Range {
  /** What it may mean: `24/07/25` and `03/04/2021` mean several days; none where no such day exists. */
  readonly readings: readonly Reading[];
  /** True for a date that says itself that it is not known (`2023-MM-DD`). */
  readonly unknown: boolean;
}

const yearFirst = /(\d{4,5})([-\u2010\u2011/.])(\d{1,2})\2(\d{1,2})(?!\d|[-.]\d|:\d)/y;
const unknownDay = /(\d{4})-(?:MM|mm|XX|xx|\?\?)-(?:DD|dd|XX|xx|\?\?)(?![A-Za-z])/y;
const figures = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[-/.]\d|:\d)/y;
const withoutYear =
  /(\d{1,2})([-/])(\d{1,2})(?=,?[ \u00a0]+(?:(\p{L}{1,6})[ \u00a0]+)?\d{1,2}[ \u00a0\u202f]?(?:[:h][ \u00a0\u202f]?\d{2}(?!\d)|h(?!\p{L})))/uy;
/** `16`, `1er`, `3rd of`, `27-`, and what may stand before the name of a month. */
const dayFigure = /(\d{1,2})(?:st|nd|rd|th|er|e|\.)?(?:[ \u00a0]+(?:of|de)(?=[ \u00a0]))?[ \u00a0-]*(?=\p{L})/iuy;
const rangeDay = /(\d{1,2})(?:st|nd|rd|th|er|e)?(?![\p{L}\d.:])/uy;
const joint = /(?:[ \u00a0]?[-–/&][ \u00a0]?|[ \u00a0]+(\p{L}{1,5})[ \u00a0]+)(?=\d)/uy;
const yearThen = /(\d{4})[ \u00a0-]+(?=\p{L})/uy;
const word = /\p{L}+/uy;
/** A year behind a day and a month; four figures, and no clock time. */
const yearAfter = /,?[ \u00a0-]+(?:de[ \u00a0]+)?((?:19|20)\d{2})(?!\d|[:.]\d)/y;
const dayAfter =
  /\.?[ \u00a0-]*(?:the[ \u00a0]+)?(\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d|[ \u00a0]?h(?!\p{L})|[ \u00a0]?[ap]\.?m\b)/iuy;

/** The date written at exactly this place, null when none is. */
export function readDate(text: string, at: number): DateStamp | null {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? readFigures(text, at) : readMonthFirst(text, at);
}

function readFigures(text: string, at: number): DateStamp | null {
  const iso = matchAt(yearFirst, text, at);
  if (iso) {
    const [whole, year = '', , month = '', day = ''] = iso;
    return stamp(at, whole.length, [reading(null, year, month, day)]);
  }
  const unknown = matchAt(unknownDay, text, at);
  if (unknown) return { ...stamp(at, unknown[0].length, []), unknown: true };
  const short = matchAt(figures, text, at);
  // A dot between two short figures is a version or a decimal before it is a date.
  if (short && !(short[2] === '.' && short[4]?.length === 2)) {
    const [whole, first = '', dot, second = '', year = ''] = short;
    const readings = [reading('day-first', year, second, first)];
    if (dot !== '.') readings.push(reading('month-first', year, first, second));
    if (year.length === 2 && dot !== '.') readings.push(reading('year-first', first, second, year));
    return stamp(at, whole.length, readings);
  }
  return readDayFirst(text, at) ?? readDayRange(text, at) ?? readYearThenMonth(text, at) ?? readWithoutYear(text, at);
}

/** A day and a month; the year may stand with the end of a range only: `31 mars au 2 avril 2026`. */
function readDayFirst(text: string, at: number): DateStamp | null {
  const date = readDayAndMonthName(text, at);
  const [first] = date?.readings ?? [];
  const next = date && first?.year === null ? jointEnd(text, date.end) : 0;
  const last = next ? readDayAndMonthName(text, next)?.readings[0] : null;
  if (!date || !first || !last?.year) return date;
  const year = first.month > last.month ? last.year - 1 : last.year;
  return { ...date, readings: [reading(null, String(year), first.month, String(first.day))] };
}

function readDayAndMonthName(text: string, at: number): DateStamp | null {
  const day = matchAt(dayFigure, text, at);
  const month = day && monthAt(text, at + day[0].length);
  if (!month) return null;
  const year = matchAt(yearAfter, text, afterDot(text, month.end));
  const end = year ? afterDot(text, month.end) + year[0].length : month.end;
  return stamp(at, end - at, [reading(null, year?.[1] ?? null, month.month, day[1] as string)]);
}

/** `3 au 9 avril 2026`, `28/29 March`, `21 au 22/11/2026`: the first of several days, whose month stands with the last. */
function readDayRange(text: string, at: number): DateStamp | null {
  const day = matchAt(rangeDay, text, at);
  const next = day && jointEnd(text, at + day[0].length);
  const last = next ? readLastDay(text, next) : null;
  const readings = (last?.readings ?? []).flatMap(({ year, month, day: until, order }) =>
    order !== 'month-first' && Number(day?.[1]) < until
      ? [reading(order, year === null ? null : String(year), month, day?.[1] as string)]
      : [],
  );
  return last && readings.length ? stamp(at, last.end - at, readings) : null;
}

function readLastDay(text: string, at: number): DateStamp | null {
  const short = matchAt(figures, text, at);
  if (!short) return readDayFirst(text, at);
  const [whole, day = '', , month = '', year = ''] = short;
  return year.length === 4 ? stamp(at, whole.length, [reading('day-first', year, month, day)]) : null;
}

/** Where the second end of a range begins, 0 where what stands there joins none. */
function jointEnd(text: string, at: number): number {
  const [whole, word] = matchAt(joint, text, at) ?? [];
  return whole !== undefined && (word === undefined || rangeWords.has(fold(word))) ? at + whole.length : 0;
}

function readYearThenMonth(text: string, at: number): DateStamp | null {
  const year = matchAt(yearThen, text, at);
  const month = year && monthAt(text, at + year[0].length);
  const day = month && matchAt(dayAfter, text, month.end);
  if (!day) return null;
  return stamp(at, month.end + day[0].length - at, [reading(null, year[1] as string, month.month, day[1] as string)]);
}

function readMonthFirst(text: string, at: number): DateStamp | null {
  const month = monthAt(text, at);
  const day = month && matchAt(dayAfter, text, month.end);
  if (!day) return null;
  const firstDay = month.end + day[0].length;
  // `March 28-29, 2026`
  const lastDay = matchAt(rangeDay, text, jointEnd(text, firstDay));
  const behindLast = lastDay ? lastDay.index + lastDay[0].length : firstDay;
  const afterDay = matchAt(yearAfter, text, behindLast) ? behindLast : firstDay;
  const year = matchAt(yearAfter, text, afterDay);
  return stamp(at, afterDay + (year?.[0].length ?? 0) - at, [
    reading(null, year?.[1] ?? null, month.month, day[1] as string),
  ]);
}

const dayAndMonth = /(\d{1,2})(\/)(\d{1,2})(?![\d/])/y;

/** `3/20`: what else would be a fraction is a date where one is expected. */
export const readDayAndMonth = (text: string, at: number): DateStamp | null =>
  bothOrders(matchAt(dayAndMonth, text, at), at);

/** `14/01 à 6 h 52`: the time of day behind it says that it is a date. */
function readWithoutYear(text: string, at: number): DateStamp | null {
  const short = matchAt(withoutYear, text, at);
  const word = short?.[4] === undefined ? null : fold(short[4]);
  const joined = word === null || (short?.[2] === '/' && (joins.has(word) || approximateWords.has(word)));
  return joined ? bothOrders(short, at) : null;
}

function bothOrders(short: RegExpExecArray | null, at: number): DateStamp | null {
  if (!short) return null;
  const [whole, first = '', mark, second = ''] = short;
  const readings = [reading('month-first', null, first, second), reading('day-first', null, second, first)];
  // With a hyphen it is the end of an ISO date.
  if (mark === '-' && valid(readings[0] as Reading)) readings.pop();
  return stamp(at, whole.length, readings);
}

const afterDot = (text: string, at: number): number => (text[at] === '.' ? at + 1 : at);

function monthAt(text: string, at: number): { month: number; end: number } | null {
  const name = matchAt(word, text, at)?.[0];
  const month = name === undefined || name.length > longestMonth ? undefined : months.get(fold(name));
  return month && name ? { month, end: at + name.length } : null;
}

const longestMonth = 12;

function reading(order: Reading['order'], year: string | null, month: string | number, day: string): Reading {
  const own = { month: Number(month), day: Number(day) };
  if (year === null) return { order, year, ...own, number: null };
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  return { order, year: whole, ...own, number: dayNumber({ year: whole, ...own }) };
}

function stamp(start: number, length: number, readings: readonly Reading[]): DateStamp {
  return { start, end: start + length, readings: readings.filter(valid), unknown: false };
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function valid({ year, month, day }: Day): boolean {
  const length = lengths[month - 1] ?? 0;
  if (day < 1 || day > length || (year !== null && year > 9999)) return false;
  return !(month === 2 && day === 29 && year !== null && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1);
}

const monthStarts = new Set([...months.keys()].map((name) => name.slice(0, 3)));

/** Where a date may begin: at figures, and at words with the first letter of a month. A pattern that is quickly compiled. */
const starts = /\d+|(?<!\p{L})[adfjmnosADFJMNOS]\p{L}{2,11}/gu;

const mayBeMonth = (word: string): boolean => monthStarts.has(fold(word.slice(0, 3)));

/** The first date in a text, null when there is none. */
export function findDate(text: string, from = 0): DateStamp | null {
  starts.lastIndex = from;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const { lastIndex } = starts;
    const date = /^\d/.test(found[0]) || mayBeMonth(found[0]) ? readDate(text, found.index) : null;
    if (date) return date;
    starts.lastIndex = lastIndex;
  }
  return null;
}
