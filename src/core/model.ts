import { type Action, actionsOf } from './actions/actions.ts';
import { type Claim, claimsOf } from './figures/claims.ts';
import { type Audience, type SectionKind, type Status, sectionKinds } from './kinds.ts';
import { holdsPrivateDetail, holdsSecret, type Leak, privateDetailsIn, secretsIn } from './leaks.ts';
import { Holders, type Holds } from './markdown/holders.ts';
import type { Block, Leaf } from './markdown/leaf.ts';
import { type Parsed, parse } from './markdown/parse.ts';
import { beginningIn, beginsIn, firstFrom, Lines, type Range, within, withoutBom } from './markdown/text.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { type Metadata, metadataOf } from './metadata/metadata.ts';
import { type Incident, incidentsOf } from './sections/incidents.ts';
import { type NearMiss, nearMissesOf } from './sections/nearMisses.ts';
import { type Heading, outlineOf } from './sections/outline.ts';
import { type Placeholder, placeholdersOf } from './sections/placeholders.ts';
import { type Recognition, recognise } from './sections/recognition.ts';
import { type Section, sectionsOf } from './sections/sections.ts';
import { type Statement, Statements } from './sections/statements.ts';
import { namesTrigger } from './sections/titleWords.ts';
import { type Suppression, suppressionsOf } from './suppressions.ts';
import { mentionsDate } from './timeline/base.ts';
import { hasClock } from './timeline/clocks.ts';
import {
  type Contradiction,
  contradictedDateOf,
  contradictedMetadataOf,
  contradictionsOf,
  firstDayOf,
  type StatedDay,
} from './timeline/consistency.ts';
import { type Event, type Timeline, type Timelines, timelinesOf } from './timeline/events.ts';
import { type Metrics, metricsOf } from './timeline/metrics.ts';
import { contradictedTimesOf } from './timeline/statedTimes.ts';
import type { Times } from './timeline/times.ts';
import { languageOf } from './words/language.ts';

/** What somebody leaves where they are still to write. */
const unsaid = /^[\s.…?!*_–—-]*$/;

/**
 * A document as an incident commander understands it: the one thing that rules and features read. Everything is
 * computed when first asked for and never changes; an edit makes a new model that reuses what the edit left alone.
 * All ranges are UTF-16 offsets into `text`.
 */
export class Postmortem {
  readonly text: string;
  readonly parsed: Parsed;
  readonly #holders: Holders;
  readonly #earlierTimes: readonly Times[];
  readonly #lazy = new Map<string, unknown>();

