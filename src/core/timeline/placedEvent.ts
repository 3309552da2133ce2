import type { Milestone } from '../kinds.ts';
import type { Range } from '../markdown/text.ts';
import type { Place } from './counted.ts';
import type { Entry } from './entry.ts';
import type { Event, Precision } from './events.ts';
import type { EventText } from './eventTexts.ts';
import { isoInstant, isoLocal } from './instants.ts';
import type { Stamped } from './runs.ts';

/**
 * An event at its place in a version of the document. A thousand of them are made at every keystroke, and few are
 * asked for more than their minute: the rest is put together when somebody asks.
 */
export class PlacedEvent implements Event {
  readonly minute: number | null;
  readonly milestone: Milestone | null;
  private readonly stamped: Stamped;
  private readonly place: Place;
  /** What it says, where that is more than what follows its stamp. */
  private readonly elsewhere: EventText | null;

  constructor(stamped: Stamped, place: Place, elsewhere: EventText | null, milestone: Milestone | null) {
    this.minute = place.minute;
    this.milestone = milestone;
    this.stamped = stamped;
    this.place = place;
    this.elsewhere = elsewhere;
  }

  get start(): number {
    const { block, entry } = this.stamped;
    return block.start + entry.start;
  }

  get end(): number {
    const { block, entry } = this.stamped;
    const { elsewhere } = this;
    if (!elsewhere) return block.start + Math.max(entry.end, entry.text.end);
    return block.start + (elsewhere.block === block ? Math.max(entry.end, elsewhere.end) : entry.end);
  }

  get stamp(): Range {
    return at(this.stamped.block.start, this.stamped.entry.stamp);
  }

  get raw(): string {
    const { block, entry } = this.stamped;
    return block.leaf.source.slice(entry.stamp.start, entry.stamp.end);
  }

  get clock(): Range | null {
    const { block, entry } = this.stamped;
    return entry.stamp.clock && at(block.start, entry.stamp.clock);
  }

  get instant(): string | null {
    const instant = this.place.moment?.at ?? null;
    return instant === null ? null : isoInstant(instant);
  }

  get local(): string | null {
    const { moment } = this.place;
    const { clock, sinceStart } = this.stamped.entry.stamp;
    if (!moment) return null;
    const timed = clock ?? sinceStart;
    return timed
      ? isoLocal(moment.local, timed.precision === 'second')
      : isoLocal(moment.local, false).slice(0, 'YYYY-MM-DD'.length);
  }

  get zone(): string | null {
    const { moment, zone } = this.place;
    return moment ? moment.zone : (zone?.id ?? null);
  }

  get zoneFrom(): Event['zoneFrom'] {
    return this.place.zone?.from ?? null;
  }

  get dateFrom(): Event['dateFrom'] {
    return this.place.dated.from;
  }

  get precision(): Precision {
    const { stamp } = this.stamped.entry;
    if (stamp.approximate || (stamp.unknown && !stamp.clock)) return 'approximate';
    return (stamp.clock ?? stamp.sinceStart)?.precision ?? 'day';
  }

  get text(): string {
    const { block, start, end } = this.told;
    return block.leaf.source.slice(start, end);
  }

  get textRange(): Range {
    return at(this.told.block.start, this.told);
  }

  private get told(): EventText {
    const { block, entry } = this.stamped;
    return this.elsewhere ?? { block, start: entry.text.start, end: entry.text.end };
  }

  get fault(): Event['fault'] {
    return faultOf(this.stamped.entry) ?? this.place.moment?.fault ?? null;
  }
}

const at = (offset: number, { start, end }: Range): Range => ({ start: offset + start, end: offset + end });

/** Why there is no such date or time. */
export function faultOf({ stamp }: Entry): Event['fault'] {
  if (stamp.clock?.impossible) return 'impossible-time';
  return stamp.date && !stamp.date.unknown && !stamp.date.readings.length ? 'impossible-date' : null;
}
