import { type Token, tokenize, type Word } from './words.ts';

/**
 * Phrases are data: word patterns that translators and reviewers can read. They are matched against tokens, so case,
 * accents, apostrophes, hyphens, line breaks and markup never matter, and time is linear in the text by construction.
 *
 * | write | to match |
 * | --- | --- |
 * | `lost` | that word |
 * | `lost\|deleted` | either word |
 * | `apolog*` | any word that starts so |
 * | `<data>` | a class of words, named in the same file |
 * | `was?` | the word or nothing (also `a\|b?`, `<class>?`) |
 * | `(at all\|ever)` `(…)?` | alternatives of several words |
 * | `_` | any one word |
 * | `..` | up to four words of the same clause (no comma, no stop) |
 * | `...` | up to eight words of the same sentence (commas allowed) |
 * | `#` | a number |
 * | `` `…` `` written as `{code}` | inline code or a bare address |
 * | `%` `$` `€` `(` … as `{%}` | that symbol |
 * | `^` / `$` | the start / the end of a sentence |
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

type Element =
  | { readonly type: 'word'; readonly exact: ReadonlySet<string>; readonly prefixes: readonly string[] }
  | { readonly type: 'kind'; readonly kind: Word['kind'] }
  | { readonly type: 'any' | 'sentence-start' | 'sentence-end' }
  | { readonly type: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly type: 'choice'; readonly options: readonly (readonly Element[])[] };

interface Pattern {
  readonly set: string;
  readonly except: boolean;
  readonly elements: readonly Element[];
}

export type Classes = Readonly<Record<string, string>>;

/** Compiles sets of phrases into one matcher. Throws on a pattern that is malformed: patterns are our own data. */
export class Matcher {
  readonly #byWord = new Map<string, Pattern[]>();
  readonly #byPrefix: [string, Pattern][] = [];
  readonly #anywhere: Pattern[] = [];
  readonly #starting = new WeakMap<Word, readonly Pattern[]>();
  readonly #excepted = new Set<string>();

  /** Adds a set; `classes` are the named word lists that its patterns may use. */
  add(set: string, phrases: PhraseSet, classes: Classes = {}): this {
    for (const source of phrases.match) this.#addPattern({ set, except: false, elements: compile(source, classes) });
    for (const source of phrases.except ?? []) {
      this.#addPattern({ set, except: true, elements: compile(source, classes) });
      this.#excepted.add(set);
    }
    return this;
  }

  #addPattern(pattern: Pattern): void {
    const first = new Set<Element>();
    collectFirst(pattern.elements, first);
    for (const element of first) {
      if (element.type !== 'word') this.#anywhere.push(pattern);
      else {
        for (const word of element.exact) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), pattern]);
        for (const prefix of element.prefixes) this.#byPrefix.push([prefix, pattern]);
      }
    }
  }

  #patternsFor(word: Word): readonly Pattern[] {
    let patterns = this.#starting.get(word);
    if (!patterns) {
      const found = new Set([...(this.#byWord.get(word.folded) ?? []), ...this.#anywhere]);
      if (word.kind === 'word') {
        for (const [prefix, pattern] of this.#byPrefix) if (word.folded.startsWith(prefix)) found.add(pattern);
      }
      patterns = [...found];
      this.#starting.set(word, patterns);
    }
    return patterns;
  }

  /** All phrases in a run of tokens, in order; of hits of one set that overlap, only the first and longest stays. */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    const exceptions: Hit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const pattern of this.#patternsFor((tokens[at] as Token).word)) {
        const end = matchFrom(tokens, at, pattern.elements, 0);
        if (end <= at) continue;
        const hit = { set: pattern.set, start: (tokens[at] as Token).start, end: (tokens[end - 1] as Token).end };
        (pattern.except ? exceptions : hits).push(hit);
      }
    }
    return distinct(
      hits.length && exceptions.length ? hits.filter((hit) => !exceptions.some((e) => clashes(e, hit))) : hits,
    );
  }
}

const clashes = (a: Hit, b: Hit): boolean => a.set === b.set && a.start < b.end && b.start < a.end;

function distinct(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => clashes(other, hit))) kept.push(hit);
  }
  return kept;
}

function collectFirst(elements: readonly Element[], into: Set<Element>, from = 0): boolean {
  for (const element of elements.slice(from)) {
    if (element.type === 'sentence-start') continue;
    if (element.type !== 'choice') {
      into.add(element);
      return true;
    }
    let canBeEmpty = false;
    for (const option of element.options) if (!collectFirst(option, into)) canBeEmpty = true;
    if (!canBeEmpty) return true;
  }
  return false;
}

