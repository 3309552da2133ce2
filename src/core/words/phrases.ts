import { anchorOf, type Classes, link, type Pattern, readPattern, type Step, type Words } from './pattern.ts';
import type { Token, Word } from './words.ts';

export type { Classes } from './pattern.ts';

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
 * | `..` | up to four words of the same clause (no comma, no stop) |
 * | `...` | up to eight words of the same sentence (commas allowed) |
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

/** A pattern made ready to be searched for. */
interface Search {
  readonly set: string;
  readonly except: boolean;
  readonly first: Step;
}

/** The numbers of searches by the words they wait for. */
class Index {
  readonly #byWord = new Map<string, number[]>();
  readonly #byPrefix: [string, number][] = [];
  readonly #byKind = new Map<Word['kind'], number[]>();
  readonly #always: number[] = [];

  addWords({ exact, prefixes }: Words, search: number): void {
    for (const word of exact) append(this.#byWord, word, search);
    for (const prefix of prefixes) this.#byPrefix.push([prefix, search]);
  }

  addStep(step: Step, search: number): void {
    switch (step.type) {
      case 'word':
        this.addWords(step.words, search);
        break;
      case 'kind':
        append(this.#byKind, step.kind, search);
        break;
      case 'sentence-start':
        this.addStep(step.next, search);
        break;
      case 'choice':
        for (const option of step.options) this.addStep(option, search);
        break;
      case 'end':
        throw new Error('A phrase that matches nothing');
      default:
        this.#always.push(search);
    }
  }

  at(word: Word): readonly number[] {
    const found = new Set([
      ...(this.#byWord.get(word.folded) ?? []),
      ...(this.#byKind.get(word.kind) ?? []),
      ...this.#always,
    ]);
    if (word.kind === 'word') {
      for (const [prefix, search] of this.#byPrefix) if (word.folded.startsWith(prefix)) found.add(search);
    }
    return [...found];
  }
}

/** What a word means to the searches: those that may start at it and those that find nothing without it. */
interface Role {
  readonly starts: readonly number[];
  readonly anchors: readonly number[];
}

let matchers = 0;

/** Compiles sets of phrases into one matcher. Throws on a pattern that is malformed: patterns are our own data. */
export class Matcher {
  readonly #number = matchers++;
  readonly #searches: Search[] = [];
  readonly #starts = new Index();
  readonly #anchors = new Index();
  /** For each search the last place that holds a word without which it finds nothing; tokens are counted through all runs. */
  readonly #hope: number[] = [];
  /** The searches that need no certain word. */
  readonly #hopeful: number[] = [];
  #read = 0;

  /** Adds a set; `classes` are the named word lists that its patterns may use. */
  add(set: string, phrases: PhraseSet, classes: Classes = {}): this {
    for (const source of phrases.match) this.#addPattern(set, readPattern(source, classes), false);
    for (const source of phrases.except ?? []) this.#addPattern(set, readPattern(source, classes), true);
    return this;
  }

  #addPattern(set: string, pattern: Pattern, except: boolean): void {
    const anchor = anchorOf(pattern);
    const first = link(pattern);
    const search = this.#searches.push({ set, except, first }) - 1;
    this.#hope.push(-1);
    this.#starts.addStep(first, search);
    if (anchor) this.#anchors.addWords(anchor, search);
    else this.#hopeful.push(search);
  }

  #roleOf(word: Word): Role {
    const known = word.roles[this.#number];
    if (known) return known as Role;
    const role = { starts: this.#starts.at(word), anchors: this.#anchors.at(word) };
    word.roles[this.#number] = role;
    return role;
  }

  /** All phrases in a run of tokens, in order; of hits of one set that overlap, only the first and longest stays. */
  find(tokens: readonly Token[]): Hit[] {
    const { length } = tokens;
    const base = this.#read;
    const end = base + length;
    const hope = this.#hope;
    this.#read = end;
    for (const search of this.#hopeful) hope[search] = end;
    // Plain loops: nothing else runs as often, and code that is not yet optimised makes objects of every `for … of`.
    for (let at = 0; at < length; at++) {
      const { anchors } = this.#roleOf((tokens[at] as Token).word);
      for (let i = 0; i < anchors.length; i++) hope[anchors[i] as number] = base + at;
    }
    const hits: Hit[] = [];
    let exceptions: Map<string, Hit[]> | undefined;
    for (let at = 0; at < length; at++) {
      const { starts } = this.#roleOf((tokens[at] as Token).word);
      for (let i = 0; i < starts.length; i++) {
        const search = starts[i] as number;
        if ((hope[search] as number) < base + at) continue;
        const { set, except, first } = this.#searches[search] as Search;
        const next = matchFrom(tokens, at, first);
        if (next <= at) continue;
        const hit = { set, start: (tokens[at] as Token).start, end: (tokens[next - 1] as Token).end };
        if (!except) insert(hits, hit);
        else {
          exceptions ??= new Map();
          append(exceptions, set, { ...hit, end: Math.max(hit.end, exceptions.get(set)?.at(-1)?.end ?? 0) });
        }
      }
    }
    return hits.length > 1 || exceptions ? distinct(hits, exceptions) : hits;
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Hits come in order of their start; of those that start together the longest stands first. */
function insert(hits: Hit[], hit: Hit): void {
  let at = hits.length;
  for (let last = hits[at - 1]; last?.start === hit.start && last.end < hit.end; last = hits[at - 1]) at--;
  if (at === hits.length) hits.push(hit);
  else hits.splice(at, 0, hit);
}

/** Those that overlap no exception and no earlier hit of their set. */
function distinct(hits: readonly Hit[], exceptions: ReadonlyMap<string, readonly Hit[]> | undefined): Hit[] {
  const taken = new Map<string, number>();
  return hits.filter((hit) => {
    if (hit.start < (taken.get(hit.set) ?? 0) || overlaps(exceptions?.get(hit.set), hit)) return false;
    taken.set(hit.set, hit.end);
    return true;
  });
}

/** Whether a hit overlaps one of the exceptions, which stand in order, each reaching as far as any before it. */
function overlaps(exceptions: readonly Hit[] | undefined, hit: Hit): boolean {
  if (!exceptions) return false;
  let low = 0;
  let high = exceptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((exceptions[middle] as Hit).start < hit.end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (exceptions[low - 1] as Hit).end > hit.start;
}

/** The token index after a match of `step` and what follows it at token `i`, or -1. Longer alternatives come first. */
function matchFrom(tokens: readonly Token[], start: number, first: Step): number {
  let i = start;
  let step = first;
  for (;;) {
    const word = tokens[i]?.word;
    switch (step.type) {
      case 'end':
        return i;
      case 'word':
        if (!word || !accepts(step.words, word)) return -1;
        i++;
        break;
      case 'kind':
        if (word?.kind !== step.kind) return -1;
        i++;
        break;
      case 'any':
        if (!word || word.kind === 'stop') return -1;
        i++;
        break;
      case 'sentence-start':
        if (i > 0 && tokens[i - 1]?.word.kind !== 'stop') return -1;
        break;
      case 'sentence-end':
        if (word && word.kind !== 'stop') return -1;
        break;
      case 'gap':
        return matchAfterGap(tokens, i, step);
      case 'choice':
        for (const option of step.options) {
          if (rulesOut(option, word)) continue;
          const end = matchFrom(tokens, i, option);
          if (end >= 0) return end;
        }
        return -1;
    }
    step = step.next;
  }
}

function matchAfterGap(tokens: readonly Token[], i: number, gap: Extract<Step, { type: 'gap' }>): number {
  for (let skipped = 0; skipped <= gap.most; skipped++) {
    const word = tokens[i + skipped]?.word;
    const end = rulesOut(gap.next, word) ? -1 : matchFrom(tokens, i + skipped, gap.next);
    if (end >= 0) return end;
    if (!word || word.kind === 'stop' || (word.kind === 'comma' && !gap.commas)) return -1;
  }
  return -1;
}

/** Told by one look: most words that a step could wait for, it does not. */
const rulesOut = (step: Step, word: Word | undefined): boolean =>
  step.type === 'word' && (!word || !(step.words.initials & word.initial));

function accepts({ exact, prefixes, initials }: Words, { folded, kind, initial }: Word): boolean {
  if (!(initials & initial)) return false;
  if (exact.has(folded)) return true;
  if (kind === 'word') for (const prefix of prefixes) if (folded.startsWith(prefix)) return true;
  return false;
}
