import type { SectionKind } from '../kinds.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { isQuotation, quotationsOf } from '../markdown/quotations.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { foundIn, kindOf, proseSets, sentencesOf } from '../words/vocabulary.ts';

/** What a phrase is evidence of, read from the name of its set: `data-loss.none`, `cause?`, `cause!`. */
interface Meaning {
  readonly kind: SectionKind;
  readonly variant: string | null;
  /** Counts only where the document has nothing better for its kind. */
  readonly weak: boolean;
  /** Says it outright: "the root cause was", not only "because". */
  readonly clear: boolean;
  /** Touches its kind and says little about it. */
  readonly partial: boolean;
}

/** A sentence that is evidence of a kind, relative to its leaf. */
export interface Evidence extends Meaning {
  readonly sentence: Range;
  readonly phrase: Range;
}

const partial = new Set(['cause.unknown', 'timeline.vague']);

type Ranked = Meaning & { readonly rank: number };

let compiled: ReadonlyMap<string, Ranked> | undefined;

/** In the order of the locales: of several sets of a kind in one sentence, the first gives the variant. */
function meanings(): ReadonlyMap<string, Ranked> {
  compiled ??= new Map(
    proseSets().flatMap((set, rank) => {
      const kind = kindOf(set);
      if (!kind) return [];
      const name = set.replace(/[?!]$/, '');
      const [, ...variants] = name.split('.');
      const variant = variants.join('.') || null;
      const meaning = { kind, variant, weak: set.endsWith('?'), clear: set.endsWith('!'), partial: partial.has(name) };
      return [[set, { ...meaning, rank }]];
    }),
  );
  return compiled;
}

/** A line of a chat pasted in: `mary [1:46 PM]`, `[13:46] <mary>`. */
const chat =
  /^\W{0,4}[\w.@ -]{1,30}\W{0,4}\[\d{1,2}:\d{2}(?: ?[AP]M)?\]|^\W{0,3}\d{1,2}:\d{2}(?::\d{2})?\W{1,3}<[\w|-]{1,30}>/i;

/** An entry of a table of contents. */
const link = /^\[[^[\]]*\]\([^()]*\)\s*$/;

/** Whether anybody tells something here; the head of a table only names things. */
const isTold = (leaf: Leaf): boolean =>
  (leaf.kind === 'paragraph' || leaf.kind === 'row') &&
  !leaf.header &&
  !(leaf.source.startsWith('[') && link.test(leaf.source)) &&
  !(/[[<]/.test(leaf.source) && chat.test(leaf.source));

/** What counts in a block quote: the authors may quote their own message to those affected. */
const official = new Set(['apology', 'apology.conditional', 'apology.hollow', 'apology.passive']);

/** A "sorry" in quotation marks is what somebody said, not what the authors say. */
const isRemark = (leaf: Leaf, { set, start, end }: Range & { readonly set: string }): boolean =>
  set === 'apology.personal' && quotationsOf(leaf).some((one) => one.start <= start && one.end >= end);

/** What a leaf tells, one for each sentence and kind; null where nobody tells anything. A question states nothing. */
export const evidenceIn = remember((leaf: Leaf): readonly Evidence[] | null => {
  if (!isTold(leaf)) return null;
  const counted = isQuotation(leaf) ? official : meanings();
  const hits = foundIn(leaf).statements.filter((hit) => counted.has(hit.set) && !isRemark(leaf, hit));
  if (!hits.length) return isQuotation(leaf) ? null : [];
  let next = 0;
  return sentencesOf(leaf).flatMap((sentence) => {
    const best = new Map<SectionKind, Evidence & Ranked>();
    for (let hit = hits[next]; hit && hit.start < sentence.end; hit = hits[++next]) {
      const meaning = meanings().get(hit.set);
      if (!meaning || hit.start < sentence.start) continue;
      const other = best.get(meaning.kind);
      const clear = meaning.clear || (other?.clear ?? false);
      if (other && other.rank <= meaning.rank) best.set(meaning.kind, { ...other, clear });
      else best.set(meaning.kind, { ...meaning, clear, sentence, phrase: { start: hit.start, end: hit.end } });
    }
    return leaf.prose[sentence.end - 1] === '?' ? [] : [...best.values()];
  });
});
