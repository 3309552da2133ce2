import { type DateSense, dayOf } from './days.ts';
import type { Context, Stamped } from './runs.ts';
import { dayAfter } from './timeWords.ts';

/** The day of an entry and where it was read. */
export interface Dated {
  readonly day: number | null;
  readonly from: 'entry' | 'context' | 'metadata' | null;
}

/** Where the days of a timeline start when neither its entries nor the headings above them name one. */
export interface Base {
  readonly day: number | null;
  readonly from: 'context' | 'metadata' | null;
}

/** Entries that hang on one date: their own, a heading's, or none. */
interface Segment {
  readonly day: number | null;
  readonly from: Dated['from'];
  readonly items: number[];
}

const undated: Dated = { day: null, from: null };

/** Back by less than this is an entry out of order; by more, the next day. */
const outOfOrder = 3 * 3600;

/**
 * Gives every entry its day: its own date, else that of the heading or entry above it, one day on wherever the clock
 * falls back. Lists with the newest entry first are read from their end.
 */
export function daysOf(stamped: readonly Stamped[], base: Base, sense: DateSense): Dated[] {
  const dated: Dated[] = stamped.map(() => undated);
  const segments = segmentsOf(stamped, base, sense);
  const newestFirst = isNewestFirst(stamped, segments);
  for (const { day, from, items } of segments) {
    // The date stands with the first entry, unless a heading gives it: then it is the day on which they begin.
    const reverse = newestFirst && from !== 'entry';
    const order = reverse ? [...items].reverse() : items;
    const step = newestFirst && !reverse ? -1 : 1;
    let later = 0;
    let last: number | null = null;
    for (const i of order) {
      const seconds = stamped[i]?.entry.stamp.clock?.seconds ?? null;
      if (seconds !== null) {
        if (last !== null && (last - seconds) * step > outOfOrder) later += step;
        last = seconds;
      }
      const own = from !== 'entry' || i === items[0] ? from : 'context';
      const before = dated[i - 1];
      const at = day === null ? null : day + later;
      dated[i] = before?.day === at && before.from === own ? before : { day: at, from: day === null ? null : own };
    }
  }
  return dated;
}

function segmentsOf(stamped: readonly Stamped[], base: Base, sense: DateSense): Segment[] {
  const segments: Segment[] = [];
  let known = base.day;
  let heading: Context | null = null;
  // What "the day after" counts from, however often it is said.
  let origin: number | null = null;
  let clock: number | null = null;
  let carrying: Segment = { ...base, items: [] };
  stamped.forEach((item, i) => {
    const { date, weekday } = item.entry.stamp;
    const before = clock;
    clock = item.entry.stamp.clock?.seconds ?? clock;
    const above = item.context?.dated ?? null;
    if (above?.date && dateAt(above) > dateAt(heading)) {
      heading = above;
      carrying = { day: dayOf(above.date, known, sense) ?? known, from: 'context', items: [] };
      known = carrying.day;
      origin = null;
    }
    let named: number | null = null;
    if (weekday === dayAfter) {
      // Said again of an earlier time of day, it is the day after that.
      const isLater = before === null || clock === null || clock >= before;
      if (origin === null || (!isLater && known === origin + 1)) origin = known;
      named = origin === null ? null : origin + 1;
    } else if (weekday !== null && known !== null) named = dayNamed(weekday, known, segments.length > 0);
    if (weekday !== dayAfter && (date || named !== null)) origin = null;
    if (date || named !== null) {
      const day = date ? dayOf(date, known, sense) : named;
      const own: Segment = { day, from: 'entry', items: [i] };
      segments.push(own);
      if (day === null) return;
      known = day;
      carrying = own;
    } else {
      if (!carrying.items.length) segments.push(carrying);
      carrying.items.push(i);
    }
  });
  return segments;
}

/** Where the date of a context stands. */
const dateAt = (context: Context | null): number => (context ? context.block.start + (context.date?.start ?? 0) : -1);

/** The day of a name: on from the day that is known, or the nearest to it where the timeline begins. */
function dayNamed(weekday: number, known: number, forward: boolean): number {
  // 1970-01-01 was a Thursday.
  const ahead = (((weekday - 3 - known) % 7) + 7) % 7;
  return known + (ahead > 3 && !forward ? ahead - 7 : ahead);
}

/** Whether a list runs backwards: far more steps down than up, of dates and of times on one date. */
function isNewestFirst(stamped: readonly Stamped[], segments: readonly Segment[]): boolean {
  let up = 0;
  let down = 0;
  const count = (step: number): void => {
    if (step > 0) up++;
    else if (step < 0) down++;
  };
  let last: number | null = null;
  for (const { day, items } of segments) {
    if (day !== null && last !== null) count(day - last);
    last = day ?? last;
    let seconds: number | null = null;
    for (const i of items) {
      const clock = stamped[i]?.entry.stamp.clock?.seconds ?? null;
      // A longer step is midnight, whichever way the list runs.
      if (clock !== null && seconds !== null && Math.abs(clock - seconds) < halfDay) count(clock - seconds);
      seconds = clock ?? seconds;
    }
  }
  return down > 1 && down > 2 * up;
}

const halfDay = 12 * 3600;
