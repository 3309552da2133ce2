import { locales } from '../../locales/index.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Postmortem } from '../model.ts';
import { type Token, tokensOf, trait } from './words.ts';

/** For each language whether a word is one of its stop words. */
const tests = locales.map(({ stopwords }) => {
  const words = new Set(stopwords.split(' '));
  return trait(({ folded }) => words.has(folded));
});

const votesIn = (tokens: readonly Token[], isStopword: (typeof tests)[number]): number => {
  let votes = 0;
  for (let i = 0; i < tokens.length; i++) if (isStopword((tokens[i] as Token).word)) votes++;
  return votes;
};

/** How many stop words of each language a leaf holds. */
const votesOf = remember((leaf: Leaf): readonly number[] => tests.map((test) => votesIn(tokensOf(leaf), test)));

/** As many stop words tell the language for certain; what follows cannot change it. */
const enough = 400;

/** The language of a document: the one that it states, else the one with the most stop words; the first locale if none. */
export function languageOf({ blocks }: Pick<Postmortem, 'blocks'>, stated = ''): string {
  const tag = stated.slice(0, 2).toLowerCase();
  if (locales.some((locale) => locale.tag === tag)) return tag;
  const votes = locales.map(() => 0);
  let counted = 0;
  for (const { leaf } of blocks) {
    const found = votesOf(leaf);
    for (let i = 0; i < votes.length; i++) {
      votes[i] = (votes[i] as number) + (found[i] as number);
      counted += found[i] as number;
    }
    if (counted >= enough) break;
  }
  return (locales[votes.indexOf(Math.max(...votes))] ?? locales[0])?.tag ?? 'en';
}
