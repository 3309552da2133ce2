import type { Milestone } from '../kinds.ts';
import type { Block, Leaf } from '../markdown/leaf.ts';
import { rememberOfEntry } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { baseOf, senseOf } from './base.ts';
import { type Base, type Dated, daysOf } from './chronology.ts';
import { type Counted, countedFrom, isCounted, type Place } from './counted.ts';
import type { DateSense } from './days.ts';
import type { Entry } from './entry.ts';
import { textsOf } from './eventTexts.ts';
import { type Layout, layoutOf, timelineRuns } from './layouts.ts';
import { type Candidate, chosenMilestones, toldBy, wordedMilestone } from './milestones.ts';
import { type Moment, momentOf } from './moments.ts';
import { faultOf, PlacedEvent } from './placedEvent.ts';
import { type Run, runsOf, type Stamped } from './runs.ts';
import { type OutOfSeason, outOfSeasonIn } from './seasons.ts';
import { statedMoment } from './stated.ts';
import { columnZone, type PlacedZone, type ZonesTold, zonesOf, zonesTold } from './zoning.ts';

/** How exact a stamp is. `approximate` ones say so themselves (`~03:55`, `ca. 18:30`); a range counts from its start. */
export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'approximate';

/** An entry of a timeline. */
export interface Event extends Range {
  /** The stamp as written, date and zone included where they stand with it. */
  readonly stamp: Range;
  readonly raw: string;
  /** The clock part of the stamp (`14:05`), null when only a date is given. */
  readonly clock: Range | null;
  /**
   * The instant as ISO 8601 in UTC (`2021-10-13T07:12:00Z`), the start of the day where only a date is given; null
   * while date or zone are unknown.
   */
  readonly instant: string | null;
  /** Date and time on the clock of its zone (`2021-10-13T09:12`), null while the date is unknown. */
  readonly local: string | null;
  /**
   * Minutes on a scale that all events of the timeline share, also where date or zone is unknown: for differences and
   * order. Null without a time of day.
   */
  readonly minute: number | null;
  /** An IANA name, `UTC` or an offset (`+02:00`); null when nobody says, or says a word of several meanings. */
  readonly zone: string | null;
  /** Where the zone was read: on the entry, in the header or heading, in a sentence, in the metadata. */
  readonly zoneFrom: 'entry' | 'header' | 'sentence' | 'metadata' | null;
  /** Where the date was read: with the stamp, carried from an earlier line or heading, from the metadata. */
  readonly dateFrom: 'entry' | 'context' | 'metadata' | null;
  readonly precision: Precision;
  /** What happened, as written. */
  readonly text: string;
  readonly textRange: Range;
  readonly milestone: Milestone | null;
  /** A stamp that cannot be (`25:70`, 31 February, a time a clock change skips): why, for a finding. */
  readonly fault:
    | 'impossible-time'
    | 'impossible-date'
    | 'skipped-by-clock-change'
    | 'ambiguous-by-clock-change'
    | null;
}

/** A run of events that belong together: one incident's timeline. */
export interface Timeline extends Range {
  readonly events: readonly Event[];
  readonly layout: Layout;
  /** The minute of the start, where entries are counted from it (`T+45m`); null where none is. */
  readonly zero: number | null;
  /** A zone word that names several zones (`CST`, `IST`), where it stands. */
  readonly ambiguousZone: Range | null;
  /** A zone word that names the wrong half of the year (`CET` in June), where it stands. */
  readonly outOfSeason: OutOfSeason | null;
}

/** The timelines of a document with their events in document order. Guide: facts only, one zone, as written. */
export function timelinesOf(model: Postmortem): Timeline[] {
  const runs = runsOf(model);
  const accepted = timelineRuns(runs.runs);
  if (!accepted.length) return [];
  const sense = senseOf(model, runs.dates);
  const base = baseOf(model, sense);
  const told = zonesTold(model);
  return accepted.map((run) => timelineOf(model, run, base, sense, told)).sort((a, b) => a.start - b.start);
}

function timelineOf(model: Postmortem, run: Run, base: Base, sense: DateSense, told: ZonesTold): Timeline {
  const days = daysOf(run.stamped, base, sense);
  const zones = zonesOf(run, told);
  const moments = run.stamped.map((item, i) => momentAt(item, days[i] as Dated, zones[i] ?? null));
  const minutes = minutesOf(run.stamped, moments, sense);
  const { places, zero } = placesOf(model, run, days, zones, moments, minutes);
  const texts = textsOf(model.blocks, run);
  const candidates: Candidate[] = [];
  run.stamped.forEach(({ entry }, index) => {
    const told = toldBy(entry);
    const text = texts[index];
    const worded = text ? (wordedMilestone(text.block.leaf, text) ?? told.stamped) : (told.worded ?? told.stamped);
    if (told.mark || worded) candidates.push({ index, mark: told.mark, worded, minute: places[index]?.minute ?? null });
  });
  const milestones = chosenMilestones(candidates);
  const events = run.stamped.map(
    (item, i): Event => new PlacedEvent(item, places[i] as Place, texts[i] ?? null, milestones.get(i) ?? null),
  );
  const ambiguous = zones.find((zone) => zone?.id === null);
  return {
    start: events[0]?.start ?? 0,
    end: events.reduce((last, { end }) => Math.max(last, end), 0),
    events,
    layout: layoutOf(run),
    zero,
    ambiguousZone: ambiguous ? { start: ambiguous.start, end: ambiguous.end } : null,
    outOfSeason: outOfSeasonIn(model.text, zones, moments),
  };
}

/** Where each entry of a run is in time. */
function placesOf(
  model: Postmortem,
  { stamped }: Run,
  days: readonly Dated[],
  zones: readonly (PlacedZone | null)[],
  moments: readonly (Moment | null)[],
  minutes: readonly (number | null)[],
): Counted {
  const places = stamped.map(
    (_, i): Place => ({
      dated: days[i] as Dated,
      zone: zones[i] ?? null,
      moment: moments[i] ?? null,
      minute: minutes[i] ?? null,
    }),
  );
  return stamped.some(isCounted)
    ? countedFrom(stamped, places, () => statedMoment(model, 'started', zones.find((zone) => zone) ?? null))
    : { places, zero: null };
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
