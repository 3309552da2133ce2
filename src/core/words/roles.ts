import { bitWords, hasBit, setBit, sparse } from './bits.ts';
import { kinds, type Program, searchSize } from './program.ts';
import type { Word } from './words.ts';

/**
 * Tells what words mean to the phrases of a program. All of it lies in one array, as each word of each text is looked up
 * there: a role is a place in it. There stands how many searches are anchored at the word and how many numbers tell which
 * ones start at it, then the ones, then the others (as sparse bits); before it, from the end, a bit for each list.
 */
export class Roles {
  numbers = new Int32Array(1 << 14);
  #end = 0;
  readonly #program: Program;
  /** The searches that may start at a word, and the lists that hold it, while its role is made. */
  readonly #starts: Uint32Array;
  readonly #lists: Uint32Array;
  /** What has been told, by the kind of the word and its groups: most words are in none. */
  readonly #known = new Map<string, number>();

  constructor(program: Program) {
    this.#program = program;
    this.#starts = new Uint32Array(bitWords(program.searches.length / searchSize));
    this.#lists = new Uint32Array(bitWords(program.holders[0] as number));
  }

  roleOf({ folded, kind }: Word): number {
    const { words, wordCounts, wordGroups, beginnings, beginningCounts, beginningGroups } = this.#program;
    const groups = placesIn(words, wordCounts, folded, folded.length).map((place) => wordGroups[place] as number);
    if (kind === 'word') {
      for (const place of placesIn(beginnings, beginningCounts, folded, 1))
        groups.push(beginningGroups[place] as number);
    }
    const key = `${kind} ${groups.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const role = this.#role(kind, groups);
    this.#known.set(key, role);
    return role;
  }

  #role(kind: Word['kind'], groups: readonly number[]): number {
    const { groups: listsOf, holders, starts, anchors, kindStarts } = this.#program;
    const own = this.#lists.fill(0);
    const starting = this.#starts.fill(0);
    const anchored: number[] = [];
    const addStart = (search: number): void => setBit(starting, search);
    const addAnchor = (search: number): void => void anchored.push(search);
    const addList = (list: number): void => {
      if (hasBit(own, list)) return;
      setBit(own, list);
      each(starts, list, addStart);
      each(anchors, list, addAnchor);
      each(holders, list, addList);
    };
    each(kindStarts, kinds.indexOf(kind), addStart);
    each(kindStarts, kinds.length, addStart);
    for (const group of groups) each(listsOf, group, addList);
    return this.#write(own, anchored, sparse(starting));
  }

  #write(lists: Uint32Array, anchors: readonly number[], starts: Int32Array): number {
    const role = this.#end + lists.length;
    const end = role + 2 + anchors.length + starts.length;
    if (end > this.numbers.length) {
      const more = new Int32Array(2 * end);
      more.set(this.numbers);
      this.numbers = more;
    }
    const { numbers } = this;
    for (let i = 0; i < lists.length; i++) numbers[role - 1 - i] = lists[i] as number;
    numbers[role] = anchors.length;
    numbers[role + 1] = starts.length;
    numbers.set(anchors, role + 2);
    numbers.set(starts, end - starts.length);
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

/** The list of that number in a table. */
function each(table: Uint16Array, list: number, visit: (number: number) => void): void {
  const first = 1 + (table[0] as number);
  const end = first + (table[1 + list] as number);
  for (let i = list ? first + (table[list] as number) : first; i < end; i++) visit(table[i] as number);
}

/**
 * The places of those words that a word starts with and that have so many letters at the least. They stand one after the
 * other, the shortest first, those of one length in order: to list them would take longer than they are looked up for.
 */
function placesIn(words: string, counts: Uint16Array, word: string, shortest: number): number[] {
  const places: number[] = [];
  const longest = Math.min(word.length, counts.length - 1);
  let before = 0;
  let start = 0;
  for (let length = 0; length <= longest; length++) {
    const count = counts[length] as number;
    if (count && length >= shortest) {
      const place = placeAmong(words, start, count, word.slice(0, length));
      if (place >= 0) places.push(before + place);
    }
    before += count;
    start += count * length;
  }
  return places;
}

/** Where a word stands among so many of its length, or -1. */
function placeAmong(words: string, start: number, count: number, word: string): number {
  const { length } = word;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = start + middle * length;
    const other = words.slice(at, at + length);
    if (other === word) return middle;
    if (other < word) low = middle + 1;
    else high = middle;
  }
  return -1;
}
