import {
  anchorOf,
  type Classes,
  isEmpty,
  type Part,
  type Pattern,
  readPattern,
  type Special,
  type WordList,
  wordList,
} from './pattern.ts';
import type { Word } from './words.ts';

/** Phrases to be searched for together. */
export interface Phrases {
  readonly set: string;
  readonly match: readonly string[];
  readonly except?: readonly string[] | undefined;
  /** The named word lists that the patterns may use. */
  readonly classes?: Classes | undefined;
}

/**
 * What a step of a program does; each is three numbers: this, what it is about, and how far before it the step stands
 * that follows.
 */
export const op = {
  end: 0,
  word: 1,
  kind: 2,
  any: 3,
  sentenceStart: 4,
  sentenceEnd: 5,
  shortGap: 6,
  longGap: 7,
  choice: 8,
} as const;

/** The kinds of words by the numbers that steps have for them. */
export const kinds: readonly Word['kind'][] = ['word', 'number', 'code', 'symbol', 'stop', 'comma'];

/**
 * Phrases made ready to be searched for: words and numbers, the same on every machine, so that what ships is worked out
 * when it is built, and nothing is to be made of it at a start. A table holds lists of numbers: how many lists there are,
 * where each ends behind that, and the lists one after the other.
 */
export interface Program {
  readonly sets: readonly string[];
  /** All words that matter, whole ones and beginnings (`placesIn` tells how they stand there), and how many there are of each length. */
  readonly words: string;
  readonly wordCounts: Uint16Array;
  readonly beginnings: string;
  readonly beginningCounts: Uint16Array;
  /** Their groups: those in a group are in the same lists. */
  readonly wordGroups: Uint16Array;
  readonly beginningGroups: Uint16Array;
  /** Table: for each group the lists that hold its words. */
  readonly groups: Uint16Array;
  /** Tables: for each list the lists that hold all of it, the searches that start and those that are anchored in it. */
  readonly holders: Uint16Array;
  readonly starts: Uint16Array;
  readonly anchors: Uint16Array;
  /** Table: for each kind of words the searches that start at any of them; the last for those that start anywhere. */
  readonly kindStarts: Uint16Array;
  /** Three numbers a step. */
  readonly steps: Uint16Array;
  /** For each choice how many steps to choose from there are before the one that follows, and which. */
  readonly choices: Uint16Array;
  /** The sets of all searches, then for each 1 for an exception, the first steps, how far the anchors may be (0: none; else that + 1). */
  readonly searches: Uint16Array;
}

export const searchSize = 4;

/** Makes phrases ready. Throws on a pattern that is malformed: patterns are our own data. */
export function compile(phrases: readonly Phrases[]): Program {
  const assembler = new Assembler();
  for (const { set, match, except = [], classes = {} } of phrases) {
    for (const source of match) assembler.add(set, false, readPattern(source, classes));
    for (const source of except) assembler.add(set, true, readPattern(source, classes));
  }
  return assembler.program;
}

class Assembler {
  readonly #sets: string[] = [];
  readonly #words = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #holders: number[][] = [];
  readonly #starts: number[][] = [];
  readonly #anchors: number[][] = [];
  readonly #kindStarts: number[][] = [...kinds, null].map(() => []);
  readonly #steps: number[] = [op.end, 0, 0];
  readonly #choices: number[] = [];
  readonly #searches: number[] = [];
  /** The numbers of lists, steps and choices by what they say: what is the same is written once. */
  readonly #known = new Map<string, number>();
  readonly #listOf = new Map<WordList, number>();

