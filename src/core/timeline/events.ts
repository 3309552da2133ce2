import type { Milestone } from '../kinds.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { baseOf, senseOf } from './base.ts';
import type { Place } from './counted.ts';
import { textsOf } from './eventTexts.ts';
import { type Layout, layoutOf, timelineRuns } from './layouts.ts';
import { type Candidate, chosenMilestones, markIn, markInColumn, markOf, toldBy, toldIn } from './milestones.ts';
import { PlacedEvent } from './placedEvent.ts';
import { type Run, runsOf } from './runs.ts';
import type { OutOfSeason } from './seasons.ts';
import { type Times, timesOf } from './times.ts';
import { zonesTold } from './zoning.ts';

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

/** What was read of the timelines of a document, and what the next version of it can take again. */
export interface Timelines {
  readonly timelines: readonly Timeline[];
  readonly times: readonly Times[];
}

/**
 * The timelines of a document with their events in document order. Guide: facts only, one zone, as written. `earlier`,
 * what an earlier version was given, only makes it faster.
 */
export function timelinesOf(model: Postmortem, earlier: readonly Times[]): Timelines {
  const { runs, dates } = runsOf(model);
  const accepted = timelineRuns(runs);
  if (!accepted.length) return { timelines: [], times: [] };
  const sense = senseOf(model, dates);
  const base = baseOf(model, sense);
  const told = zonesTold(model);
  const times = accepted.map((run) => timesOf(model, run, { base, sense, told }, earlier));
  const timelines = accepted.map((run, i) => timelineOf(model, run, times[i] as Times));
  return { timelines: timelines.sort((a, b) => a.start - b.start), times };
}

function timelineOf(model: Postmortem, run: Run, times: Times): Timeline {
  const { places, zero, ambiguousZone, outOfSeason } = times;
  const texts = textsOf(model.blocks, run);
  const candidates: Candidate[] = [];
  run.stamped.forEach(({ block, entry, header }, index) => {
    const text = texts[index];
    const told = text ? toldIn(text.block.leaf, text) : toldBy(entry);
    const mark =
      markOf(entry) ?? (text && markIn(text.block.leaf, text)) ?? (header && markInColumn(header.leaf, block.leaf));
    const { sinceStart } = entry.stamp;
    // `T+0` is the start where its words say nothing else.
    const isZero = !told.length && sinceStart?.lettered && sinceStart.seconds === 0;
    if (!mark && !told.length && !isZero) return;
    candidates.push({ index, mark, told: isZero ? ['started'] : told, minute: places[index]?.minute ?? null });
  });
  const milestones = chosenMilestones(candidates);
  const events = run.stamped.map(
    (item, i): Event => new PlacedEvent(item, places[i] as Place, texts[i] ?? null, milestones.get(i) ?? null),
  );
  return {
    start: events[0]?.start ?? 0,
    end: events.reduce((last, { end }) => Math.max(last, end), 0),
    events,
    layout: layoutOf(run),
    zero,
    ambiguousZone,
    outOfSeason,
  };
}