/** The token index after a match of elements `k…` at token `i`, or -1. Longer alternatives are tried first. */
function matchFrom(tokens: readonly Token[], i: number, elements: readonly Element[], k: number): number {
  const element = elements[k];
  if (!element) return i;
  const word = tokens[i]?.word;
  switch (element.type) {
    case 'word':
      return word && accepts(element, word) ? matchFrom(tokens, i + 1, elements, k + 1) : -1;
    case 'kind':
      return word?.kind === element.kind ? matchFrom(tokens, i + 1, elements, k + 1) : -1;
    case 'any':
      return word && word.kind !== 'stop' ? matchFrom(tokens, i + 1, elements, k + 1) : -1;
    case 'sentence-start':
      return i === 0 || tokens[i - 1]?.word.kind === 'stop' ? matchFrom(tokens, i, elements, k + 1) : -1;
    case 'sentence-end':
      return !word || word.kind === 'stop' ? matchFrom(tokens, i, elements, k + 1) : -1;
    case 'gap':
      for (let skipped = 0; skipped <= element.most; skipped++) {
        const end = matchFrom(tokens, i + skipped, elements, k + 1);
        if (end >= 0) return end;
        const next = tokens[i + skipped]?.word;
        if (!next || next.kind === 'stop' || (next.kind === 'comma' && !element.commas)) return -1;
      }
      return -1;
    case 'choice':
      for (const option of element.options) {
        const end = matchFrom(tokens, i, [...option, ...elements.slice(k + 1)], 0);
        if (end >= 0) return end;
      }
      return -1;
  }
}

function accepts(element: Extract<Element, { type: 'word' }>, word: Word): boolean {
  if (element.exact.has(word.folded)) return true;
  return word.kind === 'word' && element.prefixes.some((prefix) => word.folded.startsWith(prefix));
}

const part = /\(([^()]*)\)(\?)?|\{([^}]*)\}(\?)?|([^\s()]+)/g;

function compile(source: string, classes: Classes): Element[] {
  const elements: Element[] = [];
  for (const [, group, groupOptional, symbol, symbolOptional, plain] of source.matchAll(part)) {
    if (group !== undefined) {
      const options = group.split('|').map((option) => compile(option.trim(), classes));
      elements.push({ type: 'choice', options: groupOptional ? [...options, []] : options });
    } else if (symbol !== undefined) {
      const element: Element = symbol === 'code' ? { type: 'kind', kind: 'code' } : wordElement(symbol);
      elements.push(symbolOptional ? { type: 'choice', options: [[element], []] } : element);
    } else elements.push(...compilePlain(plain as string, classes, source));
  }
  if (!elements.length) throw new Error(`Empty phrase: "${source}"`);
  return elements;
}

const wordElement = (folded: string): Element => ({ type: 'word', exact: new Set([folded]), prefixes: [] });

const special: Readonly<Record<string, Element>> = {
  _: { type: 'any' },
  '..': { type: 'gap', most: 4, commas: false },
  '...': { type: 'gap', most: 8, commas: true },
  '#': { type: 'kind', kind: 'number' },
  '^': { type: 'sentence-start' },
  $: { type: 'sentence-end' },
};

function compilePlain(plain: string, classes: Classes, source: string): Element[] {
  const optional = plain.length > 1 && plain.endsWith('?');
  const body = optional ? plain.slice(0, -1) : plain;
  const element = special[body];
  if (element) return [optional ? { type: 'choice', options: [[element], []] } : element];
  const exact = new Set<string>();
  const prefixes: string[] = [];
  let sequence: Element[] = [];
  for (const word of body.split('|').flatMap((word) => expand(word, classes, source))) {
    const tokens = tokenize(word.replace(/\*$/, ''));
    // An elided or hyphenated word (`n'a`, `post-mortem`) is several tokens: only allowed on its own.
    if (tokens.length > 1) sequence = tokens.map((token) => wordElement(token.word.folded));
    else if (word.endsWith('*')) prefixes.push((tokens[0] as Token).word.folded);
    else exact.add((tokens[0] as Token).word.folded);
  }
  if (sequence.length && (exact.size || prefixes.length))
    throw new Error(`Use a (group) for "${plain}" in "${source}"`);
  const compiled: Element[] = sequence.length ? sequence : [{ type: 'word', exact, prefixes }];
  return optional ? [{ type: 'choice', options: [compiled, []] }] : compiled;
}

function expand(word: string, classes: Classes, source: string): string[] {
  const name = /^<([\w-]+)>$/.exec(word)?.[1];
  if (!name) return [word];
  const members = classes[name];
  if (members === undefined) throw new Error(`Unknown class <${name}> in "${source}"`);
  return members.split('|').flatMap((member) => expand(member, classes, source));
}
