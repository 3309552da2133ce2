import type { Block, Leaf } from '../markdown/leaf.ts';
import { rememberOfEntry } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { type Base, type Dated, daysOf } from './chronology.ts';
import { type Counted, countedFrom, isCounted, type Place } from './counted.ts';
import type { DateSense } from './days.ts';
import type { Entry } from './entry.ts';
import { type Moment, momentOf } from './moments.ts';
import { faultOf } from './placedEvent.ts';
import type { Context, Run, Stamped } from './runs.ts';
import { type OutOfSeason, outOfSeasonIn } from './seasons.ts';
import { statedMoment } from './stated.ts';
import { columnZone, type PlacedZone, type ZonesTold, zonesOf } from './zoning.ts';

/** What the document says of days and zones besides the entries. */
interface Around {
  readonly base: Base;
  readonly sense: DateSense;
  readonly told: ZonesTold;
}

/** When the entries of a run happened. */
export interface Times extends Counted {
  readonly ambiguousZone: Range | null;
  readonly outOfSeason: OutOfSeason | null;
  /** What all of this was read from. */
  readonly stamped: readonly Stamped[];
  readonly base: Base;
  readonly sense: DateSense;
}

/**
 * Most edits of a timeline are of what happened, not of when: as long as no stamp changes, nor what stands above the
 * entries, the times are those of an earlier version.
 */
export function timesOf(model: Postmortem, run: Run, around: Around, earlier: readonly Times[]): Times {
  const known = earlier.find((times) => areStill(times, run.stamped, around));
  return known ? { ...known, stamped: run.stamped } : readTimes(model, run, around);
}

function readTimes(model: Postmortem, run: Run, { base, sense, told }: Around): Times {
  const { stamped } = run;
  const days = daysOf(stamped, base, sense);
  const zones = zonesOf(run, told);
  const moments = stamped.map((item, i) => momentAt(item, days[i] as Dated, zones[i] ?? null));
  const minutes = minutesOf(stamped, moments, sense);
  const places = stamped.map(
    (_, i): Place => ({
      dated: days[i] as Dated,
      zone: zones[i] ?? null,
      moment: moments[i] ?? null,
      minute: minutes[i] ?? null,
    }),
  );
  const counted = stamped.some(isCounted)
    ? countedFrom(stamped, places, () => statedMoment(model, 'started', zones.find((zone) => zone) ?? null))
    : { places, zero: null };
  const ambiguous = zones.find((zone) => zone?.id === null);
  return {
    ...counted,
    ambiguousZone: ambiguous ? { start: ambiguous.start, end: ambiguous.end } : null,
    outOfSeason: outOfSeasonIn(model.text, zones, moments),
    stamped,
    base,
    sense,
  };
}

/** Whether times hang on nothing but their entries and what stands above them, and those are what they were. */
function areStill(
  { stamped: before, places, zero, ambiguousZone, outOfSeason, base, sense }: Times,
  stamped: readonly Stamped[],
  around: Around,
): boolean {
  if (before.length !== stamped.length || zero !== null || ambiguousZone || outOfSeason) return false;
  if (base.day !== around.base.day || base.from !== around.base.from) return false;
  if (sense.order !== around.sense.order || sense.dayFirst !== around.sense.dayFirst) return false;
  const isContextStill = remembering(isSameContext);
  return stamped.every((item, i) => {
    const other = before[i] as Stamped;
    const from = places[i]?.zone?.from;
    return (
      (from === 'entry' || from === 'header') &&
      (item.entry === other.entry || isSameStamp(item.entry, other.entry)) &&
      item.header?.leaf === other.header?.leaf &&
      isContextStill(item.context, other.context)
    );
  });
}

const isSameStamp = (a: Entry, b: Entry): boolean =>
  a.column === b.column && JSON.stringify([a.stamp, a.other]) === JSON.stringify([b.stamp, b.other]);

const isSameContext = (a: Context | null, b: Context | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.block.leaf === b.block.leaf &&
    a.date === b.date &&
    a.level === b.level &&
    a.named === b.named &&
    isSameContext(a.parent, b.parent));

/** Asked of the same two again and again, one after the other. */
function remembering<Of>(test: (a: Of, b: Of) => boolean): (a: Of, b: Of) => boolean {
  let last: { readonly a: Of; readonly b: Of; readonly result: boolean } | undefined;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, result: test(a, b) };
    return last.result;
  };
}

const dayLength = 86_400_000;

/** The moment of an entry; null while its day is unknown, or where there is no such day or time. */
function momentAt({ entry, header }: Stamped, { day }: Dated, zone: PlacedZone | null): Moment | null {
  const last = lastMoment(entry);
  const id = zone?.id ?? null;
  const heading = header?.leaf ?? null;
  if (last.day !== day || last.zone !== id || last.header !== heading) {
    last.day = day;
    last.zone = id;
    last.header = heading;
    last.moment = day === null ? null : readMoment(entry, header, day, id);
  }
  return last.moment;
}

/** An entry keeps its day and zone while the document around it is written: then its moment is the one it was. */
const lastMoment = rememberOfEntry(
  (_: Entry): { day: number | null; zone: string | null; header: Leaf | null; moment: Moment | null } => ({
    day: null,
    zone: null,
    header: null,
    moment: null,
  }),
);

function readMoment(entry: Entry, header: Block | null, day: number, zone: string | null): Moment | null {
  const { clock, unknown, sinceStart } = entry.stamp;
  if (faultOf(entry) || (unknown && !clock) || (sinceStart && !clock)) return null;
  const other =
    entry.stamp.other ?? (entry.other && { clock: entry.other.clock, zone: columnZone(header, entry.other.column) });
  const seconds = other?.clock.seconds ?? null;
  const second = seconds !== null && other?.zone?.id ? { seconds, zone: other.zone.id } : null;
  return momentOf(day * dayLength + (clock?.seconds ?? 0) * 1000, zone, second);
}

/** The middle of some year: "8 January" and "10 January" are two days apart in any. */
const anyYear: Base = { day: 11_139, from: null };

/** Instants where all are known, else what the clocks show, else what they show on the days of some year. */
function minutesOf(
  stamped: readonly Stamped[],
  moments: readonly (Moment | null)[],
  sense: DateSense,
): (number | null)[] {
  const timed = stamped.map(({ entry }, i) => (entry.stamp.clock ? (moments[i] ?? null) : null));
  const missing = stamped.some(({ entry }, i) => entry.stamp.clock && !faultOf(entry) && !timed[i]);
  if (!missing) {
    const instants = timed.every((moment) => moment === null || moment.at !== null);
    return timed.map((moment) => moment && ((instants ? moment.at : moment.local) as number) / 60_000);
  }
  if (timed.some((moment) => moment !== null)) return timed.map((moment) => moment && moment.local / 60_000);
  const days = daysOf(stamped, anyYear, sense);
  const first = days.find(({ day }) => day !== null)?.day ?? 0;
  return stamped.map(({ entry }, i) => {
    const seconds = entry.stamp.clock?.seconds ?? null;
    return seconds === null ? null : ((days[i]?.day ?? first) - first) * 1440 + seconds / 60;
  });
}
