import { applyEdits } from '../fix.ts';
import type { Range } from '../markdown/text.ts';
import { Postmortem } from '../model.ts';
import type { Edit } from '../rule.ts';
import { readClock } from '../timeline/clocks.ts';
import type { Event, Timeline } from '../timeline/events.ts';
import { offsetAt, zoneLabel } from '../timeline/zoneClock.ts';
import { zoneAt } from '../timeline/zones.ts';
import { headerEdits } from './headerZones.ts';
import { isoDay, type Source, sourcesOf, wallOf } from './stamps.ts';

export interface Conversion {
  readonly edits: readonly Edit[];
  /** How many entries keep their clock: their date or zone is unknown, or their time was shown twice that night. */
  readonly left: number;
}

const dayLength = 86_400_000;

/**
 * Puts all times of a timeline onto the clock of a zone (`UTC`, `+02:00`, an IANA name) and keeps each original in
 * parentheses: `07:12 UTC (09:12 CEST)`. Dates change with it, and are written where the reader could not tell. Null
 * where the result would not say the same instants.
 */
export function convertTimeline(model: Postmortem, timeline: Timeline, zone: string): Conversion | null {
  const sources = sourcesOf(model);
  const dated = new Set<Event>();
  // A date that an entry carried over may not be the right one any more: it is written, and the outcome read again.
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const { edits, left } = converted(model, timeline, zone, sources, dated);
    if (!edits.length) return { edits, left };
    const after = new Postmortem(applyEdits(model.text, edits), model);
    const wrong = wronged(model, after, timeline);
    if (!wrong) return null;
    if (!wrong.length) return { edits, left };
    for (const event of wrong) dated.add(event);
  }
  return null;
}

const mostAttempts = 4;

/** The entries of the timeline that say another instant now; null where they are not the same entries any more. */
function wronged(model: Postmortem, after: Postmortem, timeline: Timeline): Event[] | null {
  const at = model.timelines.indexOf(timeline);
  const now = after.timelines[at]?.events;
  if (after.timelines.length !== model.timelines.length || now?.length !== timeline.events.length) return null;
  return timeline.events.filter(({ instant }, i) => instant !== now[i]?.instant);
}

function converted(
  model: Postmortem,
  timeline: Timeline,
  zone: string,
  sources: ReadonlyMap<number, Source>,
  dated: ReadonlySet<Event>,
): { edits: Edit[]; left: number } {
  let left = 0;
  const edits = timeline.events.flatMap((event): readonly Edit[] => {
    const source = sources.get(event.stamp.start);
    const found = source ? eventEdits(model, event, source, zone, dated.has(event)) : null;
    if (!found && event.clock) left++;
    return found ?? [];
  });
  const header = edits.length && !left ? headerEdits(model, timeline, sources, zone) : [];
  return { edits: [...edits, ...header].sort((a, b) => a.start - b.start), left };
}

/** The edits that put one entry onto another clock; null where that cannot be done. */
function eventEdits(model: Postmortem, event: Event, source: Source, zone: string, dated: boolean): Edit[] | null {
  const { entry, block } = source.stamped;
  const wall = wallOf(event);
  const { clock, date } = entry.stamp;
  if (wall === null || !clock || event.instant === null || event.zone === null || event.fault || entry.other)
    return null;
  const at = Date.parse(event.instant);
  const [offset, was] = [offsetAt(at, zone), offsetAt(at, event.zone)];
  if (offset === null || was === null || !source.zone) return null;
  const written = entry.stamp.zone;
  const isFixed = event.zone === 'UTC' || /^[+-]/.test(event.zone);
  const unchanged = event.zone === zone || (offset === was && isFixed);
  const edits: Edit[] = [];
  if (unchanged && !dated) return edits;

  const leaf = block.leaf.source;
  const put = (range: Range, text: string): void => {
    edits.push({ start: block.start + range.start, end: block.start + range.end, text });
  };
  const shift = (offset - was) * 60_000;
  const day = isoDay(wall + shift);
  if (date && day !== isoDay(wall)) put(date, day);
  const prefix = !date && dated ? `${day} ` : '';
  if (unchanged) {
    if (prefix) put({ start: clock.start, end: clock.start }, prefix);
    return edits;
  }

  const end =
    written && written.start >= clock.end && !leaf.slice(clock.end, written.start).includes('|') ? written : null;
  const second = secondClock(leaf, clock.end, end?.start ?? entry.stamp.end, entry.stamp.other?.clock.start);
  if (second === undefined) return null;
  const show = (seconds: number, like: string): string => clockLike(wall + shift + seconds * 1000, like);
  const like = leaf.slice(clock.start, clock.end);
  put(clock, prefix + show(0, like));
  const last = second ?? clock;
  if (second) {
    const length = ((second.seconds ?? 0) - (clock.seconds ?? 0) + 86_400) % 86_400;
    put(second, show(length, leaf.slice(second.start, second.end)));
  }
  const zoneText = written
    ? leaf.slice(written.start, written.end)
    : model.text.slice(source.zone.start, source.zone.end);
  const isJoined = end !== null && end.start === last.end;
  const original = `${leaf.slice(clock.start, last.end)}${isJoined ? '' : ' '}${zoneText}`;
  const label = isJoined ? (offset === 0 ? 'Z' : zoneAt(offset)) : zoneLabel(offset);
  const { other } = entry.stamp;
  if (other) put({ start: other.clock.start, end: other.zone.end }, original);
  const kept = other ? '' : ` (${original})`;
  if (end) put(end, label + kept);
  else {
    if (written) put(written, label);
    put({ start: last.end, end: last.end }, `${written ? '' : ` ${label}`}${kept}`);
  }
  return edits;
}

/** The second end of a range; null where there is none, undefined where it is more than a time of day. */
function secondClock(
  leaf: string,
  from: number,
  to: number,
  other: number = to,
): (Range & { seconds: number | null }) | null | undefined {
  const tail = leaf.slice(from, Math.min(to, other));
  const at = tail.search(/\d/);
  if (at < 0) return null;
  const clock = readClock(leaf, from + at);
  return clock && clock.end <= to ? clock : undefined;
}

const french = /^\d{1,2}([ \u00a0\u202f]?)h([ \u00a0\u202f]?)\d{2}/i;

/** A wall time as a clock shows it, to the second, with an `h` or with nothing between its figures as the original was. */
function clockLike(wall: number, like: string): string {
  const time = new Date(((wall % dayLength) + dayLength) % dayLength).toISOString().slice(11, 19);
  const [hours = '', minutes = '', seconds = ''] = time.split(':');
  if (/^\d{4}$/.test(like)) return hours + minutes;
  const marks = french.exec(like);
  if (marks) return `${hours}${marks[1]}h${marks[2]}${minutes}`;
  return /:\d\d:/.test(like) || seconds !== '00' ? time : `${hours}:${minutes}`;
}
