import { firstFrom } from '../markdown/text.ts';
import { bitWords, hasBit, setBit } from './bits.ts';
import { kinds, op, type Program, searchSize } from './program.ts';
import { isListed, Roles } from './roles.ts';
import type { Token, Word } from './words.ts';

/**
 * Phrases are data: word patterns that translators and reviewers can read. They are matched against tokens, so case,
 * accents, apostrophes, hyphens, line breaks and markup never matter, and time is linear in the text by construction.
 *
 * | write | to match |
 * | --- | --- |
 * | `lost` | that word |
 * | `lost\|deleted` | either word |
 * | `apolog*` | any word that starts so |
 * | `<data>` | a class of words or of phrases, named in the same file |
 * | `was?` | the word or nothing (also `a\|b?`, `<class>?`) |
 * | `(at all\|ever)` `(…)?` | alternatives of several words, which may hold groups again |
 * | `_` | any one word |
 * | `..` | up to four words of the same clause (no comma, no stop); not at the end |
 * | `...` | up to eight words of the same sentence (commas allowed); not at the end |
 * | `#` | a number |
 * | `{code}` | inline code or a bare address |
 * | `{%}` `{€}` `{(}` … | that symbol; quotation marks are never seen |
 * | `^` / `$` | the start / the end of a sentence; a colon ends one too |
 */
export interface PhraseSet {
  readonly match: readonly string[];
  /** A match that overlaps one of these is none. */
  readonly except?: readonly string[];
}

/** A phrase found in a leaf; offsets are relative to the leaf. */
export interface Hit {
  readonly set: string;
  readonly start: number;
  readonly end: number;
}

const none: readonly Token[] = [];

let matchers = 0;

/** Searches for the phrases of a program. */
export class Matcher {
  readonly #number = matchers++;
  /** The names of the sets, in the order in which they were compiled. */
  readonly sets: readonly string[];
  readonly #steps: Uint16Array;
  readonly #choices: Uint16Array;
  readonly #words: Roles;
  /** Of each search: its set, whether it is for exceptions, its first step, how far its anchor may be (`searches`). */
  readonly #setOf: Uint16Array;
  readonly #isException: Uint16Array;
  readonly #firstOf: Uint16Array;
  readonly #reachOf: Uint16Array;
  /** The searches that need no certain word, and those that can still find something in what has been read, as bits. */
  readonly #unanchored: Uint32Array;
  readonly #hopeful: Uint32Array;
  /** For each search the last place read that holds its anchor. */
  readonly #nearest: Int32Array;
  /** The run of tokens that is being searched, what its words mean, and the numbers that say so. */
  #tokens = none;
  readonly #roles: number[] = [];
  #numbers: Int32Array;

