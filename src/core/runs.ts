import type { DateStamp } from './dates.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { columnZonesOf, type Frame, frameOf } from './frames.ts';
import type { SectionKind } from './kinds.ts';
import type { Postmortem } from './model.ts';
import type { Block } from './parse.ts';
import type { Range } from './text.ts';
import type { Zone } from './zones.ts';

/** A zone and where it is written in the document. */
export interface PlacedZone extends Range {
  readonly id: string | null;
  readonly from: 'entry' | 'header' | 'sentence' | 'metadata';
}

/** The date of a heading or of a line that heads others. */
export interface Heading {
  readonly at: number;
  readonly date: DateStamp;
}

/** An entry with what stands above it. */
export interface Stamped {
  readonly block: Block;
  /** The block's place among the blocks of the document. */
  readonly index: number;
  readonly entry: Entry;
  readonly heading: Heading | null;
  readonly zone: PlacedZone | null;
  /** Rows: the zones its columns are headed by. */
  readonly columnZones: readonly (PlacedZone | null)[];
}

/** Entries of one kind in one place: a timeline, if there are enough of them. */
export interface Run {
  /** It stands in a section that is named as a timeline. */
  readonly named: boolean;
  readonly kind: 'table' | 'labels' | 'lines';
  readonly stamped: Stamped[];
}

export interface Runs {
  readonly runs: readonly Run[];
  /** Zones announced for all times, wherever in the document. */
  readonly announced: readonly PlacedZone[];
  readonly dates: readonly DateStamp[];
}

interface Context {
  readonly level: number;
  heading: Heading | null;
  zone: PlacedZone | null;
}

/** Sections whose stamps are of something else: what will be done, what was said. */
const elsewhere: readonly SectionKind[] = ['remediation', 'lessons', 'communication', 'appendix'];

/** Collects the stamped entries of a document in one pass, with the dates and zones of the headings above them. */
export function runsOf(model: Postmortem): Runs {
  const sections = outermost(model.sectionsOfKind('timeline'));
  const foreign = model.sections.filter(({ kind }) => elsewhere.includes(kind));
  const runs = new Map<string, Run>();
  const announced: PlacedZone[] = [];
  const dates: DateStamp[] = [];
  let contexts: Context[] = [{ level: 0, heading: null, zone: null }];
  let part = 0;
  let columnZones: readonly (PlacedZone | null)[] = [];
  let next = 0;

  const open = (level: number, at: number, frame: Frame, section: Range | null): void => {
    contexts = contexts.filter((context) => context.level < level);
    const heading = frame.date && { at, date: frame.date };
    if (frame.date) dates.push(frame.date);
    // In a title the letters of a zone may mean anything; above a timeline they do not.
    const zone = frame.zone && (frame.announced || section) ? placed(frame.zone, at, 'header') : null;
    contexts.push({ level, heading, zone });
  };

  for (const [index, block] of model.blocks.entries()) {
    const { leaf, start } = block;
    while (next < sections.length && (sections[next] as Range).end <= start) next++;
    const section = sections[next] && (sections[next] as Range).start <= start ? (sections[next] as Range) : null;
    const entries = entriesOf(leaf);
    if (leaf.kind === 'heading' && !isEvent(entries[0])) {
      if (!section && entries[0]?.form !== 'day') part++;
      open(leaf.level, start, frameOf(leaf), section);
      continue;
    }
    if (leaf.kind === 'row' && leaf.header)
      columnZones = columnZonesOf(leaf).map((zone) => zone && placed(zone, start, 'header'));
    if (!entries.length || entries[0]?.form === 'day') {
      const frame = frameOf(leaf);
      if (frame.announced && frame.zone) announced.push(placed(frame.zone, start, 'sentence'));
      if (frame.date) open(lowest + leaf.nesting.list, start, frame, section);
      else if (frame.zone && section) nearest(contexts).zone ??= placed(frame.zone, start, 'sentence');
    }
    if (!section && (leaf.nesting.quote > 0 || foreign.some((range) => range.start <= start && start < range.end)))
      continue;
    for (const entry of entries) {
      if (entry.stamp.date) dates.push(entry.stamp.date);
      if (entry.form === 'day') continue;
      const kind = leaf.kind === 'row' ? 'table' : entry.form === 'last' ? 'labels' : 'lines';
      const key = `${section ? `section ${section.start}` : part} ${kind}`;
      const run = runs.get(key) ?? { named: section !== null, kind, stamped: [] };
      runs.set(key, run);
      const { heading, zone } = seen(contexts);
      run.stamped.push({ block, index, entry, heading, zone, columnZones: kind === 'table' ? columnZones : [] });
    }
  }
  return { runs: [...runs.values()], announced, dates };
}

/** Below all headings: lines and list items that head others, deeper lists further below. */
const lowest = 7;

const isEvent = (entry: Entry | undefined): boolean => entry?.form === 'first' && entry.stamp.clock !== null;

/** The heading that a sentence stands under. */
const nearest = (contexts: readonly Context[]): Context => contexts.findLast(({ level }) => level < lowest) as Context;

/** The innermost date and the innermost zone. */
function seen(contexts: readonly Context[]): { heading: Heading | null; zone: PlacedZone | null } {
  return {
    heading: contexts.findLast(({ heading }) => heading !== null)?.heading ?? null,
    zone: contexts.findLast(({ zone }) => zone !== null)?.zone ?? null,
  };
}

export function placed({ start, end, id }: Zone, at: number, from: PlacedZone['from']): PlacedZone {
  return { start: at + start, end: at + end, id, from };
}

/** Sections within sections of the same kind are one. */
function outermost(sections: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const section of [...sections].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (section.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(section);
  }
  return kept;
}
