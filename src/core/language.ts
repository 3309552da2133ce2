import { locales } from '../locales/index.ts';
import type { Postmortem } from './model.ts';
import type { Leaf } from './parse.ts';
import { remember } from './remember.ts';
import { tokensOf } from './words.ts';

const stopwords = locales.map(({ stopwords }) => new Set(stopwords.split(' ')));

/** How many stop words of each language a leaf holds. */
const votesOf = remember((leaf: Leaf): readonly number[] =>
  stopwords.map((words) => tokensOf(leaf).reduce((votes, { word }) => votes + (words.has(word.folded) ? 1 : 0), 0)),
);

/** The language of a document: what its metadata says, else the one with the most stop words; the first locale if none. */
export function languageOf(model: Postmortem): string {
  const stated = model.metadata.lang?.value.slice(0, 2).toLowerCase();
  if (stated && locales.some(({ tag }) => tag === stated)) return stated;
  const votes = locales.map(() => 0);
  for (const { leaf } of model.blocks)
    for (const [i, count] of votesOf(leaf).entries()) votes[i] = (votes[i] ?? 0) + count;
  return (locales[votes.indexOf(Math.max(...votes))] ?? locales[0])?.tag ?? 'en';
}