  get program(): Program {
    const words = inPlace(this.#words);
    const beginnings = inPlace(this.#beginnings);
    const lists = [...words, ...beginnings].map(([, lists]) => lists);
    const groups = new Map(lists.map((each) => [each.join(), each]));
    const numbers = new Map([...groups.keys()].map((key, number) => [key, number]));
    const groupsOf = (words: Listing) => numbersOf(words.map(([, lists]) => numbers.get(lists.join()) as number));
    const order = this.#order([...groups.values()]);
    const place = new Map(order.map((search, at) => [search, at]));
    const placed = (lists: readonly (readonly number[])[]): number[][] =>
      lists.map((list) => list.map((search) => place.get(search) as number));
    return {
      sets: this.#sets,
      words: words.map(([word]) => word).join(''),
      wordCounts: countsOf(words),
      beginnings: beginnings.map(([word]) => word).join(''),
      beginningCounts: countsOf(beginnings),
      wordGroups: groupsOf(words),
      beginningGroups: groupsOf(beginnings),
      groups: tableOf([...groups.values()]),
      holders: tableOf(this.#holders),
      starts: tableOf(placed(this.#starts)),
      anchors: tableOf(placed(this.#anchors)),
      kindStarts: tableOf(placed(this.#kindStarts)),
      steps: numbersOf(this.#steps),
      choices: numbersOf(this.#choices),
      searches: numbersOf(
        Array.from({ length: searchSize }, (_, field) =>
          order.map((search) => this.#searches[search * searchSize + field] as number),
        ).flat(),
      ),
    };
  }

  add(set: string, except: boolean, pattern: Pattern): void {
    if (pattern.at(-1)?.special?.type === 'gap')
      throw new Error(`A phrase of "${set}" ends in a gap, which matches nothing`);
    const first = this.#link(pattern, 0);
    if (!this.#sets.includes(set)) this.#sets.push(set);
    const search = this.#searches.length / searchSize;
    const anchor = anchorOf(pattern);
    if (anchor) this.#anchors[this.#list(anchor.words)]?.push(search);
    for (const starts of new Set(this.#startsAt(first))) starts.push(search);
    this.#searches.push(this.#sets.indexOf(set), except ? 1 : 0, first, anchor ? anchor.reach + 1 : 0);
  }

  /**
   * The searches in the order in which they ship: those that start at the same words stand together, so that there is
   * little to look at where one of them stands. `groups` are the lists of words that are in the same ones.
   */
  #order(groups: readonly (readonly number[])[]): number[] {
    const started = groups.map((lists) => this.#startedIn(lists)).sort((a, b) => b.size - a.size);
    const keys = Array.from({ length: this.#searches.length / searchSize }, (): number[] => []);
    for (const [group, searches] of started.entries()) for (const search of searches) keys[search]?.push(group);
    const inOrder = (a: readonly number[], b: readonly number[]): number => {
      const differs = a.findIndex((group, i) => group !== b[i]);
      return differs < 0 ? a.length - b.length : (a[differs] as number) - (b[differs] ?? -1);
    };
    return [...keys.keys()].sort((a, b) => inOrder(keys[a] as number[], keys[b] as number[]));
  }

  /** The searches that start at the words of some lists, or of those that hold all of one. */
  #startedIn(lists: Iterable<number>): Set<number> {
    const all = new Set(lists);
    for (const list of all) for (const holder of this.#holders[list] as number[]) all.add(holder);
    return new Set([...all].flatMap((list) => this.#starts[list] as number[]));
  }

  /** For what a match may start at, where the searches are listed that do. */
  #startsAt(step: number): number[][] {
    const about = this.#steps[step + 1] as number;
    const next = step - (this.#steps[step + 2] as number);
    switch (this.#steps[step]) {
      case op.end:
        throw new Error('A phrase that matches nothing');
      case op.word:
        return [this.#starts[about] as number[]];
      case op.kind:
        return [this.#kindStarts[about] as number[]];
      case op.sentenceStart:
        return this.#startsAt(next);
      case op.choice: {
        const options = this.#choices.slice(about + 1, about + 1 + (this.#choices[about] as number));
        return [...options, next].flatMap((option) => this.#startsAt(option));
      }
      default:
        return [this.#kindStarts[kinds.length] as number[]];
    }
  }

  /** From the last part to the first, so that alternatives share what follows them. */
  #link(pattern: Pattern, next: number): number {
    return pattern.reduceRight((after, part) => {
      const step = part.special ? this.#special(part.special, after) : this.#options(part, after);
      return part.optional ? this.#choice([step, after]) : step;
    }, next);
  }

  #special(special: Special, next: number): number {
    switch (special.type) {
      case 'kind':
        return this.#step(op.kind, kinds.indexOf(special.kind), next);
      case 'gap':
        return this.#step(special.commas ? op.longGap : op.shortGap, special.most, next);
      case 'any':
        return this.#step(op.any, 0, next);
      case 'sentence-start':
        return this.#step(op.sentenceStart, 0, next);
      case 'sentence-end':
        return this.#step(op.sentenceEnd, 0, next);
    }
  }

  /** The longer alternatives are tried first. */
  #options({ words, phrases, patterns }: Part, next: number): number {
    const single = (after: number, word: string): number => this.#step(op.word, this.#list(wordList([word])), after);
    const options = [
      ...patterns.map((pattern) => this.#link(pattern, next)),
      ...phrases.map((phrase) => phrase.reduceRight(single, next)),
    ];
    if (!isEmpty(words)) options.push(this.#step(op.word, this.#list(words), next));
    return this.#choice(options);
  }

  #choice(options: readonly number[]): number {
    const first = options.slice(0, -1);
    const last = options.at(-1) as number;
    if (!first.length) return last;
    const at = this.#once(`choice ${first}`, () => this.#choices.push(first.length, ...first) - options.length);
    return this.#step(op.choice, at, last);
  }

  #step(code: number, about: number, next: number): number {
    return this.#once(`step ${code} ${about} ${next}`, () => {
      const step = this.#steps.length;
      this.#steps.push(code, about, step - next);
      return step;
    });
  }

  #list(words: WordList): number {
    const known = this.#listOf.get(words) ?? this.#newList(words);
    this.#listOf.set(words, known);
    return known;
  }

  #newList({ exact, prefixes, lists }: WordList): number {
    const [only] = lists;
    if (only && lists.length === 1 && !exact.length && !prefixes.length) return this.#list(only);
    const held = new Set(lists.map((list) => this.#list(list)));
    const key = [exact, prefixes, [...held]]
      .map((parts) => [...new Set<string | number>(parts)].sort().join())
      .join(' ');
    return this.#once(`list ${key}`, () => {
      const list = this.#holders.push([]) - 1;
      this.#starts.push([]);
      this.#anchors.push([]);
      for (const word of new Set(exact)) append(this.#words, word, list);
      for (const beginning of new Set(prefixes)) append(this.#beginnings, beginning, list);
      for (const one of held) this.#holders[one]?.push(list);
      return list;
    });
  }

  #once(key: string, write: () => number): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = write();
    this.#known.set(key, number);
    return number;
  }
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function numbersOf(numbers: readonly number[]): Uint16Array {
  if (numbers.some((number) => number > 0xffff)) throw new Error('Too many phrases for one program');
  return Uint16Array.from(numbers);
}

function tableOf(lists: readonly (readonly number[])[]): Uint16Array {
  let end = 0;
  const ends = lists.map((list) => (end += list.length));
  return numbersOf([lists.length, ...ends, ...lists.flat()]);
}

type Listing = readonly (readonly [word: string, lists: readonly number[]])[];

/** The shortest first, those of one length in order. */
const inPlace = (words: ReadonlyMap<string, readonly number[]>): Listing =>
  [...words].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));

function countsOf(words: Listing): Uint16Array {
  const counts = new Uint16Array((words.at(-1)?.[0].length ?? 0) + 1);
  for (const [word] of words) counts[word.length] = (counts[word.length] as number) + 1;
  return counts;
}
