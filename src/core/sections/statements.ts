import type { SectionKind } from '../kinds.ts';
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

/** Kinds that tell an incident apart from other news. */
const happenings: ReadonlySet<SectionKind> = new Set(['impact', 'cause', 'detection', 'resolution']);

/** What happened, as told in sentences, whether or not the document also has sections for it. In order. */
export function statementsOf(model: Postmortem): Statement[] {
  const told = toldIn(model);
  const statements: Statement[] = [];
  const weak: Statement[] = [];
  for (const { block, plan } of told) {
    for (const one of statedIn(block.leaf)) {
      // "No data may be lost" is a plan, not a fact.
      if (one.kind === 'data-loss' && plan) continue;
      (one.weak ? weak : statements).push(placed(block, one));
    }
  }
  const chronology = chronologyIn(
    told.filter(({ block, plan }) => !plan && !isQuotation(block.leaf)).map(({ block }) => block),
  );
  if (chronology) {
    const { block, moment, by } = chronology;
    const variant = by === 'days' ? by : null;
    const sentence = sentenceAt(block.leaf, moment.start) ?? { start: 0, end: block.leaf.source.length };
    statements.push(placed(block, { kind: 'timeline', variant, ...outright, sentence, phrase: moment }));
  }
  const opening = openingOf(model, told);
  if (opening) statements.push(opening);
  const settled = new Set(statements.filter((one) => !one.partial).map(({ kind }) => kind));
  for (const one of weak) if (!settled.has(one.kind)) statements.push(one);
  statements.sort((a, b) => a.start - b.start);
  const isBlank = within(model.placeholders);
  return model.placeholders.length ? statements.filter(({ phrase }) => !isBlank(phrase)) : statements;
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
  for (const block of model.blocks) {
    const evidence = evidenceIn(block.leaf);
    if (evidence && !isAppended(block)) told.push({ block, evidence, plan: isPlanned(block) });
  }
  return told;
}

const placed = ({ start }: Block, { kind, variant, partial, weak, clear, sentence, phrase }: Evidence): Statement => ({
  kind,
  variant,
  partial,
  weak,
  clear,
  start: start + sentence.start,
  end: start + sentence.end,
  phrase: { start: start + phrase.start, end: start + phrase.end },
});

const outright = { partial: false, weak: false, clear: true };

/** The paragraph that opens the document, before all sections and further headings, and tells what happened. */
function openingOf(model: Postmortem, told: readonly Told[]): Statement | null {
  const first = model.blocks[0]?.start ?? 0;
  const until = model.sections.find(({ start }) => start >= first)?.start ?? Number.POSITIVE_INFINITY;
  const heading = model.blocks.filter(({ leaf }) => leaf.kind === 'heading')[1]?.start ?? Number.POSITIVE_INFINITY;
  for (const { block, evidence } of told) {
    if (block.start >= until || block.start >= heading) return null;
    if (block.leaf.nesting.list) continue;
    const happened = evidence.find(({ kind }) => happenings.has(kind));
    const sentence = { start: 0, end: block.leaf.source.length };
    if (happened)
      return placed(block, { kind: 'summary', variant: null, ...outright, sentence, phrase: happened.sentence });
  }
  return null;
}
