import { locales } from '../../locales/index.ts';
import { Sequences } from '../figures/sequences.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { readable } from '../markdown/readable.ts';
import type { Range } from '../markdown/text.ts';
import { isTeam } from '../metadata/values.ts';
import { type Token, tokensOf } from '../words/words.ts';
import type { Placed } from './actions.ts';
import { isPerson } from './owners.ts';

const sequences = (of: 'undertakes' | 'infinitive' | 'tasks' | 'promised'): Sequences<true> =>
  new Sequences(locales.map(({ fields }) => [fields[of], true] as const));

const words = {
  undertakes: sequences('undertakes'),
  infinitive: sequences('infinitive'),
  tasks: sequences('tasks'),
  promised: sequences('promised'),
};

const noName = new Set(locales.flatMap(({ fields }) => fields.noName.split('|')));

/** More words than these are no name. */
const longest = 5;

/** Who a stretch says will do it, as its subject: "Alice will add …", "Le bureau va revoir …". */
export function subjectIn(leaf: Leaf, { start, end }: Range): Placed | null {
  const tokens = tokensOf(leaf);
  const first = tokens.findIndex((token) => token.start >= start);
  if (first < 0) return null;
  for (let i = first + 1; i <= first + longest; i++) {
    const token = tokens[i];
    if (!token || token.end > end || token.word.kind === 'stop') return null;
    const plain = words.promised.at(tokens, i) !== null || isTask(tokens, words.undertakes.at(tokens, i));
    if (!plain && !isTask(tokens, words.infinitive.at(tokens, i))) continue;
    const name = nameOf(leaf, tokens.slice(first, i), start);
    // "Need to add …": there one word may be anything.
    return name && (plain || /[ @]/.test(name.value)) ? name : null;
  }
  return null;
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