  /** Reads any string. `previous`, an earlier version of the same document, only makes it faster. */
  constructor(text: string, previous?: Postmortem) {
    this.text = withoutBom(text);
    this.parsed = parse(this.text, previous?.parsed);
    this.#holders = new Holders(this.parsed.blocks, previous ? previous.#holders : undefined);
    const timelines = previous ? (previous.#lazy.get('timelines') as Timelines | undefined) : undefined;
    this.#earlierTimes = timelines?.times ?? [];
  }

  get lines(): Lines {
    return this.#once('lines', () => new Lines(this.text));
  }

  /** The leaves of the document in order: headings, paragraphs, rows, code. */
  get blocks(): readonly Block[] {
    return this.parsed.blocks;
  }

  /** Those that hold something by their leaf alone, in order; `holds` has to be the same function every time. */
  blocksThat(holds: Holds): readonly Block[] {
    return this.#holders.of(holds);
  }

  /** Where reading stopped in a document that is too long, up to the end of the line; else null. */
  get unread(): Range | null {
    const { end } = this.parsed;
    return end < this.text.length ? { start: end, end: this.lines.endOf(this.lines.lineAt(end)) } : null;
  }

  /** Whether this is a postmortem by its own front matter or content, and why. Settings are applied by `lint`. */
  get recognition(): Recognition {
    return this.#once('recognition', () => recognise(this));
  }

  /** `lang` of the metadata, else the language most of the words are in. */
  get language(): string {
    return this.#once('language', () => languageOf(this, this.metadata.lang?.value));
  }

  get metadata(): Metadata {
    return this.#once('metadata', () => metadataOf(this));
  }

  /** `postmortem: true|false` where the document says so itself. */
  get statedPostmortem(): boolean | null {
    return this.metadata.postmortem?.value ?? null;
  }

  /** Where the document names itself: what is said of the whole of it is said here, never at the very first character. */
  get titleRange(): Range {
    return this.#once('titleRange', () => {
      const { blocks } = this;
      const block =
        blocks.find(({ leaf }) => leaf.kind === 'heading') ??
        blocks.find(({ leaf }) => leaf.prose.trim()) ??
        // A comment may go or come without anybody seeing it.
        blocks.find(({ leaf }) => !leaf.source.startsWith('<!--')) ??
        blocks[0];
      const { start, end } = this.metadata.title ?? (block ? proseOf(block) : { start: 0, end: this.text.length });
      return { start, end: Math.min(end, this.lines.endOf(this.lines.lineAt(start))) };
    });
  }

  get status(): Status | null {
    return this.metadata.status?.value ?? null;
  }

  get audience(): Audience | null {
    return this.metadata.audience?.value ?? null;
  }

  /** Every heading, recognised or not, in order. */
  get outline(): readonly Heading[] {
    return this.#once('outline', () => outlineOf(this));
  }

  /** Sections with a name of their own (headings, pseudo-headings, fields), in order. */
  get sections(): readonly Section[] {
    return this.#once('sections', () => sectionsOf(this));
  }

  sectionsOfKind(kind: SectionKind): readonly Section[] {
    return this.#once('sectionsByKind', () => byKind(this.sections)).get(kind) ?? [];
  }

  /** Sections on causes that by their title tell of the trigger alone. */
  get triggerSections(): readonly Section[] {
    return this.#once('triggerSections', () => this.sectionsOfKind('cause').filter(({ title }) => namesTrigger(title)));
  }

  /** The incidents the document tells of: nearly always one, the whole of it. */
  get incidents(): readonly Incident[] {
    return this.#once('incidents', () => incidentsOf(this));
  }

  /** Sentences that carry a kind without a heading of their own, in order. */
  get statements(): readonly Statement[] {
    return this.#once('statements', () =>
      sectionKinds.flatMap((kind) => this.statementsOfKind(kind)).sort((a, b) => a.start - b.start),
    );
  }

  statementsOfKind(kind: SectionKind): readonly Statement[] {
    return this.#once('statementsByKind', () => new Statements(this)).ofKind(kind);
  }

  /** The timelines of the document; most have one, with events in document order. */
  get timelines(): readonly Timeline[] {
    return this.#once('timelines', () => timelinesOf(this, this.#earlierTimes)).timelines;
  }

  /** The events of all timelines, by where they start. */
  get events(): readonly Event[] {
    return this.#once('events', () => {
      const [only, ...others] = this.timelines;
      return others.length
        ? this.timelines.flatMap(({ events }) => events).sort((a, b) => a.start - b.start)
        : (only?.events ?? []);
    });
  }

  get actions(): readonly Action[] {
    return this.#once('actions', () => actionsOf(this));
  }

  /** Durations, counts, percentages and money that the text states. */
  get claims(): readonly Claim[] {
    return this.#once('claims', () => claimsOf(this));
  }

  /** The claims that a stretch touches. */
  claimsAt({ start, end }: Range): readonly Claim[] {
    const { claims } = this;
    const first = firstFrom(claims, start);
    const before = claims[first - 1];
    return claims.slice(before && before.end > start ? first - 1 : first, firstFrom(claims, end));
  }

  /** Minutes between milestones, from the timeline and the metadata. */
  get metrics(): Metrics {
    return this.#once('metrics', () => metricsOf(this));
  }

  /** Whether nothing is written in a stretch: no text, code, table or picture; comments and sub-headings are none. */
  isEmpty({ start, end }: Range): boolean {
    const from = firstFrom(this.blocks, start);
    // `##Summary` without a space is a paragraph's first line: the text begins inside the block.
    const first = this.blocks[from - 1];
    if (first && first.end > start && this.text.slice(start, Math.min(first.end, end)).trim()) return false;
    for (let i = from; i < this.blocks.length; i++) {
      const block = this.blocks[i] as Block;
      if (block.start >= end) break;
      const { kind, source } = block.leaf;
      if (kind === 'row' || kind === 'code' || (kind === 'paragraph' && !unsaid.test(source))) return false;
      if (kind === 'html' && !source.startsWith('<!--')) return false;
    }
    return true;
  }

  /** Durations in the text that do not follow from the timeline. */
  get contradictions(): readonly Contradiction[] {
    return this.#once('contradictions', () => contradictionsOf(this));
  }

  /** Times of the metadata that do not follow from the timeline. */
  get contradictedMetadata(): readonly Contradiction[] {
    return this.#once('contradictedMetadata', () => contradictedMetadataOf(this));
  }

  /** Times in the summary and the impact that the timeline has otherwise. */
  get contradictedTimes(): readonly Contradiction[] {
    return this.#once('contradictedTimes', () => contradictedTimesOf(this));
  }

  /** The first day that the timeline names. */
  get firstDay(): StatedDay | null {
    return this.#once('firstDay', () => firstDayOf(this));
  }

  /** The date of the metadata or title, where the timeline tells of later days only. */
  get contradictedDate(): Contradiction | null {
    return this.#once('contradictedDate', () => contradictedDateOf(this));
  }

  /** Whether a date with a day and a month stands anywhere but among what is still to be done. */
  get statesDate(): boolean {
    return this.#once('statesDate', () => {
      const isPlan = within(this.sectionsOfKind('remediation'));
      return this.blocksThat(mentionsDate).some((block) => !isPlan(block));
    });
  }

  /** Whether a stretch says when something happened: events, also of whole days, or a time of day in prose. */
  timesIn(stretch: Range): boolean {
    return beginsIn(this.events, stretch) || beginningIn(this.blocks, stretch).some((block) => hasClock(block.leaf));
  }

  /** Whether something in a stretch is still to be filled in: what is asked of it can wait until then. */
  hasPlaceholder(stretch: Range): boolean {
    return beginsIn(this.placeholders, stretch);
  }

  /** What is still to be filled in. */
  get placeholders(): readonly Placeholder[] {
    return this.#once('placeholders', () => placeholdersOf(this));
  }

  /** What looks like a secret, anywhere, code included. */
  get secrets(): readonly Leak[] {
    return this.#once('secrets', () => placedIn(this.blocksThat(holdsSecret), secretsIn));
  }

  /** Private network addresses and people's e-mail addresses outside code. */
  get privateDetails(): readonly Leak<'address' | 'email'>[] {
    return this.#once('privateDetails', () => placedIn(this.blocksThat(holdsPrivateDetail), privateDetailsIn));
  }

  /** Whether a stretch states a count, a share or a length of time. */
  quantified({ start, end }: Range): boolean {
    const claim = this.claims[firstFrom(this.claims, start)];
    return claim !== undefined && claim.end <= end;
  }

  /** Whether the list item whose text ends here goes on below: deeper items, a second paragraph. */
  isElaborated(end: number): boolean {
    const index = firstFrom(this.blocks, end) - 1;
    const block = this.blocks[index];
    const next = this.blocks[index + 1];
    if (!block || next?.group !== block.group) return false;
    const deeper = next.leaf.nesting.list - block.leaf.nesting.list;
    return deeper > 0 || (deeper === 0 && !next.leaf.nesting.opensItem && block.leaf.kind !== 'row');
  }

  /** Headings that name a section, with the number of the incident they tell of. */
  get namedHeadings(): readonly (Heading & { readonly incident: number })[] {
    return this.#once('namedHeadings', () =>
      this.outline
        .filter(({ kinds }) => kinds.length)
        .map((heading) => ({ ...heading, incident: this.incidents.findIndex(({ end }) => heading.start < end) })),
    );
  }

  /** Headings that are a slip away from the name of a section. */
  get nearMisses(): readonly NearMiss[] {
    return this.#once('nearMisses', () => nearMissesOf(this));
  }

  /** Headings that name a section, with its place in the order in which a postmortem tells its story. */
  get rankedHeadings(): readonly (Heading & { readonly rank: number })[] {
    return this.#once('rankedHeadings', () =>
      this.namedHeadings.map((heading) => ({
        ...heading,
        rank: sectionKinds.indexOf(heading.kinds[0] as SectionKind),
      })),
    );
  }

  /** Comments that silence rules. */
  get suppressions(): readonly Suppression[] {
    return this.#once('suppressions', () => suppressionsOf(this));
  }

  /** The sections that an offset lies in, outermost first. */
  sectionsAt(offset: number): readonly Section[] {
    const found: Section[] = [];
    this.anySectionAt(offset, (section) => {
      found.unshift(section);
      return false;
    });
    return found;
  }

  /** Whether a test holds for one of the sections that an offset lies in. */
  anySectionAt(offset: number, test: (section: Section) => boolean): boolean {
    const { sections } = this;
    const parents = this.#once('parents', () => parentsOf(sections));
    for (let i = firstFrom(sections, offset + 1) - 1; i >= 0; i = parents[i] as number) {
      const section = sections[i] as Section;
      if (section.end > offset && test(section)) return true;
    }
    return false;
  }

  /** Every place where the authors themselves use a phrase of the set, in order. */
  mentions(set: string): readonly Mention[] {
    return this.#once('mentions', () => mentionsOf(this)).get(set) ?? [];
  }

  #once<Value>(key: string, compute: () => Value): Value {
    if (!this.#lazy.has(key)) this.#lazy.set(key, compute());
    return this.#lazy.get(key) as Value;
  }
}

