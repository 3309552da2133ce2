import type { Block, Leaf, LeafKind, Nesting } from './leaf.ts';
import { type Edit, firstFrom } from './text.ts';

/** An earlier version of a document: what it was made of, and where reading began. */
interface Earlier {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly reuse: { readonly body: string };
}

/**
 * The leaves of an earlier version, for what is read again. lezer also reads again what stands next to an edit, and at
 * the ends of the list it is in: there, all is what it was. A table of a thousand rows is read again as a whole, but all
 * except one of its leaves are what they were, and what is known of them can be kept.
 */
export class KeptLeaves {
  readonly #previous: Earlier;
  readonly #edit: Edit;
  #bySource: Map<string, Leaf[]> | undefined;
  /** A leaf stands in one place only: a line that is written twice has two. */
  readonly #taken = new Set<Leaf>();

  constructor(previous: Earlier, edit: Edit) {
    this.#previous = previous;
    this.#edit = edit;
  }

  /** The leaf that stood where now an offset of the body is, else one that the edit touched; each only once. */
  take(kind: LeafKind, source: string, nesting: Nesting, at: number, header = false): Leaf | undefined {
    const isIt = (leaf: Leaf): boolean =>
      !this.#taken.has(leaf) &&
      leaf.kind === kind &&
      leaf.source === source &&
      leaf.header === header &&
      isSame(leaf.nesting, nesting);
    const there = this.#leafAt(at);
    this.#bySource ??= this.#touched();
    const found = there && isIt(there) ? there : this.#bySource.get(source)?.find(isIt);
    if (found) this.#taken.add(found);
    return found;
  }

  #leafAt(at: number): Leaf | undefined {
    const { blocks } = this.#previous;
    const { start, before, after } = this.#edit;
    if (at >= start && at < after) return undefined;
    const from = this.#offset + (at < start ? at : at - after + before);
    const block = blocks[firstFrom(blocks, from)];
    return block?.start === from ? block.leaf : undefined;
  }

  /** Where the body of the earlier version began. */
  get #offset(): number {
    const { text, reuse } = this.#previous;
    return text.length - reuse.body.length;
  }

  #touched(): Map<string, Leaf[]> {
    const { blocks } = this.#previous;
    const offset = this.#offset;
    let first = Math.max(firstFrom(blocks, offset + this.#edit.start) - 1, 0);
    let end = firstFrom(blocks, offset + this.#edit.before + 1);
    while (first > 0 && !isApart(blocks, first)) first--;
    while (end < blocks.length && !isApart(blocks, end)) end++;
    const leaves = new Map<string, Leaf[]>();
    for (let i = first; i < end; i++) {
      const { leaf } = blocks[i] as Block;
      const alike = leaves.get(leaf.source);
      if (alike) alike.push(leaf);
      else leaves.set(leaf.source, [leaf]);
    }
    return leaves;
  }
}

/** Whether something begins here that is read apart from what stands before it: a construct, an item of a list. */
function isApart(blocks: readonly Block[], index: number): boolean {
  const { leaf, group } = blocks[index] as Block;
  const { list, quote, opensItem } = leaf.nesting;
  return group !== blocks[index - 1]?.group || (list === 1 && quote === 0 && opensItem);
}

const isSame = (a: Nesting, b: Nesting): boolean =>
  a.quote === b.quote && a.list === b.list && a.ordered === b.ordered && a.opensItem === b.opensItem;
