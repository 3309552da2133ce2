import { type DateStamp, dayNumber, type Reading } from './dates.ts';

export type NumericOrder = 'day-first' | 'month-first';

/**
 * The order in which a document writes figures (`03/04/2021`), from the dates that leave no choice (`29-09-2021`);
 * null where none does or they disagree.
 */
export function orderOf(dates: Iterable<DateStamp>): NumericOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const { readings } of dates) {
    if (readings.length !== 1) continue;
    const { order } = readings[0] as Reading;
    dayFirst ||= order === 'day-first';
    monthFirst ||= order === 'month-first';
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

/** What the readings of a date are decided by. */
export interface DateSense {
  readonly order: NumericOrder | null;
  readonly dayFirst: boolean;
}

/**
 * The day a date means: the order of the document decides, else the day that is known already (the nearest one is
 * meant), else the language. Null where there is no such day, or no year.
 */
export function dayOf({ readings }: DateStamp, known: number | null, sense: DateSense): number | null {
  if (readings.length < 2) return readings[0] ? numbered(readings[0], known) : null;
  const days = readings.map((reading) => ({ reading, day: numbered(reading, known) }));
  const [first] = days as [(typeof days)[number]];
  const agreed = days.filter(({ reading }) => reading.order === sense.order);
  if (agreed.length === 1) return (agreed[0] as (typeof days)[number]).day;
  if (known !== null) {
    const distance = ({ day }: (typeof days)[number]): number => (day === null ? Infinity : Math.abs(day - known));
    return days.reduce((a, b) => (distance(b) < distance(a) ? b : a)).day;
  }
  const usual = sense.dayFirst ? 'day-first' : 'month-first';
  return (days.find(({ reading }) => reading.order === usual) ?? first).day;
}

/** A day without a year is the nearest one to the day that is known. */
function numbered({ month, day, number }: Reading, known: number | null): number | null {
  if (number !== null || known === null) return number;
  const around = new Date(known * 86_400_000).getUTCFullYear();
  const days = [around - 1, around, around + 1].map((near) => dayNumber({ year: near, month, day }));
  return days.reduce((a, b) => (Math.abs(b - known) < Math.abs(a - known) ? b : a));
}
