import { bitsOf, sparseBitsOf } from './bits.ts';
import { kinds, type Program, searchSize } from './program.ts';
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
  readonly #words: ReadonlyMap<string, number>;
  /** The numbers of beginnings, by their first letters. */
  readonly #beginnings = new Map<string, number[]>();
  readonly #program: Program;
  readonly #lists: Table;
  readonly #holders: Table;
  readonly #starts: Table;
  readonly #anchors: Table;
  readonly #kindStarts: Table;
  /** Most words of a document are in no list, and share what they mean. */
  readonly #nothing: ReadonlyMap<Word['kind'], Role>;

  constructor(program: Program) {
    this.#program = program;
    this.#words = new Map(program.words.map((word, number) => [word, number]));
    program.words.forEach((word, number) => {
      if (!isBeginning(word)) return;
      const others = this.#beginnings.get(word[0] as string);
      if (others) others.push(number);
      else this.#beginnings.set(word[0] as string, [number]);
    });
    this.#lists = new Table(program.lists);
    this.#holders = new Table(program.holders);
    this.#starts = new Table(program.starts);
    this.#anchors = new Table(program.anchors);
    this.#kindStarts = new Table(program.kindStarts);
    this.#nothing = new Map(kinds.map((kind) => [kind, this.#role(kind, new Set())]));
  }

  roleOf({ folded, kind }: Word): Role {
    const lists = new Set<number>();
    const add = (word: number): void => this.#lists.at(word).forEach(lists.add, lists);
    const exact = this.#words.get(folded);
    if (exact !== undefined) add(exact);
    if (kind === 'word') {
      for (const word of this.#beginnings.get(folded[0] as string) ?? [])
        if (folded.startsWith((this.#program.words[word] as string).slice(0, -1))) add(word);
    }
    if (!lists.size) return this.#nothing.get(kind) as Role;
    // What is added while the loop runs is visited, too.
    for (const list of lists) this.#holders.at(list).forEach(lists.add, lists);
    return this.#role(kind, lists);
  }

  #role(kind: Word['kind'], lists: ReadonlySet<number>): Role {
    const searches = this.#program.searches.length / searchSize;
    const starts = new Set([...this.#kindStarts.at(kinds.indexOf(kind)), ...this.#kindStarts.at(kinds.length)]);
    const anchors = new Set<number>();
    for (const list of lists) {
      this.#starts.at(list).forEach(starts.add, starts);
      this.#anchors.at(list).forEach(anchors.add, anchors);
    }
    return {
      lists: bitsOf(lists, this.#holders.length),
      starts: sparseBitsOf(starts, searches),
      anchors: Uint16Array.from(anchors),
    };
  }
}

/** `apolog*`; the sign alone is a word. */
const isBeginning = (word: string): boolean => word.length > 1 && word.endsWith('*');

/** Lists of numbers, one after the other, the length of each before it. */
class Table {
  readonly #numbers: Uint16Array;
  readonly #places: number[] = [];

  constructor(numbers: Uint16Array) {
    this.#numbers = numbers;
    for (let at = 0; at < numbers.length; at += 1 + (numbers[at] as number)) this.#places.push(at);
  }

  get length(): number {
    return this.#places.length;
  }

  at(index: number): Uint16Array {
    const place = this.#places[index] as number;
    return this.#numbers.subarray(place + 1, place + 1 + (this.#numbers[place] as number));
  }
}
