import { tokenize, type Word } from './words.ts';

/** One step of a pattern, linked to what must follow; `end` is a match. phrases.ts describes the language. */
export type Step =
  | (Words & { readonly type: 'word'; readonly next: Step })
  | { readonly type: 'kind'; readonly kind: Word['kind']; readonly next: Step }
  | { readonly type: 'any' | 'sentence-start' | 'sentence-end'; readonly next: Step }
  | { readonly type: 'gap'; readonly most: number; readonly commas: boolean; readonly next: Step }
  | { readonly type: 'choice'; readonly options: readonly Step[] }
  | { readonly type: 'end' };

/** Words that serve alike: whole ones and beginnings. */
export interface Words {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

/** Named lists of words or phrases, separated by bars; a list may name others. */
export type Classes = Readonly<Record<string, string>>;

const end: Step = { type: 'end' };

/** Links a pattern from its last part to its first, so that alternatives share what follows them. */
export function compile(source: string, classes: Classes, next: Step = end): Step {
  return split(source, ' ').reduceRight((after, part) => {
    const step = special(bodyOf(part), after) ?? compileOptions(part, classes, after);
    return isOptional(part) ? { type: 'choice', options: [step, after] } : step;
  }, next);
}

/** The words without which the pattern matches nowhere: of its parts that cannot be left out, the one of rarest words. */
export function anchorOf(source: string, classes: Classes): Words | null {
  let best: Words | null = null;
  for (const part of split(source, ' ')) {
    const words = isOptional(part) || special(part, end) ? null : necessaryIn(part, classes);
    if (words && (!best || rarity(words) >= rarity(best))) best = words;
  }
  return best;
}

function necessaryIn(part: string, classes: Classes): Words | null {
  const { plain, patterns } = optionsOf(part);
  const { exact, prefixes, phrases } = membersOf(plain, classes);
  const anchors = patterns.map((pattern) => anchorOf(pattern, classes));
  if (anchors.includes(null)) return null;
  const found = anchors as readonly Words[];
  const longest = phrases.map((phrase) => phrase.reduce((a, b) => (b.length > a.length ? b : a)));
  return {
    exact: new Set([...exact, ...longest, ...found.flatMap((words) => [...words.exact])]),
    prefixes: [...prefixes, ...found.flatMap((words) => words.prefixes)],
  };
}

/** Short words are the common ones. */
const rarity = ({ exact, prefixes }: Words): number => Math.min(...[...exact, ...prefixes].map((word) => word.length));

const isOptional = (part: string): boolean => part.length > 1 && part.endsWith('?');
const bodyOf = (part: string): string => (isOptional(part) ? part.slice(0, -1) : part);

function special(body: string, next: Step): Step | null {
  switch (body) {
    case '{code}':
      return { type: 'kind', kind: 'code', next };
    case '#':
      return { type: 'kind', kind: 'number', next };
    case '_':
      return { type: 'any', next };
    case '..':
      return { type: 'gap', most: 4, commas: false, next };
    case '...':
      return { type: 'gap', most: 8, commas: true, next };
    case '^':
      return { type: 'sentence-start', next };
    case '$':
      return { type: 'sentence-end', next };
    default:
      return null;
  }
}

/** The longer alternatives come first, so that they are tried first. */
function compileOptions(part: string, classes: Classes, next: Step): Step {
  const { plain, patterns } = optionsOf(part);
  const { exact, prefixes, phrases } = membersOf(plain, classes);
  const steps = [
    ...patterns.map((pattern) => compile(pattern, classes, next)),
    ...phrases.map((phrase) => phrase.reduceRight((after, word) => wordStep([word], after), next)),
  ];
  if (exact.size || prefixes.length) steps.push({ type: 'word', exact, prefixes, next });
  return steps.length === 1 ? (steps[0] as Step) : { type: 'choice', options: steps };
}

const wordStep = (exact: readonly string[], next: Step): Step => ({
  type: 'word',
  exact: new Set(exact),
  prefixes: [],
  next,
});

interface Options {
  readonly plain: readonly string[];
  readonly patterns: readonly string[];
}

/** The alternatives of a part: plain words and classes, and those that are patterns of their own. */
function optionsOf(part: string): Options {
  const body = bodyOf(part);
  if (!body.startsWith('(')) return { plain: split(body, '|'), patterns: [] };
  const options = split(body.slice(1, -1), '|');
  const isPattern = (option: string): boolean => / |[(#^$?]|\.\.|^_$|^\{code\}$/.test(option);
  return { plain: options.filter((option) => !isPattern(option)), patterns: options.filter(isPattern) };
}

interface Members extends Words {
  /** What is several words to the reader: `n'a`, `post-mortem`, `could not`. */
  readonly phrases: readonly (readonly string[])[];
}

/** Classes are used many times over: each list of words is read once. */
const known = new WeakMap<Classes, Map<string, Members>>();

function membersOf(options: readonly string[], classes: Classes): Members {
  const lists = known.get(classes) ?? new Map<string, Members>();
  known.set(classes, lists);
  const key = options.join('|');
  const members = lists.get(key) ?? readMembers(options, classes);
  lists.set(key, members);
  return members;
}

function readMembers(options: readonly string[], classes: Classes): Members {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const phrases: (readonly string[])[] = [];
  for (const option of options) {
    if (option.startsWith('<')) {
      const listed = membersOf(split(classOf(option, classes), '|'), classes);
      for (const word of listed.exact) exact.add(word);
      prefixes.push(...listed.prefixes);
      phrases.push(...listed.phrases);
      continue;
    }
    const folded = option.startsWith('{') ? [option.slice(1, -1)] : wordsIn(option);
    if (folded.length > 1) phrases.push(folded);
    else if (option.endsWith('*')) prefixes.push(...folded);
    else exact.add(folded[0] as string);
  }
  return { exact, prefixes, phrases };
}

function wordsIn(option: string): string[] {
  if (/^[a-z]+$/.test(option)) return [option];
  const folded = tokenize(option).map(({ word }) => word.folded);
  if (!folded.length) throw new Error(`Nothing to match in "${option}"`);
  return folded;
}

function classOf(option: string, classes: Classes): string {
  const list = classes[option.slice(1, -1)];
  if (list === undefined) throw new Error(`Unknown class ${option}`);
  return list;
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
