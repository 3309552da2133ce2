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

/** What a step of a program does; each is three numbers: this, what it is about, and the step that follows. */
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
 * Phrases made ready to be searched for: numbers and word lists, the same on every machine, so that what ships is
 * worked out when it is built.
 */
export interface Program {
  readonly sets: readonly string[];
  /** Lists of words by number, as `word`, `beginning*`, and `@3` for all of another list. */
  readonly lists: readonly string[];
  /** Three numbers a step. */
  readonly steps: readonly number[];
  /** For each choice how many steps to choose from there are before the one that follows, and which. */
  readonly choices: readonly number[];
  /** Five numbers a search: set, 1 for an exception, first step, anchoring list (0: none; else its number + 1), reach. */
  readonly searches: readonly number[];
}

export const stepSize = 3;
export const searchSize = 5;

/** The steps that a step stands for: those to choose from, or itself. */
export function optionsAt({ steps, choices }: Pick<Program, 'steps' | 'choices'>, step: number): number[] {
  if (steps[step] !== op.choice) return [step];
  const at = steps[step + 1] as number;
  const options = choices.slice(at + 1, at + 1 + (choices[at] as number));
  return [...options, steps[step + 2] as number].flatMap((option) => optionsAt({ steps, choices }, option));
}

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
  readonly #lists: string[] = [];
  readonly #steps: number[] = [op.end, 0, 0];
  readonly #choices: number[] = [];
  readonly #searches: number[] = [];
  /** The numbers of lists, steps and choices by what they say: what is the same is written once. */
  readonly #known = new Map<string, number>();

  get program(): Program {
    return {
      sets: this.#sets,
      lists: this.#lists,
      steps: this.#steps,
      choices: this.#choices,
      searches: this.#searches,
    };
  }

  add(set: string, except: boolean, pattern: Pattern): void {
    const first = this.#link(pattern, 0);
    if (this.#matchesNothing(first)) throw new Error(`A phrase of "${set}" that matches nothing`);
    if (!this.#sets.includes(set)) this.#sets.push(set);
    const anchor = anchorOf(pattern);
    const list = anchor ? this.#list(anchor.words) + 1 : 0;
    this.#searches.push(this.#sets.indexOf(set), except ? 1 : 0, first, list, anchor?.reach ?? 0);
  }

  #matchesNothing(step: number): boolean {
    return optionsAt(this.program, step).some((option) => {
      const isPlace = this.#steps[option] === op.sentenceStart || this.#steps[option] === op.sentenceEnd;
      return isPlace ? this.#matchesNothing(this.#steps[option + 2] as number) : option === 0;
    });
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
    return this.#once(`step ${code} ${about} ${next}`, () => this.#steps.push(code, about, next) - stepSize);
  }

  #list({ exact, prefixes, lists }: WordList): number {
    const [only] = lists;
    if (only && lists.length === 1 && !exact.length && !prefixes.length) return this.#list(only);
    const parts = [
      ...new Set([...exact, ...prefixes.map((prefix) => `${prefix}*`), ...lists.map((list) => `@${this.#list(list)}`)]),
    ];
    return this.#once(`list ${parts.sort().join(' ')}`, () => this.#lists.push(parts.join(' ')) - 1);
  }

  #once(key: string, write: () => number): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = write();
    this.#known.set(key, number);
    return number;
  }
}
