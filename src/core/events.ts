import type { Milestone } from './kinds.ts';
import type { Postmortem } from './model.ts';
import type { Range } from './text.ts';

/** How exact a stamp is. `approximate` ones say so themselves (`~03:55`, `ca. 18:30`); a range counts from its start. */
export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'approximate';

/** An entry of a timeline. */
export interface Event extends Range {
  /** The stamp as written, date and zone included where they stand with it. */
  readonly stamp: Range;
  readonly raw: string;
  /** The clock part of the stamp (`14:05`), null when only a date is given. */
  readonly clock: Range | null;
  /** The instant as ISO 8601 in UTC (`2021-10-13T07:12:00Z`); null while date or zone are unknown. */
  readonly instant: string | null;
  /** Date and time on the clock of its zone (`2021-10-13T09:12`), null while the date is unknown. */
  readonly local: string | null;
  /** An IANA name, `UTC` or an offset (`+02:00`); null when nobody says. */
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
  readonly layout: 'bullets' | 'table' | 'paragraphs' | 'headings' | 'numbered' | 'labels';
  /** A zone word that names several zones (`CST`, `IST`), where it stands. */
  readonly ambiguousZone: Range | null;
}

export function timelinesOf(_model: Postmortem): Timeline[] {
  return [];
}
