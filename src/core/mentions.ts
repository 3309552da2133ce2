import type { Block, Leaf } from './markdown/leaf.ts';
import { isQuotation, quotationsOf } from './markdown/quotations.ts';
import { remember } from './markdown/remember.ts';
import { firstFrom, type Range, within } from './markdown/text.ts';
import type { Postmortem } from './model.ts';
import type { Hit } from './words/phrases.ts';
import { foundIn, sentenceAt } from './words/vocabulary.ts';

/** A phrase of a named set at its place in the document, with the sentence and the block that hold it. */
export class Mention implements Range {
  readonly set: string;
  readonly start: number;
  readonly end: number;
  readonly block: Block;

  constructor(block: Block, { set, start, end }: Hit) {
    this.set = set;
    this.start = block.start + start;
    this.end = block.start + end;
    this.block = block;
  }

  /** Only looked for when asked: most are of no interest. */
  get sentence(): Range {
    const { leaf, start } = this.block;
    const sentence = sentenceAt(leaf, this.start - start);
    return sentence ? { start: start + sentence.start, end: start + sentence.end } : this;
  }
}

/** What the authors themselves say in a leaf: not in quotations, headings, table heads. */
const remarksIn = remember((leaf: Leaf): readonly Hit[] => {
  // Headings name things and tables of contents repeat them: only text is searched.
  if (leaf.header || (leaf.kind !== 'paragraph' && leaf.kind !== 'row')) return none;
  const hits = foundIn(leaf).remarks;
  if (!hits.length || isQuotation(leaf)) return none;
  const quotations = quotationsOf(leaf);
  if (!quotations.length) return hits;
  return hits.filter(({ start, end }) => {
    const quotation = quotations[firstFrom(quotations, start + 1) - 1];
    return !quotation || end > quotation.end;
  });
});

const none: readonly Hit[] = [];

const holdsRemark = (leaf: Leaf): boolean => remarksIn(leaf).length > 0;

/**
 * By their sets, every place where the authors themselves use a phrase, in order; appendices are not theirs alone. Code,
 * link targets and comments are no prose at all.
 */
export function mentionsOf(model: Postmortem): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  const isAside = within(model.sectionsOfKind('appendix'));
  for (const block of model.blocksThat(holdsRemark)) {
    if (isAside(block)) continue;
    for (const hit of remarksIn(block.leaf)) {
      const list = found.get(hit.set);
      if (list) list.push(new Mention(block, hit));
      else found.set(hit.set, [new Mention(block, hit)]);
    }
  }
  return found;
}
