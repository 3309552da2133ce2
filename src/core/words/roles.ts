import { bitsOf, sparseBitsOf } from './bits.ts';
import { kinds, op, optionsAt, type Program, searchSize } from './program.ts';
import type { Word } from './words.ts';

/** What a word means to the phrases of a program. */
export interface Role {
  /** A bit for each list that holds it. */
  readonly lists: Uint32Array;
  /** The searches that may start at it, as sparse bits. */
  readonly starts: Int32Array;
  /** The searches that find nothing where it is far. */
  readonly anchors: Uint16Array;
}

/** Tells the roles of words. */
export class Roles {
  readonly #exact = new Map<string, number[]>();
  /** By first letter. */
  readonly #prefixes = new Map<string, (readonly [prefix: string, list: number])[]>();
  /** For each list the lists that hold all of it. */
  readonly #holders: number[][];
  /** For each list the searches that start at, and that are anchored in, a word of it. */
  readonly #starts: number[][];
  readonly #anchors: number[][];
  readonly #byKind = new Map<Word['kind'], number[]>();
  readonly #searches: number;
  /** The searches that may start at any word. */
  readonly #anywhere: number[] = [];
  readonly #nothing: ReadonlyMap<Word['kind'], Role>;

  constructor(program: Program) {
    const { lists, searches } = program;
    this.#holders = lists.map(() => []);
    this.#starts = lists.map(() => []);
    this.#anchors = lists.map(() => []);
    for (let list = 0; list < lists.length; list++) this.#readList(lists[list] as string, list);
    this.#searches = searches.length / searchSize;
    for (let search = 0; search < this.#searches; search++) {
      const at = search * searchSize;
      for (const step of optionsAt(program, searches[at + 2] as number)) this.#readStart(program, step, search);
      const anchor = searches[at + 3] as number;
      if (anchor) this.#anchors[anchor - 1]?.push(search);
    }
    // Most words of a document are in no list, and share what they mean.
    this.#nothing = new Map(kinds.map((kind) => [kind, this.#role(kind, new Set())]));
  }

  #readList(parts: string, list: number): void {
    for (const part of parts.split(' ')) {
      if (part.length > 1 && part.startsWith('@')) this.#holders[Number(part.slice(1))]?.push(list);
      else if (part.length > 1 && part.endsWith('*'))
        append(this.#prefixes, part[0] as string, [part.slice(0, -1), list]);
      else append(this.#exact, part, list);
    }
  }

  #readStart(program: Program, step: number, search: number): void {
    const about = program.steps[step + 1] as number;
    switch (program.steps[step]) {
      case op.word:
        this.#starts[about]?.push(search);
        break;
      case op.kind:
        append(this.#byKind, kinds[about] as Word['kind'], search);
        break;
      case op.sentenceStart:
        for (const next of optionsAt(program, program.steps[step + 2] as number))
          this.#readStart(program, next, search);
        break;
      default:
        this.#anywhere.push(search);
    }
  }

  roleOf({ folded, kind }: Word): Role {
    const lists = new Set(this.#exact.get(folded));
    if (kind === 'word') {
      for (const [prefix, list] of this.#prefixes.get(folded[0] as string) ?? [])
        if (folded.startsWith(prefix)) lists.add(list);
    }
    if (!lists.size) return this.#nothing.get(kind) as Role;
    // What is added while the loop runs is visited, too.
    for (const list of lists) for (const holder of this.#holders[list] as number[]) lists.add(holder);
    return this.#role(kind, lists);
  }

  #role(kind: Word['kind'], lists: ReadonlySet<number>): Role {
    const starts = new Set([...this.#anywhere, ...(this.#byKind.get(kind) ?? [])]);
    const anchors = new Set<number>();
    for (const list of lists) {
      for (const search of this.#starts[list] as number[]) starts.add(search);
      for (const search of this.#anchors[list] as number[]) anchors.add(search);
    }
    return {
      lists: bitsOf(lists, this.#holders.length),
      starts: sparseBitsOf(starts, this.#searches),
      anchors: Uint16Array.from(anchors),
    };
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
