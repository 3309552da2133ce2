import type { Milestone } from '../kinds.ts';
import type { Range } from '../markdown/text.ts';
import type { Dated } from './chronology.ts';
import type { Entry } from './entry.ts';
import type { Event, Precision } from './events.ts';
import type { EventText } from './eventTexts.ts';
import { isoInstant, isoLocal } from './instants.ts';
import type { Moment } from './moments.ts';
import type { Stamped } from './runs.ts';
import type { PlacedZone } from './zoning.ts';

/** What is known of an entry once its timeline has been read. */
interface Known {
  readonly dated: Dated;
  readonly zone: PlacedZone | null;
  readonly moment: Moment | null;
  readonly minute: number | null;
  readonly text: EventText;
  readonly milestone: Milestone | null;
}

/**
 * An event at its place in a version of the document. A thousand of them are made at every keystroke, and few are
 * asked for more than their minute: the rest is put together when somebody asks.
 */
export class PlacedEvent implements Event {
  readonly minute: number | null;
  readonly milestone: Milestone | null;
  private readonly stamped: Stamped;
  private readonly known: Known;

  constructor(stamped: Stamped, known: Known) {
    this.minute = known.minute;
    this.milestone = known.milestone;
    this.stamped = stamped;
    this.known = known;
  }

  get start(): number {
    const { block, entry } = this.stamped;
    return block.start + entry.start;
  }

  get end(): number {
    const { block, entry } = this.stamped;
    const { text } = this.known;
    return block.start + (text.block === block ? Math.max(entry.end, text.end) : entry.end);
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
    const instant = this.known.moment?.at ?? null;
    return instant === null ? null : isoInstant(instant);
  }

  get local(): string | null {
    const { moment } = this.known;
    const { clock } = this.stamped.entry.stamp;
    if (!moment) return null;
    return clock
      ? isoLocal(moment.local, clock.precision === 'second')
      : isoLocal(moment.local, false).slice(0, 'YYYY-MM-DD'.length);
  }

  get zone(): string | null {
    const { moment, zone } = this.known;
    return moment ? moment.zone : (zone?.id ?? null);
  }

  get zoneFrom(): Event['zoneFrom'] {
    return this.known.zone?.from ?? null;
  }

  get dateFrom(): Event['dateFrom'] {
    return this.known.dated.from;
  }

  get precision(): Precision {
    const { stamp } = this.stamped.entry;
    if (stamp.approximate || (stamp.unknown && !stamp.clock)) return 'approximate';
    return stamp.clock?.precision ?? 'day';
  }

  get text(): string {
    const { block, start, end } = this.known.text;
    return block.leaf.source.slice(start, end);
  }

  get textRange(): Range {
    const { text } = this.known;
    return at(text.block.start, text);
  }

  get fault(): Event['fault'] {
    return faultOf(this.stamped.entry) ?? this.known.moment?.fault ?? null;
  }
}

const at = (offset: number, { start, end }: Range): Range => ({ start: offset + start, end: offset + end });

/** Why there is no such date or time. */
export function faultOf({ stamp }: Entry): Event['fault'] {
  if (stamp.clock?.impossible) return 'impossible-time';
  return stamp.date && !stamp.date.unknown && !stamp.date.readings.length ? 'impossible-date' : null;
}
