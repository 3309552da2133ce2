import { locales } from '../../locales/index.ts';
import { Sequences } from '../figures/sequences.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { readable } from '../markdown/readable.ts';
import type { Range } from '../markdown/text.ts';
import { isTeam } from '../metadata/values.ts';
import { fold, type Token, tokensOf } from '../words/words.ts';
import type { Placed } from './actions.ts';
import { isPerson } from './owners.ts';

const sequences = (of: 'undertakes' | 'infinitive' | 'tasks'): Sequences<true> =>
  new Sequences(locales.map(({ fields }) => [fields[of], true] as const));

const words = {
  undertakes: sequences('undertakes'),
  infinitive: sequences('infinitive'),
  tasks: sequences('tasks'),
  /** True for those that only a date makes a promise of. */
  promised: new Sequences(
    locales.flatMap(({ fields }) => [[fields.promised, false] as const, [fields.promisedNow, true] as const]),
  ),
};

const listed = (of: 'noName' | 'beforeInfinitive'): ReadonlySet<string> =>
  new Set(locales.flatMap(({ fields }) => fields[of].split('|')));

const noName = listed('noName');
const beforeInfinitive = listed('beforeInfinitive');

/** More words than these are no name. */
const longest = 5;

/**
 * Who a stretch says will do it, as its subject: "Alice will add …", "Le bureau va revoir …". Where it is `dated`, also
 * "Alice to add …" and "Alice ajoute …", which otherwise may be anything ("Need to add …", "Nginx ajoute …").
 */
export function subjectIn(leaf: Leaf, { start, end }: Range, dated = false): Placed | null {
  const tokens = tokensOf(leaf);
  const first = tokens.findIndex((token) => token.start >= start);
  if (first < 0) return null;
  for (let i = first + 1; i <= first + longest; i++) {
    const token = tokens[i];
    if (!token || token.end > end || token.word.kind === 'stop') return null;
    const promised = words.promised.at(tokens, i);
    const plain = (promised !== null && (dated || !promised.value)) || isTask(tokens, words.undertakes.at(tokens, i));
    if (!plain && !isTask(tokens, words.infinitive.at(tokens, i))) continue;
    const name = nameOf(leaf, tokens.slice(first, i), start);
    return name && (plain || isSurely(name.value, dated)) ? name : null;
  }
  return null;
}

/** Whether a name before "to add" is one: a single word mostly is none. */
const isSurely = (name: string, dated: boolean): boolean =>
  /[ @]/.test(name) || isTeam(name) || (dated && !beforeInfinitive.has(fold(name).replace(/s$/, '')));

/** Whether a stretch begins with what is to be done, in some words: `add the replicas …`. */
export function startsWithTask(leaf: Leaf, { start, end }: Range): boolean {
  const tokens = tokensOf(leaf);
  const first = tokens.findIndex((token) => token.start >= start);
  const task = first < 0 ? null : words.tasks.at(tokens, first);
  return task !== null && (tokens[task.next + 1]?.end ?? Infinity) <= end;
}

const isTask = (tokens: readonly Token[], before: { readonly next: number } | null): boolean =>
  before !== null && words.tasks.at(tokens, before.next) !== null;

/** The person or team that some words name, with an article or a sign before it. */
function nameOf(leaf: Leaf, name: readonly Token[], start: number): Placed | null {
  const [first, second] = name as [Token, ...Token[]];
  const { end } = name.at(-1) as Token;
  if (noName.has(first.word.folded)) {
    if (!second) return null;
    const value = readable(leaf, { start: second.start, end });
    return isTeam(value) ? { value, start: second.start, end } : null;
  }
  const value = readable(leaf, { start, end });
  return isPerson(value) && !isWord(leaf, first) ? { value, start, end } : null;
}

/** Whether a word also stands without its capital: a name never does. */
const isWord = (leaf: Leaf, { word, start }: Token): boolean =>
  tokensOf(leaf).some((token) => token.word.folded === word.folded && token.start !== start && isSmall(leaf, token));

const isSmall = ({ prose }: Leaf, { start }: Token): boolean =>
  /[\p{Ll}]/u.test(prose[start] ?? '') && prose[start - 1] !== '@';
