import { tokenize, type Word } from './words.ts';

/** Named lists of words or phrases, separated by bars; a list may name others. */
export type Classes = Readonly<Record<string, string>>;

/** A pattern as it is written, part by part. phrases.ts describes the language. */
export type Pattern = readonly Part[];

export interface Part {
  readonly optional: boolean;
  /** `_`, `..`, `#` …; null for words and groups. */
  readonly special: Special | null;
  readonly words: WordList;
  /** Alternatives of several words: `n'a`, `post-mortem`, `could not`. */
  readonly phrases: readonly (readonly string[])[];
  /** Alternatives that are patterns of their own. */
  readonly patterns: readonly Pattern[];
}

export type Special =
  | { readonly type: 'any' | 'sentence-start' | 'sentence-end' }
  | { readonly type: 'kind'; readonly kind: Word['kind'] }
  | { readonly type: 'gap'; readonly most: number; readonly commas: boolean };

/** Words that serve alike: whole ones, beginnings, and those of other lists. */
export interface WordList {
  readonly exact: readonly string[];
  readonly prefixes: readonly string[];
  readonly lists: readonly WordList[];
  /** The length of the shortest of all: short words are the common ones. */
  readonly shortest: number;
}

const specials: ReadonlyMap<string, Special> = new Map<string, Special>([
  ['{code}', { type: 'kind', kind: 'code' }],
  ['#', { type: 'kind', kind: 'number' }],
  ['_', { type: 'any' }],
  ['..', { type: 'gap', most: 4, commas: false }],
  ['...', { type: 'gap', most: 8, commas: true }],
  ['^', { type: 'sentence-start' }],
  ['$', { type: 'sentence-end' }],
]);

export const wordList = (
  exact: readonly string[],
  prefixes: readonly string[] = [],
  lists: readonly WordList[] = [],
): WordList => {
  const lengths = [...exact, ...prefixes].map(({ length }) => length);
  return { exact, prefixes, lists, shortest: Math.min(...lengths, ...lists.map(({ shortest }) => shortest)) };
};

export const isEmpty = ({ shortest }: WordList): boolean => shortest === Number.POSITIVE_INFINITY;

const noWords = wordList([]);

/** Reads a pattern. Throws on one that is malformed: patterns are our own data. */
export function readPattern(source: string, classes: Classes): Pattern {
  if (/[^ (|{]\(/.test(source)) throw new Error(`A group stands alone: "${source}"`);
  return split(source, ' ').map((written) => {
    const optional = written.length > 1 && written.endsWith('?');
    const body = optional ? written.slice(0, -1) : written;
    const special = specials.get(body);
    if (special) return { optional, special, words: noWords, phrases: [], patterns: [] };
    const alternatives = split(body, '|');
    const isGroup = alternatives.length === 1 && body.startsWith('(');
    const options = isGroup ? split(body.slice(1, -1), '|') : alternatives;
    const isPattern = (option: string): boolean =>
      option !== source && (specials.has(option) || /[ (]|\?$/.test(option));
    const plain = options.filter((option) => !isPattern(option));
    const patterns = options.filter(isPattern).map((option) => readPattern(option, classes));
    return { optional, special: null, ...readWords(plain, classes), patterns };
  });
}

type Listed = Pick<Part, 'words' | 'phrases'>;

/** Classes are used many times over, so each is read once. */
const known = new WeakMap<Classes, Map<string, Listed>>();

function readWords(options: readonly string[], classes: Classes): Listed {
  const [only] = options;
  if (only?.startsWith('<') && options.length === 1) return readClass(only, classes);
  const exact: string[] = [];
  const prefixes: string[] = [];
  const lists: WordList[] = [];
  const phrases: (readonly string[])[] = [];
  for (const option of options) {
    if (option.startsWith('<')) {
      const listed = readClass(option, classes);
      if (!isEmpty(listed.words)) lists.push(listed.words);
      phrases.push(...listed.phrases);
      continue;
    }
    const folded = option.startsWith('{') ? [option.slice(1, -1)] : wordsIn(option);
    if (folded.length > 1) phrases.push(folded);
    else if (option.endsWith('*')) prefixes.push(...folded);
    else exact.push(folded[0] as string);
  }
  return { words: wordList(exact, prefixes, lists), phrases };
}

function readClass(option: string, classes: Classes): Listed {
  const read = known.get(classes) ?? new Map<string, Listed>();
  known.set(classes, read);
  const list = classes[option.slice(1, -1)];
  if (list === undefined) throw new Error(`Unknown class ${option}`);
  const words = read.get(option) ?? readWords(split(list, '|'), classes);
  read.set(option, words);
  return words;
}

function wordsIn(option: string): string[] {
  const folded = tokenize(option).map(({ word }) => word.folded);
  if (!folded.length) throw new Error(`Nothing to match in "${option}"`);
  return folded;
}

/** Splits at a separator that stands in no group. */
function split(source: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= source.length; at++) {
    const char = source[at];
    if (char === '(' && source[at - 1] !== '{') depth++;
    else if (char === ')' && source[at - 1] !== '{') depth--;
    else if (at === source.length || (char === separator && !depth)) {
      if (at > start) parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  if (depth) throw new Error(`Unbalanced group in "${source}"`);
  return parts;
}

/** The words without which a pattern matches nowhere, and how many words after its first they stand at the most. */
export interface Anchor {
  readonly words: WordList;
  readonly reach: number;
}

/**
 * Of the parts that cannot be left out, the one of rarest words; one behind the first where there is one, since a match is
 * only tried where its first word stands anyway.
 */
export function anchorOf(pattern: Pattern): Anchor | null {
  const [head, ...others] = pattern;
  const behind = head && !head.optional && !head.special ? rarestOf(others) : null;
  return behind && head ? { words: behind.words, reach: behind.reach + longestOf(head) } : rarestOf(pattern);
}

function rarestOf(pattern: Pattern): Anchor | null {
  let best: Anchor | null = null;
  let before = 0;
  for (const part of pattern) {
    const words = part.optional || part.special ? null : necessaryIn(part);
    const length = longestOf(part);
    if (words && (!best || words.shortest >= best.words.shortest)) best = { words, reach: before + length - 1 };
    before += length;
  }
  return best;
}

function necessaryIn({ words, phrases, patterns }: Part): WordList | null {
  if (!phrases.length && !patterns.length) return words;
  const anchors = patterns.map(rarestOf);
  if (anchors.includes(null)) return null;
  const lists = anchors.map((anchor) => (anchor as Anchor).words);
  const longest = phrases.map((phrase) => phrase.reduce((a, b) => (b.length > a.length ? b : a)));
  return wordList(longest, [], isEmpty(words) ? lists : [words, ...lists]);
}

/** How many words a part takes at the most. */
function longestOf({ special, phrases, patterns }: Part): number {
  if (special) return special.type === 'gap' ? special.most : special.type.startsWith('sentence') ? 0 : 1;
  const lengths = [
    ...phrases.map(({ length }) => length),
    ...patterns.map((pattern) => pattern.reduce((sum, part) => sum + longestOf(part), 0)),
  ];
  return Math.max(1, ...lengths);
}