function byKind<Part extends { readonly kind: SectionKind }>(parts: readonly Part[]): ReadonlyMap<SectionKind, Part[]> {
  const found = new Map<SectionKind, Part[]>();
  for (const part of parts) {
    const others = found.get(part.kind);
    if (others) others.push(part);
    else found.set(part.kind, [part]);
  }
  return found;
}

/** What is found in leaves, at its place in the document. */
function placedIn<Found extends Range>(blocks: readonly Block[], find: (leaf: Leaf) => readonly Found[]): Found[] {
  const placed: Found[] = [];
  for (const { leaf, start } of blocks)
    for (const one of find(leaf)) placed.push({ ...one, start: start + one.start, end: start + one.end });
  return placed;
}

/** For each section the last one before it that is still open where it begins, or -1. */
function parentsOf(sections: readonly Section[]): number[] {
  const open: number[] = [];
  return sections.map(({ start }, i) => {
    while (open.length && (sections[open.at(-1) as number] as Section).end <= start) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(i);
    return parent;
  });
}

/** The words of a block without the marks around them. */
function proseOf({ leaf: { prose }, start }: Block): Range {
  const words = prose.trim();
  if (!words) return { start, end: start + prose.length };
  const at = start + prose.length - prose.trimStart().length;
  return { start: at, end: at + words.length };
}
