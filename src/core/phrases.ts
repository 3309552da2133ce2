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
  readonly anchored: boolean;
  /** The last run of tokens that holds a word without which the pattern matches nowhere. */
  run: number;
}

/** Searches by the words they wait for. */
class Index {
  readonly #byWord = new Map<string, Search[]>();
  readonly #byPrefix: [string, Search][] = [];
  readonly #byKind = new Map<Word['kind'], Search[]>();
  readonly #always: Search[] = [];

  addWords({ exact, prefixes }: Words, search: Search): void {
    for (const word of exact) append(this.#byWord, word, search);
    for (const prefix of prefixes) this.#byPrefix.push([prefix, search]);
  }

  addStep(step: Step, search: Search): void {
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
        throw new Error(`A phrase of "${search.set}" matches nothing`);
      default:
        this.#always.push(search);
    }
  }

  at(word: Word): readonly Search[] {
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
  readonly starts: readonly Search[];
  readonly anchors: readonly Search[];
}

/** Compiles sets of phrases into one matcher. Throws on a pattern that is malformed: patterns are our own data. */
export class Matcher {
  readonly #starts = new Index();
  readonly #anchors = new Index();
  readonly #roles = new WeakMap<Word, Role>();
  #run = 0;

  /** Adds a set; `classes` are the named word lists that its patterns may use. */
  add(set: string, phrases: PhraseSet, classes: Classes = {}): this {
    for (const source of phrases.match) this.#addPattern(set, readPattern(source, classes), false);
    for (const source of phrases.except ?? []) this.#addPattern(set, readPattern(source, classes), true);
    return this;
  }

  #addPattern(set: string, pattern: Pattern, except: boolean): void {
    const anchor = anchorOf(pattern);
    const search = { set, except, first: link(pattern), anchored: anchor !== null, run: 0 };
    this.#starts.addStep(search.first, search);
    if (anchor) this.#anchors.addWords(anchor, search);
  }

  #roleOf(word: Word): Role {
    let role = this.#roles.get(word);
    if (!role) {
      role = { starts: this.#starts.at(word), anchors: this.#anchors.at(word) };
      this.#roles.set(word, role);
    }
    return role;
  }

  /** All phrases in a run of tokens, in order; of hits of one set that overlap, only the first and longest stays. */
  find(tokens: readonly Token[]): Hit[] {
    const run = ++this.#run;
    const roles = tokens.map(({ word }) => this.#roleOf(word));
    for (const { anchors } of roles) for (const search of anchors) search.run = run;
    const hits: Hit[] = [];
    const exceptions = new Map<string, Hit[]>();
    for (let at = 0; at < tokens.length; at++) {
      for (const search of (roles[at] as Role).starts) {
        if (search.anchored && search.run !== run) continue;
        const end = matchFrom(tokens, at, search.first);
        if (end <= at) continue;
        const { set } = search;
        const hit = { set, start: (tokens[at] as Token).start, end: (tokens[end - 1] as Token).end };
        if (!search.except) hits.push(hit);
        else append(exceptions, set, { ...hit, end: Math.max(hit.end, exceptions.get(set)?.at(-1)?.end ?? 0) });
      }
    }
    return hits.length ? distinct(hits, exceptions) : hits;
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** In order, without those that overlap an exception or an earlier hit of their set. */
function distinct(hits: Hit[], exceptions: ReadonlyMap<string, readonly Hit[]>): Hit[] {
  const taken = new Map<string, number>();
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      if (hit.start < (taken.get(hit.set) ?? 0) || overlaps(exceptions.get(hit.set), hit)) return false;
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
    const end = matchFrom(tokens, i + skipped, gap.next);
    if (end >= 0) return end;
    const kind = tokens[i + skipped]?.word.kind;
    if (!kind || kind === 'stop' || (kind === 'comma' && !gap.commas)) return -1;
  }
  return -1;
}

function accepts({ exact, prefixes }: Words, word: Word): boolean {
  if (exact.has(word.folded)) return true;
  return prefixes.length > 0 && word.kind === 'word' && prefixes.some((prefix) => word.folded.startsWith(prefix));
}
