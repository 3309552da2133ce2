import { locales } from '../locales/index.ts';
import { type SectionKind, sectionKinds } from './kinds.ts';
import type { Postmortem } from './model.ts';
import type { Block, Leaf } from './parse.ts';
import { isQuotation, quotationsOf } from './quotations.ts';
import { remember } from './remember.ts';
import { chronologyIn } from './story.ts';
import type { Range } from './text.ts';
import { hitsOf, sentencesOf } from './vocabulary.ts';

/** A sentence that carries what a section of its kind would: "No customer data was lost." */
export interface Statement extends Range {
  readonly kind: SectionKind;
  /** The words that say so. */
  readonly phrase: Range;
  /** What comes after the dot in the name of the phrase set: `none`, `some`, `unknown` (data-loss), `conditional` … */
  readonly variant: string | null;
  /** True where it only touches its kind (a cause nobody knows, days without a clock time): no stand-in for a section. */
  readonly partial: boolean;
}

/** What a phrase is evidence of, read from the name of its set. */
interface Evidence {
  readonly kind: SectionKind;
  readonly variant: string | null;
  readonly weak: boolean;
  readonly partial: boolean;
  /** Of several in one sentence, the set that the locale names first gives the variant. */
  readonly rank: number;
}

const partial = new Set(['cause.unknown', 'timeline.vague']);

const evidence = new Map<string, Evidence>();
for (const set of locales.flatMap(({ phrases }) => Object.keys(phrases))) {
  const name = set.replace('?', '');
  const [kind, ...variant] = name.split('.');
  if (evidence.has(set) || !sectionKinds.includes(kind as SectionKind)) continue;
  evidence.set(set, {
    kind: kind as SectionKind,
    variant: variant.join('.') || null,
    weak: set !== name,
    partial: partial.has(name),
    rank: evidence.size,
  });
}

/** A line of a chat pasted in: `mary [1:46 PM]`, `[13:46] <mary>`. */
const chat =
  /^\W{0,4}[\w.@ -]{1,30}\W{0,4}\[\d{1,2}:\d{2}(?: ?[AP]M)?\]|^\W{0,3}\d{1,2}:\d{2}(?::\d{2})?\W{1,3}<[\w|-]{1,30}>/i;

/** An entry of a table of contents. */
const link = /^\[[^[\]]*\]\([^()]*\)\s*$/;

/** What the authors themselves tell. The head of a table only names things. */
const isTold = remember(
  (leaf: Leaf): boolean =>
    (leaf.kind === 'paragraph' || leaf.kind === 'row') &&
    !leaf.header &&
    !isQuotation(leaf) &&
    !link.test(leaf.source) &&
    !chat.test(leaf.source),
);

/** What tells an incident, as other kinds may be found in any text. */
const happenings: ReadonlySet<SectionKind> = new Set(['impact', 'cause', 'detection', 'resolution']);

interface Found extends Evidence {
  readonly sentence: Range;
  readonly phrase: Range;
}

const nothing: readonly Found[] = [];

/** The statements of a leaf, relative to it: one per sentence and kind. A question states nothing. */
const foundIn = remember((leaf: Leaf): readonly Found[] => {
  const hits = hitsOf(leaf).filter((hit) => evidence.has(hit.set) && !isAside(leaf, hit));
  if (!hits.length) return nothing;
  return sentencesOf(leaf).flatMap((sentence) => {
    if (leaf.prose[sentence.end - 1] === '?') return [];
    const best = new Map<SectionKind, Found>();
    for (const { set, start, end } of hits) {
      if (start < sentence.start || start >= sentence.end) continue;
      const one = evidence.get(set) as Evidence;
      const other = best.get(one.kind);
      if (!other || one.rank < other.rank) best.set(one.kind, { ...one, sentence, phrase: { start, end } });
    }
    return [...best.values()];
  });
});

/** A quoted "sorry" is what somebody said; a quoted apology is a sentence. */
const isAside = (leaf: Leaf, { set, start, end }: Range & { set: string }): boolean =>
  set.startsWith('apology') &&
  quotationsOf(leaf).some((one) => one.start <= start && one.end >= end && one.end - one.start < 50);

/** What happened, as told in sentences, whether or not the document also has sections for it. In order. */
export function statementsOf(model: Postmortem): Statement[] {
  const appendices = model.sectionsOfKind('appendix');
  const plans = model.sectionsOfKind('remediation');
  const told = model.blocks.filter((block) => isTold(block.leaf) && !isIn(appendices, block));
  const past = told.filter((block) => !isIn(plans, block));
  const statements: Statement[] = [];
  const weak: Statement[] = [];
  for (const block of told) {
    const all = foundIn(block.leaf);
    const happened = all.some(({ kind }) => happenings.has(kind));
    for (const found of all) {
      // "No data may be lost" is a plan, not a fact; a date belongs to the incident where the incident is told.
      if (found.kind === 'data-loss' && isIn(plans, block)) continue;
      if (found.kind === 'timeline' && !happened) continue;
      (found.weak ? weak : statements).push(placed(block, found, found.sentence, found.phrase));
    }
  }
  const chronology = chronologyIn(past);
  if (chronology) {
    const { block, moment, by } = chronology;
    const named = { kind: 'timeline', variant: by === 'days' ? by : null, partial: false } as const;
    statements.push(placed(block, named, sentenceAt(block.leaf, moment), moment));
  }
  const opening = openingOf(model);
  if (opening) statements.push(opening);
  const settled = new Set(statements.filter((one) => !one.partial).map(({ kind }) => kind));
  return [...statements, ...weak.filter(({ kind }) => !settled.has(kind))]
    .filter(({ phrase }) => !model.placeholders.some((one) => one.start < phrase.end && phrase.start < one.end))
    .sort((a, b) => a.start - b.start);
}

const isIn = (places: readonly Range[], { start }: Range): boolean =>
  places.some((place) => start >= place.start && start < place.end);

const sentenceAt = (leaf: Leaf, { start }: Range): Range =>
  sentencesOf(leaf).find((one) => start >= one.start && start < one.end) ?? { start: 0, end: leaf.source.length };

type Named = Pick<Statement, 'kind' | 'variant' | 'partial'>;

const placed = (block: Block, { kind, variant, partial }: Named, whole: Range, phrase: Range): Statement => ({
  kind,
  variant,
  partial,
  start: block.start + whole.start,
  end: block.start + whole.end,
  phrase: { start: block.start + phrase.start, end: block.start + phrase.end },
});

/** The paragraph that opens the document, before all sections, and tells what happened. */
function openingOf(model: Postmortem): Statement | null {
  const first = model.blocks[0]?.start ?? 0;
  const until = model.sections.find(({ start }) => start >= first)?.start ?? Number.POSITIVE_INFINITY;
  let headings = 0;
  for (const block of model.blocks) {
    if (block.start >= until || (block.leaf.kind === 'heading' && headings++)) return null;
    if (!isTold(block.leaf) || block.leaf.nesting.list) continue;
    const happened = foundIn(block.leaf).find(({ kind }) => happenings.has(kind));
    const whole = { start: 0, end: block.leaf.source.length };
    if (happened) return placed(block, { kind: 'summary', variant: null, partial: false }, whole, happened.sentence);
  }
  return null;
}