  constructor(program: Program) {
    const { sets, steps, choices, searches } = program;
    this.sets = sets;
    this.#steps = steps;
    this.#choices = choices;
    this.#words = new Roles(program);
    this.#numbers = this.#words.numbers;
    const count = searches.length / searchSize;
    const field = (number: number) => searches.subarray(number * count, (number + 1) * count);
    this.#setOf = field(0);
    this.#isException = field(1);
    this.#firstOf = field(2);
    this.#reachOf = field(3);
    this.#nearest = new Int32Array(count);
    this.#hopeful = new Uint32Array(bitWords(count));
    this.#unanchored = new Uint32Array(bitWords(count));
    for (let search = 0; search < count; search++) if (!this.#reachOf[search]) setBit(this.#unanchored, search);
  }

  /** All phrases in a run of tokens, in order; of hits of one set that overlap, only the first and longest stays. */
  find(tokens: readonly Token[]): Hit[] {
    const hopeful = this.#hopeful;
    const nearest = this.#nearest;
    const hits: Hit[] = [];
    const exceptions: Hit[] = [];
    hopeful.set(this.#unanchored);
    this.#tokens = tokens;
    const { length } = tokens;
    const roles = this.#roles;
    for (let at = 0; at < length; at++) roles[at] = this.#roleOf((tokens[at] as Token).word);
    // Only now: they move when they grow.
    const numbers = this.#words.numbers;
    this.#numbers = numbers;
    // From the end, so that what can follow is known. Plain loops over numbers: nothing else runs as often.
    for (let at = length - 1; at >= 0; at--) {
      const role = roles[at] as number;
      const starts = role + 2 + (numbers[role] as number);
      for (let i = role + 2; i < starts; i++) {
        const search = numbers[i] as number;
        nearest[search] = at;
        hopeful[search >> 5] = (hopeful[search >> 5] as number) | (1 << (search & 31));
      }
      const end = starts + (numbers[role + 1] as number);
      for (let i = starts; i < end; i += 2) {
        const group = numbers[i] as number;
        let left = (hopeful[group] as number) & (numbers[i + 1] as number);
        while (left) {
          const search = (group << 5) | (31 - Math.clz32(left & -left));
          left &= left - 1;
          const reach = this.#reachOf[search] as number;
          if (reach && (nearest[search] as number) - at >= reach) continue;
          const next = this.#match(this.#firstOf[search] as number, at);
          if (next <= at) continue;
          const set = this.sets[this.#setOf[search] as number] as string;
          const hit = { set, start: (tokens[at] as Token).start, end: (tokens[next - 1] as Token).end };
          (this.#isException[search] ? exceptions : hits).push(hit);
        }
      }
    }
    // The text is not kept alive.
    this.#tokens = none;
    if (!hits.length || (hits.length === 1 && !exceptions.length)) return hits;
    hits.sort(inOrder);
    return distinct(exceptions.length ? without(exceptions.sort(inOrder), hits) : hits);
  }

  /** The sets of which something may be found in a text that has these words, in whatever order. */
  hintedBy(tokens: readonly Token[]): string[] {
    const anchored = new Set([...this.#reachOf.keys()].filter((search) => !this.#reachOf[search]));
    const started = new Uint32Array(this.#hopeful.length);
    for (const { word } of tokens) {
      const role = this.#roleOf(word);
      for (const search of this.#words.anchorsOf(role)) anchored.add(search);
      const starts = this.#words.startsOf(role);
      for (let i = 0; i < starts.length; i += 2) {
        const group = starts[i] as number;
        started[group] = (started[group] as number) | (starts[i + 1] as number);
      }
    }
    const hinted = [...anchored].filter((search) => !this.#isException[search] && hasBit(started, search));
    return [...new Set(hinted.map((search) => this.sets[this.#setOf[search] as number] as string))];
  }

  #roleOf(word: Word): number {
    const known = word.roles[this.#number];
    if (known !== undefined) return known;
    const role = this.#words.roleOf(word);
    word.roles[this.#number] = role;
    return role;
  }

  /** The place after a match of `step` and all that follow it at place `at`, or -1. Longer alternatives come first. */
  #match(first: number, from: number): number {
    const steps = this.#steps;
    const tokens = this.#tokens;
    const roles = this.#roles;
    const numbers = this.#numbers;
    const { length } = tokens;
    let step = first;
    let at = from;
    for (;;) {
      const about = steps[step + 1] as number;
      switch (steps[step]) {
        case op.end:
          return at;
        case op.word:
          if (at >= length || !isListed(numbers, roles[at] as number, about)) return -1;
          at++;
          break;
        case op.kind:
          if (at >= length || (tokens[at] as Token).word.kind !== kinds[about]) return -1;
          at++;
          break;
        case op.any:
          if (at >= length || isStop(tokens[at] as Token)) return -1;
          at++;
          break;
        case op.sentenceStart:
          if (at > 0 && !isStop(tokens[at - 1] as Token)) return -1;
          break;
        case op.sentenceEnd:
          if (at < length && !isStop(tokens[at] as Token)) return -1;
          break;
        case op.choice: {
          const choices = this.#choices;
          const last = about + (choices[about] as number);
          for (let i = about + 1; i <= last; i++) {
            const option = choices[i] as number;
            if (this.#isRuledOut(option, at)) continue;
            const end = this.#match(option, at);
            if (end >= 0) return end;
          }
          break;
        }
        default:
          return this.#matchAfterGap(step - (steps[step + 2] as number), at, about, steps[step] === op.longGap);
      }
      step -= steps[step + 2] as number;
    }
  }

  #matchAfterGap(next: number, from: number, most: number, commas: boolean): number {
    const tokens = this.#tokens;
    const { length } = tokens;
    for (let at = from; at <= from + most; at++) {
      const end = this.#isRuledOut(next, at) ? -1 : this.#match(next, at);
      if (end >= 0) return end;
      if (at >= length) return -1;
      const { kind } = (tokens[at] as Token).word;
      if (kind === 'stop' || (kind === 'comma' && !commas)) return -1;
    }
    return -1;
  }

  /** Told by one look: most words that a step could wait for, it does not. */
  #isRuledOut(step: number, at: number): boolean {
    if (this.#steps[step] !== op.word) return false;
    const list = this.#steps[step + 1] as number;
    return at >= this.#tokens.length || !isListed(this.#numbers, this.#roles[at] as number, list);
  }
}

const isStop = ({ word }: Token): boolean => word.kind === 'stop';

/** Of those that start together the longest stands first. */
const inOrder = (a: Hit, b: Hit): number => a.start - b.start || b.end - a.end;

/** Those that overlap no exception of their set. */
function without(exceptions: readonly Hit[], hits: readonly Hit[]): readonly Hit[] {
  const barred = new Map<string, Hit[]>();
  for (const hit of exceptions) {
    const others = barred.get(hit.set) ?? [];
    // Each reaches as far as any before it, so that one look at the last before a place is enough.
    others.push({ ...hit, end: Math.max(hit.end, others.at(-1)?.end ?? 0) });
    barred.set(hit.set, others);
  }
  return hits.filter(({ set, start, end }) => {
    const others = barred.get(set);
    return !others || (others[firstFrom(others, end) - 1]?.end ?? 0) <= start;
  });
}

/** Those that overlap no earlier hit of their set. */
function distinct(hits: readonly Hit[]): Hit[] {
  const taken = new Map<string, number>();
  return hits.filter(({ set, start, end }) => {
    if (start < (taken.get(set) ?? 0)) return false;
    taken.set(set, end);
    return true;
  });
}
