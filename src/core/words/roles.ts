import { bitWords, hasBit, setBit, sparse } from './bits.ts';
import { kinds, type Program, searchSize } from './program.ts';
import type { Word } from './words.ts';

/**
 * Tells what words mean to the phrases of a program. All of it lies in one array, as each word of each text is looked up
 * there: a role is a place in it. There stands how many searches are anchored at the word and how many numbers tell which
 * ones start at it, then the ones, then the others (as sparse bits); before it, from the end, a bit for each list.
 */
export class Roles {
  numbers = new Int32Array(1 << 12);
  #end = 0;
  readonly #program: Program;
  /** The beginnings by their first letters. */
  readonly #beginnings = new Map<string, string[]>();
  readonly #groupOfBeginning = new Map<string, number>();
  readonly #groups: Table;
  readonly #holders: Table;
  readonly #starts: Table;
  readonly #anchors: Table;
  readonly #kindStarts: Table;
  /** The searches that may start at a word, while its role is made. */
  readonly #startsSeen: Uint32Array;
  /** What has been told, by the kind of the word and its groups: most words are in none. */
  readonly #known = new Map<string, number>();

  constructor(program: Program) {
    const { words, beginnings, groupOf } = program;
    this.#program = program;
    for (let i = 0; i < beginnings.length; i++) {
      const beginning = beginnings[i] as string;
      const initial = beginning[0] as string;
      this.#groupOfBeginning.set(beginning, groupOf[words.length + i] as number);
      this.#beginnings.set(initial, [...(this.#beginnings.get(initial) ?? []), beginning]);
    }
    this.#startsSeen = new Uint32Array(bitWords(program.searches.length / searchSize));
    this.#groups = new Table(program.groups);
    this.#holders = new Table(program.holders);
    this.#starts = new Table(program.starts);
    this.#anchors = new Table(program.anchors);
    this.#kindStarts = new Table(program.kindStarts);
  }

  roleOf({ folded, kind }: Word): number {
    const place = placeOf(this.#program.words, folded);
    const groups = place < 0 ? [] : [this.#program.groupOf[place] as number];
    if (kind === 'word') {
      for (const beginning of this.#beginnings.get(folded[0] as string) ?? [])
        if (folded.startsWith(beginning)) groups.push(this.#groupOfBeginning.get(beginning) as number);
    }
    const key = `${kind} ${groups.join()}`;
    const role = this.#known.get(key) ?? this.#role(kind, groups);
    this.#known.set(key, role);
    return role;
  }

  #role(kind: Word['kind'], groups: readonly number[]): number {
    const lists = new Uint32Array(bitWords(this.#holders.length));
    const starts = this.#startsSeen.fill(0);
    const anchors: number[] = [];
    const addStart = (search: number): void => setBit(starts, search);
    const addAnchor = (search: number): void => void anchors.push(search);
    const addList = (list: number): void => {
      if (hasBit(lists, list)) return;
      setBit(lists, list);
      this.#starts.each(list, addStart);
      this.#anchors.each(list, addAnchor);
      this.#holders.each(list, addList);
    };
    this.#kindStarts.each(kinds.indexOf(kind), addStart);
    this.#kindStarts.each(kinds.length, addStart);
    for (const group of groups) this.#groups.each(group, addList);
    return this.#write(lists.reverse(), anchors, sparse(starts));
  }

  #write(lists: Uint32Array, anchors: readonly number[], starts: Int32Array): number {
    const role = this.#end + lists.length;
    const end = role + 2 + anchors.length + starts.length;
    if (end > this.numbers.length) {
      const more = new Int32Array(2 * end);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers.set(lists, this.#end);
    this.numbers.set([anchors.length, starts.length, ...anchors], role);
    this.numbers.set(starts, end - starts.length);
    this.#end = end;
    return role;
  }

  /** The searches that find nothing where the word is far. */
  anchorsOf(role: number): Int32Array {
    return this.numbers.subarray(role + 2, role + 2 + (this.numbers[role] as number));
  }

  /** The searches that may start at the word: a place in their bits, what stands there, and so on. */
  startsOf(role: number): Int32Array {
    const start = role + 2 + (this.numbers[role] as number);
    return this.numbers.subarray(start, start + (this.numbers[role + 1] as number));
  }
}

/** Whether a list holds a word, by the numbers of all roles and that of the word. */
export const isListed = (numbers: Int32Array, role: number, list: number): boolean =>
  ((numbers[role - 1 - (list >> 5)] as number) & (1 << (list & 31))) !== 0;

/** Where a word stands among words in order, or -1: a table of them all would take longer to make than it is asked for. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}

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

  each(index: number, visit: (number: number) => void): void {
    const place = this.#places[index] as number;
    const end = place + (this.#numbers[place] as number);
    for (let i = place + 1; i <= end; i++) visit(this.#numbers[i] as number);
  }
}
