import { milestones, type SectionKind, sectionKinds } from '../kinds.ts';
import type { Holds } from '../markdown/holders.ts';
import type { Block, Leaf } from '../markdown/leaf.ts';
import { isQuotation } from '../markdown/quotations.ts';
import { remember } from '../markdown/remember.ts';
import { type Range, within } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { sentenceAt } from '../words/vocabulary.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { chronologyIn } from './story.ts';

/** A sentence that carries what a section of its kind would: "No customer data was lost." */
export interface Statement extends Range {
  readonly kind: SectionKind;
  /** The words that say so. */
  readonly phrase: Range;
  /** What comes after the dot in the name of the phrase set: `none`, `some`, `unknown` (data-loss), `conditional` … */
  readonly variant: string | null;
  /** True where it only touches its kind (a cause nobody knows, days without a clock time): no stand-in for a section. */
  readonly partial: boolean;
  /** True where the words alone leave it open ("because"): evidence enough not to call the kind missing. */
  readonly weak: boolean;
  /** True where the words say it outright: a place to send a reader to. */
  readonly clear: boolean;
}

/** Kinds that are told of the incident and planned for the next in the same words: "no data may be lost", "alert on it". */
const alsoPlanned: ReadonlySet<SectionKind> = new Set(['data-loss', 'detection']);

/** Kinds that tell an incident apart from other news. */
const happenings: ReadonlySet<SectionKind> = new Set(['impact', 'cause', 'detection', 'resolution']);

/**
 * What happened, as told in sentences, whether or not the document also has sections for it. A document tells far more
 * than anybody asks for: the statements of a kind are put together when they are.
 */
export class Statements {
  readonly #model: Postmortem;
  readonly #ofKind = new Map<SectionKind, readonly Statement[]>();

  constructor(model: Postmortem) {
    this.#model = model;
  }

  /** Those of a kind, in order. */
  ofKind(kind: SectionKind): readonly Statement[] {
    let known = this.#ofKind.get(kind);
    if (!known) {
      known = this.#found(kind);
      this.#ofKind.set(kind, known);
    }
    return known;
  }

  #found(kind: SectionKind): readonly Statement[] {
    const model = this.#model;
    const found = this.#stated(kind, false);
    const story = kind === 'timeline' ? storyOf(toldIn(model), model) : kind === 'summary' ? openingOf(model) : null;
    if (story) found.push(story);
    if (found.every(({ partial }) => partial)) found.push(...this.#stated(kind, true));
    found.sort((a, b) => a.start - b.start);
    const { placeholders } = model;
    const isBlank = within(placeholders);
    return placeholders.length ? found.filter(({ phrase }) => !isBlank(phrase)) : found;
  }

  /** What the words of leaves state. */
  #stated(kind: SectionKind, weak: boolean): Statement[] {
    const isAppended = within(this.#model.sectionsOfKind('appendix'));
    const isPlanned = within(this.#model.sectionsOfKind('remediation'));
    const found: Statement[] = [];
    for (const block of this.#model.blocksThat(states[kind])) {
      if (isAppended(block) || (alsoPlanned.has(kind) && isPlanned(block))) continue;
      for (const evidence of statedIn(block.leaf))
        if (evidence.kind === kind && evidence.weak === weak) found.push(placed(block, evidence));
    }
    return found;
  }
}

/** The moments that make a timeline of what is told; the facts at the top of a document make none. */
function storyOf(told: readonly Told[], { metadata }: Postmortem): Statement | null {
  const facts = (['date', ...milestones] as const).flatMap((field) => metadata[field] ?? []);
  const chronology = chronologyIn(
    told.filter(({ block, plan }) => !plan && !isQuotation(block.leaf)).map(({ block }) => block),
    (moment) => facts.some(({ start, end }) => start <= moment.start && moment.start < end),
  );
  if (!chronology) return null;
  const { block, moment, by } = chronology;
  const sentence = sentenceAt(block.leaf, moment.start) ?? { start: 0, end: block.leaf.source.length };
  const variant = by === 'days' ? by : null;
  return placed(block, { kind: 'timeline', variant, ...outright, sentence, phrase: moment });
}

/** What a leaf states, taken alone. */
const statedIn = remember((leaf: Leaf): readonly Evidence[] => {
  const evidence = evidenceIn(leaf) ?? [];
  return evidence.filter((one) => {
    // "It will be removed" ended nothing.
    if (one.kind === 'resolution' && one.weak) return !evidence.some((other) => isPlanIn(other, one));
    // A day belongs to the incident where the incident is told.
    return one.kind !== 'timeline' || evidence.some(({ kind }) => happenings.has(kind));
  });
});

/** For each kind whether a leaf states it. */
const states = Object.fromEntries(
  sectionKinds.map((kind) => [kind, (leaf: Leaf): boolean => statedIn(leaf).some((one) => one.kind === kind)]),
) as Readonly<Record<SectionKind, Holds>>;

const isPlanIn = ({ kind, sentence }: Evidence, { sentence: { start } }: Evidence): boolean =>
  kind === 'remediation' && sentence.start === start;

interface Told {
  readonly block: Block;
  readonly evidence: readonly Evidence[];
  /** True for what is still to be done. */
  readonly plan: boolean;
}

function toldIn(model: Postmortem): Told[] {
  const isAppended = within(model.sectionsOfKind('appendix'));
  const isPlanned = within(model.sectionsOfKind('remediation'));
  const told: Told[] = [];
  for (const block of model.blocksThat(tells)) {
    const evidence = evidenceIn(block.leaf);
    if (evidence && !isAppended(block)) told.push({ block, evidence, plan: isPlanned(block) });
  }
  return told;
}

const tells = (leaf: Leaf): boolean => evidenceIn(leaf) !== null;

const placed = ({ start }: Block, evidence: Evidence): Statement => ({
  kind: evidence.kind,
  variant: evidence.variant,
  partial: evidence.partial,
  weak: evidence.weak,
  clear: evidence.clear,
  start: start + evidence.sentence.start,
  end: start + evidence.sentence.end,
  phrase: { start: start + evidence.phrase.start, end: start + evidence.phrase.end },
});

const outright = { partial: false, weak: false, clear: true };

const isHeading = ({ kind }: Leaf): boolean => kind === 'heading';

/** The paragraph that opens the document, before all sections and further headings, and tells what happened. */
function openingOf(model: Postmortem): Statement | null {
  const first = model.blocks[0]?.start ?? 0;
  const until = model.sections.find(({ start }) => start >= first)?.start ?? Number.POSITIVE_INFINITY;
  const heading = model.blocksThat(isHeading)[1]?.start ?? Number.POSITIVE_INFINITY;
  for (const { block, evidence } of toldIn(model)) {
    if (block.start >= until || block.start >= heading) return null;
    if (block.leaf.nesting.list) continue;
    const happened = evidence.find(({ kind }) => happenings.has(kind));
    const sentence = { start: 0, end: block.leaf.source.length };
    if (happened)
      return placed(block, { kind: 'summary', variant: null, ...outright, sentence, phrase: happened.sentence });
  }
  return null;
}
