import type { Block, Leaf, LeafKind, Nesting } from './leaf.ts';
import { type Edit, firstFrom } from './text.ts';

/** An earlier version of a document: what it was made of, and where reading began. */
interface Earlier {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly reuse: { readonly body: string };
}

/**
 * The leaves of the constructs that an edit touched. A list or a table of a thousand lines is read again as a whole, but
 * all except one of its leaves are what they were, and what is known of them can be kept. Each is handed out once.
 */
export class KeptLeaves {
  readonly #previous: Earlier;
  readonly #edit: Edit;
  #bySource: Map<string, Leaf[]> | undefined;

  constructor(previous: Earlier, edit: Edit) {
    this.#previous = previous;
    this.#edit = edit;
  }

  take(kind: LeafKind, source: string, nesting: Nesting, header = false): Leaf | undefined {
    this.#bySource ??= this.#touched();
    const alike = this.#bySource.get(source);
    if (!alike) return undefined;
    const found = alike.findIndex(
      (leaf) => leaf.kind === kind && leaf.header === header && isSame(leaf.nesting, nesting),
    );
    return found < 0 ? undefined : alike.splice(found, 1)[0];
  }

  #touched(): Map<string, Leaf[]> {
    const { blocks, text, reuse } = this.#previous;
    const offset = text.length - reuse.body.length;
    const groupAt = (index: number): number => blocks[Math.min(Math.max(index, 0), blocks.length - 1)]?.group ?? 0;
    const first = groupAt(firstFrom(blocks, offset + this.#edit.start) - 1);
    const last = groupAt(firstFrom(blocks, offset + this.#edit.before + 1));
    const leaves = new Map<string, Leaf[]>();
    for (const { leaf, group } of blocks) {
      if (group < first || group > last) continue;
      const alike = leaves.get(leaf.source);
      if (alike) alike.push(leaf);
      else leaves.set(leaf.source, [leaf]);
    }
    return leaves;
  }
}

const isSame = (a: Nesting, b: Nesting): boolean =>
  a.quote === b.quote && a.list === b.list && a.ordered === b.ordered && a.opensItem === b.opensItem;
