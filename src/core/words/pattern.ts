import { initialOf, tokenize, type Word } from './words.ts';

/** Named lists of words or phrases, separated by bars; a list may name others. */
export type Classes = Readonly<Record<string, string>>;

/** A pattern as it is written, part by part. phrases.ts describes the language. */
export type Pattern = readonly Part[];

interface Part {
  readonly optional: boolean;
  /** `_`, `..`, `#` …; null for words and groups. */
  readonly special: Special | null;
  readonly words: Words;
  /** Alternatives of several words: `n'a`, `post-mortem`, `could not`. */
  readonly phrases: readonly (readonly string[])[];
  /** Alternatives that are patterns of their own. */
  readonly patterns: readonly Pattern[];
}

/** Words that serve alike: whole ones and beginnings. */
export interface Words {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** The length of the shortest: short words are the common ones. */
  readonly shortest: number;
  /** The bits of all first characters. */
  readonly initials: number;
}

/** One step of a pattern, linked to what must follow; `end` is a match. */
export type Step =
  | { readonly type: 'word'; readonly words: Words; readonly next: Step }
  | { readonly type: 'kind'; readonly kind: Word['kind']; readonly next: Step }
  | { readonly type: 'any' | 'sentence-start' | 'sentence-end'; readonly next: Step }
  | { readonly type: 'gap'; readonly most: number; readonly commas: boolean; readonly next: Step }
  | { readonly type: 'choice'; readonly options: readonly Step[] }
  | { readonly type: 'end' };

type Special = (next: Step) => Step;

const specials: ReadonlyMap<string, Special> = new Map<string, Special>([
  ['{code}', (next) => ({ type: 'kind', kind: 'code', next })],
  ['#', (next) => ({ type: 'kind', kind: 'number', next })],
  ['_', (next) => ({ type: 'any', next })],
  ['..', (next) => ({ type: 'gap', most: 4, commas: false, next })],
  ['...', (next) => ({ type: 'gap', most: 8, commas: true, next })],
  ['^', (next) => ({ type: 'sentence-start', next })],
  ['$', (next) => ({ type: 'sentence-end', next })],
]);

const noWords: Words = wordsOf(new Set(), []);

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

type WordLists = Pick<Part, 'words' | 'phrases'>;

/** Classes are used many times over, so each is read once. */
const known = new WeakMap<Classes, Map<string, WordLists>>();

function readWords(options: readonly string[], classes: Classes): WordLists {
  const [only] = options;
  if (only?.startsWith('<') && options.length === 1) return readClass(only, classes);
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const phrases: (readonly string[])[] = [];
  for (const option of options) {
    if (option.startsWith('<')) {
      const listed = readClass(option, classes);
      for (const word of listed.words.exact) exact.add(word);
      prefixes.push(...listed.words.prefixes);
      phrases.push(...listed.phrases);
      continue;
    }
    const folded = option.startsWith('{') ? [option.slice(1, -1)] : wordsIn(option);
    if (folded.length > 1) phrases.push(folded);
    else if (option.endsWith('*')) prefixes.push(...folded);
    else exact.add(folded[0] as string);
  }
  return { words: wordsOf(exact, prefixes), phrases };
}

function readClass(option: string, classes: Classes): WordLists {
  const read = known.get(classes) ?? new Map<string, WordLists>();
  known.set(classes, read);
  const list = classes[option.slice(1, -1)];
  if (list === undefined) throw new Error(`Unknown class ${option}`);
  const words = read.get(option) ?? readWords(split(list, '|'), classes);
  read.set(option, words);
  return words;
}

function wordsOf(exact: ReadonlySet<string>, prefixes: readonly string[]): Words {
  let shortest = Number.POSITIVE_INFINITY;
  let initials = 0;
  for (const words of [exact, prefixes]) {
    for (const word of words) {
      shortest = Math.min(shortest, word.length);
      initials |= initialOf(word);
    }
  }
  return { exact, prefixes, shortest, initials };
}

function wordsIn(option: string): string[] {
  if (/^[a-z]+$/.test(option)) return [option];
  const folded = tokenize(option).map(({ word }) => word.folded);
  if (!folded.length) throw new Error(`Nothing to match in "${option}"`);
  return folded;
}

/** Splits at a separator that stands in no group. */
function split(source: string, separator: string): string[] {
  if (!source.includes('(')) return source.split(separator).filter(Boolean);
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

const end: Step = { type: 'end' };

/** Links a pattern from its last part to its first, so that alternatives share what follows them. */
export function link(pattern: Pattern, next: Step = end): Step {
  return pattern.reduceRight((after, part) => {
    const step = part.special ? part.special(after) : linkOptions(part, after);
    return part.optional ? { type: 'choice', options: [step, after] } : step;
  }, next);
}

/** The longer alternatives are tried first. */
function linkOptions({ words, phrases, patterns }: Part, next: Step): Step {
  const single = (word: string, after: Step): Step => ({
    type: 'word',
    words: wordsOf(new Set([word]), []),
    next: after,
  });
  const options = [
    ...patterns.map((pattern) => link(pattern, next)),
    ...phrases.map((phrase) => phrase.reduceRight((after, word) => single(word, after), next)),
  ];
  if (words !== noWords && words.shortest < Number.POSITIVE_INFINITY) options.push({ type: 'word', words, next });
  return options.length === 1 ? (options[0] as Step) : { type: 'choice', options };
}

/** The words without which a pattern matches nowhere: of its parts that cannot be left out, the one of rarest words. */
export function anchorOf(pattern: Pattern): Words | null {
  let best: Words | null = null;
  for (const part of pattern) {
    const words = part.optional || part.special ? null : necessaryIn(part);
    if (words && (!best || words.shortest >= best.shortest)) best = words;
  }
  return best;
}

function necessaryIn({ words, phrases, patterns }: Part): Words | null {
  if (!phrases.length && !patterns.length) return words;
  const exact = new Set(words.exact);
  const prefixes = [...words.prefixes];
  for (const phrase of phrases) exact.add(phrase.reduce((a, b) => (b.length > a.length ? b : a)));
  for (const anchor of patterns.map(anchorOf)) {
    if (!anchor) return null;
    for (const word of anchor.exact) exact.add(word);
    prefixes.push(...anchor.prefixes);
  }
  return wordsOf(exact, prefixes);
}
