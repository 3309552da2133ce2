import type { SectionKind } from '../kinds.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { type MetadataField, metadataField } from '../metadata/fieldWords.ts';
import type { Postmortem } from '../model.ts';
import { tellsOfIncident } from './incidentTitles.ts';
import { kindsNamedBy, type Naming, namesNothing, startsWithStamp, titleOf } from './titles.ts';

/** A heading of the document, recognised or not. It reaches to the next heading of its level or above. */
export interface Heading extends Range {
  /** As written, without markup. */
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** Where the title stands. */
  readonly heading: Range;
  /** What stands under it, deeper headings included. */
  readonly body: Range;
  /** What it names; empty for the document's own title, for the entries of a timeline, and for all other headings. */
  readonly kinds: readonly SectionKind[];
}

/** A heading in a leaf, relative to it. */
interface Found extends Naming {
  readonly title: string;
  readonly level: number;
  readonly heading: Range;
  /** The stretch of its line or element, marks included. */
  readonly start: number;
  readonly end: number;
}

const none: readonly Found[] = [];

/** Most leaves hold no heading; one of raw HTML, or of `##Titles` without a space, may hold several. */
const headingsIn = remember((leaf: Leaf): readonly Found[] => {
  if (leaf.nesting.quote > 0) return none;
  if (leaf.kind === 'heading') {
    const whole = { start: 0, end: leaf.source.length };
    const found = headingAt(leaf.prose, leaf.source, whole, whole, leaf.level);
    return found ? [found] : none;
  }
  if (leaf.kind === 'html') return leaf.source.startsWith('<!--') ? none : readAll(leaf.source, htmlHeading);
  return leaf.kind === 'paragraph' && leaf.source.includes('##') ? readAll(leaf.source, unspacedHeading) : none;
});

const htmlHeading =
  /<(?:h([1-6])|summary)\b[^<>]{0,200}>\s{0,9}(?:<[^<>]{0,200}>\s{0,9})?([^<>]{1,200})(?:<\/[^<>]{1,20}>){1,3}/dgi;
const unspacedHeading = /^ {0,3}(#{2,6})([^#\s].*)$/dgm;

function readAll(source: string, pattern: RegExp): readonly Found[] {
  const all: Found[] = [];
  for (const match of source.matchAll(pattern)) {
    const [whole, mark = '6'] = match;
    const [start, end] = match.indices?.[2] ?? [0, 0];
    const level = mark.startsWith('#') ? mark.length : Number(mark);
    const element = { start: match.index, end: match.index + whole.length };
    const found = headingAt(source, source, { start, end }, element, level);
    if (found) all.push(found);
  }
  return all;
}

function headingAt(prose: string, source: string, name: Range, { start, end }: Range, level: number): Found | null {
  const line = prose.slice(name.start, name.end);
  const title = line.trim();
  if (!title) return null;
  const from = name.start + line.indexOf(title);
  return {
    ...(startsWithStamp(title) || statesFact(title) ? namesNothing : kindsNamedBy(title)),
    title: titleOf(title, source.slice(from, from + title.length)),
    level,
    heading: { start: from, end: from + title.length },
    start,
    end,
  };
}

/** `Severity: high, nearly all data lost` names no section, whatever it goes on to say. */
function statesFact(title: string): boolean {
  const colon = title.indexOf(':');
  const field = colon > 0 && colon < longestField ? metadataField(title.slice(0, colon)) : null;
  return field !== null && facts.has(field);
}

const longestField = 40;
const facts: ReadonlySet<MetadataField> = new Set<MetadataField>(['date', 'severity', 'status', 'owners', 'authors']);

interface Open {
  readonly found: Found;
  /** Where its leaf starts. */
  readonly at: number;
  end: number;
}

const holdsHeading = (leaf: Leaf): boolean => headingsIn(leaf).length > 0;

/** Every heading of the document, in order. */
export function outlineOf(model: Postmortem): Heading[] {
  const { text } = model;
  const all: Open[] = [];
  const open: Open[] = [];
  for (const { leaf, start: at } of model.blocksThat(holdsHeading)) {
    for (const found of headingsIn(leaf)) {
      const start = at + found.start;
      while (open.length && (open.at(-1) as Open).found.level >= found.level) (open.pop() as Open).end = start;
      const heading = { found, at, end: text.length };
      open.push(heading);
      all.push(heading);
    }
  }
  const title = titleAmong(all);
  const named = new Set(all.filter(({ found }) => !found.otherwise).flatMap(({ found }) => found.kinds));
  return all.map(({ found, at, end }, i) => ({
    title: found.title,
    level: found.level,
    heading: { start: at + found.heading.start, end: at + found.heading.end },
    start: at + found.start,
    end,
    body: { start: at + found.end, end },
    kinds: found === title ? [] : kindsOf(found, neighbours(all, i), named),
  }));
}

/** The headings next to one, of its level, and the one it stands under. */
function* neighbours(all: readonly Open[], i: number): Generator<Found> {
  const { level } = (all[i] as Open).found;
  for (const step of [-1, 1]) {
    let at = i + step;
    while ((all[at]?.found.level ?? 0) > level) at += step;
    const found = all[at]?.found;
    if (found && (found.level === level || step < 0)) yield found;
  }
}

/**
 * "Background" is the summary of a document that has no other. "What went wrong" is the cause if nothing else is, but a
 * lesson beside "What went well".
 */
function kindsOf(
  { kinds, otherwise }: Found,
  near: Iterable<Found>,
  named: ReadonlySet<SectionKind>,
): readonly SectionKind[] {
  if (!otherwise || named.has(otherwise)) return kinds;
  for (const found of near) if (found.kinds.some((kind) => kinds.includes(kind))) return kinds;
  return [otherwise];
}

/** The first heading, where it stands above all others and names more than a section: "Root cause analysis: checkout". */
function titleAmong(all: readonly Open[]): Found | null {
  const [first, ...rest] = all.map(({ found }) => found);
  if (!first) return null;
  // A document called "Postmortem" does not open with its lessons, whatever the levels.
  if (first.kinds.includes('lessons') && (rest.length || tellsOfIncident(first.title))) return first;
  if (!rest.length) return null;
  return first.bare || rest.some(({ level }) => level <= first.level) ? null : first;
}
