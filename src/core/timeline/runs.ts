import type { SectionKind } from '../kinds.ts';
import type { Block } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import type { DateStamp } from './dates.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { announcedZoneOf, headedDateOf, headedZoneOf } from './frames.ts';
import { listed } from './listing.ts';
import { isTimed } from './time.ts';

/** A heading, or a line or sentence that says something about the stamps below it. */
export interface Context {
  /** Headings 1 to 6; lines and list items that head others below them, sentences as what they stand under. */
  readonly level: number;
  readonly block: Block;
  readonly date: DateStamp | null;
  /** It stands in a section that is named as a timeline. */
  readonly named: boolean;
  /** What it stands under. */
  readonly parent: Context | null;
  /** The innermost that names a date, from here on up. */
  readonly dated: Context | null;
}

/** An entry with what stands above it. */
export interface Stamped {
  readonly block: Block;
  /** The block's place among the blocks of the document. */
  readonly index: number;
  readonly entry: Entry;
  readonly context: Context | null;
  /** Rows: the row that names the columns. */
  readonly header: Block | null;
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
  /** The dates of entries and headings. */
  readonly dates: readonly DateStamp[];
}

/** Sections whose stamps are of something else: what will be done, what was said. */
const elsewhere: readonly SectionKind[] = ['remediation', 'lessons', 'communication', 'appendix'];

/** Below all headings: lines that head others, deeper lists further below. */
const lowest = 7;

/** Collects the stamped entries of a document in one pass, with the headings above them. */
export function runsOf(model: Postmortem): Runs {
  const timelines = outermost(model.sections.filter(({ kind }) => kind === 'timeline'));
  const foreign = outermost(model.sections.filter(({ kind }) => elsewhere.includes(kind)));
  const runs: Run[] = [];
  const dates: DateStamp[] = [];
  let open: Partial<Record<Run['kind'], Run>> = {};
  let section: Range | null = null;
  let context = null as Context | null;
  let header = null as Block | null;
  for (let index = 0; index < model.blocks.length; index++) {
    const written = model.blocks[index] as Block;
    const inside = timelines(written.start);
    // Below lines that people wrote, code is what they quote.
    const first = open.lines?.stamped[0];
    const isListing = !first || model.blocks[first.index]?.leaf.kind === 'code';
    const block = inside && isListing ? listed(written) : written;
    const { leaf, start } = block;
    const entries = entriesOf(leaf);
    const isHeading = leaf.kind === 'heading' && !isEvent(entries[0]);
    if (inside !== section || (isHeading && !inside && entries[0]?.form !== 'day')) open = {};
    section = inside;
    const isRow = leaf.kind === 'row';
    if (isRow && leaf.header) header = block;
    if (isHeading || !entries.length || entries[0]?.form === 'day') {
      const date = headedDateOf(leaf);
      if (date) dates.push(date);
      const level = isHeading ? leaf.level : date ? lowest + leaf.nesting.list : 0;
      if (level) context = newContext(level, block, date, inside !== null, above(context, level));
      // A sentence holds as long as what it stands under.
      else if (leaf.kind === 'paragraph' && saysZone(leaf) && (inside || timelines(start + leaf.source.length))) {
        context = newContext(context?.level ?? 0, block, null, true, context);
      }
      if (isHeading) continue;
    }
    if (!entries.length || (!inside && (leaf.nesting.quote > 0 || foreign(start)))) continue;
    for (const entry of entries) {
      if (entry.form === 'day') {
        // Among the lines of one block a day heads those that follow.
        const level = lowest + leaf.nesting.list;
        if (entries.length > 1 && entry.stamp.date)
          context = newContext(level, block, entry.stamp.date, inside !== null, above(context, level));
        continue;
      }
      if (entry.stamp.date) dates.push(entry.stamp.date);
      const kind = entry.form === 'last' ? 'labels' : isRow ? 'table' : 'lines';
      let run = open[kind];
      if (!run) {
        run = { named: inside !== null, kind, stamped: [] };
        open[kind] = run;
        runs.push(run);
      }
      run.stamped.push({ block, index, entry, context, header: isRow ? header : null });
    }
  }
  return { runs, dates };
}

const isEvent = (entry: Entry | undefined): boolean => entry?.form === 'first' && isTimed(entry.stamp);

const saysZone = (leaf: Block['leaf']): boolean => (announcedZoneOf(leaf) ?? headedZoneOf(leaf)) !== null;

function newContext(
  level: number,
  block: Block,
  date: DateStamp | null,
  named: boolean,
  parent: Context | null,
): Context {
  const context: { -readonly [Key in keyof Context]: Context[Key] } = {
    level,
    block,
    date,
    named,
    parent,
    dated: parent?.dated ?? null,
  };
  if (date) context.dated = context;
  return context;
}

/** The innermost context that a heading of some level stands in. */
function above(context: Context | null, level: number): Context | null {
  let found = context;
  while (found && found.level >= level) found = found.parent;
  return found;
}

/** Finds the outermost range that holds a place; places must be asked for in order. */
function outermost(sections: readonly Range[]): (at: number) => Range | null {
  const sorted = [...sections].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return (at) => {
    while (next < sorted.length && (sorted[next] as Range).end <= at) next++;
    const range = sorted[next];
    return range && range.start <= at ? range : null;
  };
}
