import { tokenize, type Word } from './words.ts';

/** One step of a pattern, linked to what must follow; `end` is a match. phrases.ts describes the language. */
export type Step =
  | { readonly type: 'word'; readonly exact: ReadonlySet<string>; readonly prefixes: readonly string[]; next: Step }
  | { readonly type: 'kind'; readonly kind: Word['kind']; next: Step }
  | { readonly type: 'any' | 'sentence-start' | 'sentence-end'; next: Step }
  | { readonly type: 'gap'; readonly most: number; readonly commas: boolean; next: Step }
  | { readonly type: 'choice'; readonly options: readonly Step[] }
  | { readonly type: 'end' };

/** Named lists of words or phrases, separated by bars; a list may name others. */
export type Classes = Readonly<Record<string, string>>;

const end: Step = { type: 'end' };

/** Links a pattern from its last part to its first, so that alternatives share what follows them. */
export function compile(source: string, classes: Classes, next: Step = end): Step {
  return split(source, ' ').reduceRight((after, part) => {
    const optional = part.length > 1 && part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const step = compilePart(body, classes, after);
    return optional ? choice([step, after]) : step;
  }, next);
}

function compilePart(body: string, classes: Classes, next: Step): Step {
  if (body.startsWith('('))
    return choice(split(body.slice(1, -1), '|').map((option) => compile(option, classes, next)));
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
  }
  if (body.startsWith('{')) return { type: 'word', exact: new Set([body.slice(1, -1)]), prefixes: [], next };
  return choice(split(body, '|').flatMap((word) => expand(word, classes).map((member) => compileWords(member, next))));
}

/** A word; what is several words to the reader (`n'a`, `post-mortem`, `could not`) is a step each. */
function compileWords(member: string, next: Step): Step {
  const folded = tokenize(member.replace(/\*$/, '')).map(({ word }) => word.folded);
  if (!folded.length) throw new Error(`Nothing to match in "${member}"`);
  return folded.reduceRight<Step>((after, word, i) => {
    const prefix = member.endsWith('*') && i === folded.length - 1;
    return { type: 'word', exact: new Set(prefix ? [] : [word]), prefixes: prefix ? [word] : [], next: after };
  }, next);
}

function expand(word: string, classes: Classes): string[] {
  const name = /^<(.+)>$/.exec(word)?.[1];
  if (!name) return [word];
  const members = classes[name];
  if (members === undefined) throw new Error(`Unknown class <${name}>`);
  return members.split('|').flatMap((member) => expand(member, classes));
}

/** One step for all single words that lead to the same place; the others stay alternatives, tried first. */
function choice(options: readonly Step[]): Step {
  const merged = new Map<Step, Extract<Step, { type: 'word' }>[]>();
  const others: Step[] = [];
  for (const option of options) {
    if (option.type !== 'word') others.push(option);
    else merged.set(option.next, [...(merged.get(option.next) ?? []), option]);
  }
  const words = [...merged].map(([next, alike]): Step => {
    const exact = new Set(alike.flatMap((word) => [...word.exact]));
    return { type: 'word', exact, prefixes: alike.flatMap((word) => word.prefixes), next };
  });
  return words.length + others.length === 1
    ? (words[0] ?? (others[0] as Step))
    : { type: 'choice', options: [...words, ...others] };
}

/** Splits at a separator that stands in no group. */
function split(source: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of source) {
    if (char === '(' && part !== '{') depth++;
    else if (char === ')' && part !== '{') depth--;
    if (char === separator && !depth) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  if (depth) throw new Error(`Unbalanced group in "${source}"`);
  return [...parts, part].map((one) => one.trim()).filter(Boolean);
}
