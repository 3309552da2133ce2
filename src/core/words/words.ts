import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';

export type WordKind = 'word' | 'number' | 'code' | 'symbol' | 'stop' | 'comma';

/** A distinct word of prose: lower case, without accents, apostrophes cut (`l’impact` is `l`, `impact`). */
export interface Word {
  readonly folded: string;
  readonly kind: WordKind;
  /** What each matcher makes of the word, by the number of the matcher. */
  readonly roles: number[];
  /** What is known of its traits. */
  traits: number;
}

/** Two bits for each trait: whether it is known, and whether the word has it. */
let traits = 0;

/** Something that depends on the word alone, is asked of each word of each text, and so is only found out once. */
export function trait(test: (word: Word) => boolean): (word: Word) => boolean {
  const known = 1 << traits++;
  const has = 1 << traits++;
  if (traits > 32) throw new Error('A word keeps no more than sixteen traits');
  return (word) => {
    if (!(word.traits & known)) word.traits |= test(word) ? known | has : known;
    return (word.traits & has) !== 0;
  };
}

/** A word at its place, relative to its leaf. */
export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/** Lower case without accents, the form in which all vocabularies compare. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00b7]/g, '')
    .replace(/\u0153/g, 'oe')
    .replace(/\u00e6/g, 'ae');
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** For each character of ASCII whether it is a letter (the underscore is one, too) or a digit. */
const asciiWordParts: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)),
);

function isLetter(code: number): boolean {
  if (code < 128) return asciiWordParts[code] === true && !isDigit(code);
  if (code < 0xc0) return code === 0xb5 || code === 0xaa || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x303f);
}

/** A letter, a digit, or the dot in the middle of `auteur·rice`. */
const isWordPart = (code: number): boolean =>
  code < 128 ? asciiWordParts[code] === true : isLetter(code) || code === 0xb7;

const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

const stops = new Set('.!?;:…|'.split(''));
/** Quotation marks are none of them: what stands in quotes reads as any other text. */
const symbols = new Set('%$€£()–—@#&+~<>='.split(''));

/** Distinct words are few and repeat in every document; the bound only guards against generated text. */
const lexicon = new Map<string, Word>();
const lexiconLimit = 50_000;
/** Room for them; an array that grows by itself takes twice as much. */
const mostMatchers = 8;

function wordFor(raw: string, kind: WordKind): Word {
  let word = lexicon.get(raw);
  if (word) return word;
  if (lexicon.size >= lexiconLimit) lexicon.clear();
  const folded = kind === 'word' ? fold(raw) : raw;
  word = { folded, kind, roles: new Array(mostMatchers), traits: 0 };
  lexicon.set(raw, word);
  return word;
}

/** Splits prose into words, numbers and the punctuation that ends clauses. Linear in the text. */
export function tokenize(prose: string): Token[] {
  const tokens: Token[] = [];
  const { length } = prose;
  for (let at = 0; at < length; ) {
    const code = prose.charCodeAt(at);
    if (code === 32 || code === 10) {
      at++;
      continue;
    }
    let end = at + 1;
    let kind: WordKind | null;
    if (isLetter(code)) {
      while (end < length && isWordPart(prose.charCodeAt(end))) end++;
      kind = 'word';
    } else if (isDigit(code)) {
      end = numberEnd(prose, at);
      kind = 'number';
    } else if (code === 0xfffc) {
      while (prose.charCodeAt(end) === 0xfffc) end++;
      kind = 'code';
    } else kind = signAt(prose, at);
    if (kind) tokens.push({ word: wordFor(kind === 'code' ? '\ufffc' : prose.slice(at, end), kind), start: at, end });
    at = end;
  }
  return tokens;
}

/** What a sign is; null for one that says nothing. */
function signAt(prose: string, at: number): WordKind | null {
  const char = prose[at] as string;
  if (char === ',') return 'comma';
  if (stops.has(char)) return char === '.' && isInside(prose, at) ? null : 'stop';
  // A hyphen between spaces is a dash; inside a word it only joins.
  const isDash = char === '-' && prose[at - 1] === ' ' && prose[at + 1] === ' ';
  return isDash || symbols.has(char) ? 'symbol' : null;
}

/** The dot of `v1.10.8` or `example.org` ends nothing. */
function isInside(prose: string, dot: number): boolean {
  const next = prose.charCodeAt(dot + 1);
  return isDigit(next) || (next >= 97 && next <= 122);
}

/** `12 000`, `12,000`, `3.5`, `14:05` and `2021-03-10` are one number each; a space joins groups of three digits only. */
function numberEnd(prose: string, start: number): number {
  let end = start;
  for (;;) {
    while (end < prose.length && isDigit(prose.charCodeAt(end))) end++;
    const separator = prose.charCodeAt(end);
    if (!isDigit(prose.charCodeAt(end + 1))) return end;
    const joins = separator === 44 || separator === 46 || separator === 58 || separator === 45;
    if (!joins && !(isSpace(separator) && /^\d{3}(?!\d)/.test(prose.slice(end + 1, end + 5)))) return end;
    end++;
  }
}

/** The tokens of a leaf, computed once. */
export const tokensOf = remember((leaf: Leaf): readonly Token[] => tokenize(leaf.prose));
