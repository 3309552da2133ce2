import { locales } from '../../locales/index.ts';
import type { SectionKind } from '../kinds.ts';
import { Matcher } from '../words/phrases.ts';
import { programFor } from '../words/programs.ts';
import { fold, type Token, tokenize, type Word } from '../words/words.ts';

/** Words around the name of a section that leave it that name, as `|`-separated lists (`detail*`; `*` is any word). */
export interface TitleWords {
  /** What may stand before: any word in English ("Search index outage timeline"), few in French ("Analyse de la cause"). */
  readonly before: string;
  /** What may not, because it makes something else of it ("No impact", "How to write a summary"). */
  readonly never: string;
  /** What may follow directly ("Root cause analysis", "Chronologie détaillée"). */
  readonly after: string;
  /** What opens a complement that may say anything ("Timeline of …", "Impact sur …"). */
  readonly links: string;
  /** What joins two names ("Detection and response"). */
  readonly and: string;
  /** Phrases that ask for what is named ("What was the impact?"). */
  readonly questions: readonly string[];
  /** What a section on causes is called, and nothing else, that tells of the trigger alone. */
  readonly triggers: string;
}

/** The names of one language and what may stand around them. */
export interface TitleVocabulary {
  readonly names: Matcher;
  readonly questions: Matcher;
  readonly joins: WordTest;
  readonly allowsBefore: (tokens: readonly Token[]) => boolean;
  readonly allowsAfter: (tokens: readonly Token[]) => boolean;
}

let compiled: readonly TitleVocabulary[] | undefined;

const never = wordTest(locales.map(({ titleWords }) => titleWords.never).join('|'));
const joiner = wordTest(locales.map(({ titleWords }) => titleWords.and).join('|'));

/** All languages' names of sections; every title is tried in each. */
export const titleVocabularies = (): readonly TitleVocabulary[] => {
  compiled ??= locales.map(({ tag, titleWords }) => ({
    names: new Matcher(programFor(`names.${tag}`)),
    questions: new Matcher(programFor(`questions.${tag}`)),
    ...around(titleWords),
  }));
  return compiled;
};

/** The kinds that a title with these words, in whatever order, may name. */
export const kindsHintedBy = (words: readonly Token[]): SectionKind[] =>
  titleVocabularies().flatMap(({ names }) => names.hintedBy(words) as SectionKind[]);

/** More words than these around a name make a sentence. */
const mostBefore = 5;

function around(words: TitleWords): Omit<TitleVocabulary, 'names' | 'questions'> {
  const and = wordTest(words.and);
  const before = wordTest(words.before);
  const after = wordTest(words.after);
  const link = wordTest(words.links);
  const isPlain = ({ kind }: Word): boolean => kind === 'number' || kind === 'code';
  return {
    joins: and,
    allowsBefore: (tokens) =>
      tokens.length <= mostBefore &&
      tokens.every(({ word }) => isPlain(word) || (before(word) && !never(word) && !joiner(word))),
    allowsAfter: (tokens) => {
      for (const { word } of tokens) {
        if (link(word)) return true;
        if (!isPlain(word) && !after(word)) return false;
      }
      return true;
    },
  };
}

type WordTest = (word: Word) => boolean;

/** Tests against a list as in phrases: `detail*|complete`; `*` alone is any word. */
function wordTest(list: string): WordTest {
  const words = list.split('|').map(fold);
  const exact = new Set(words.filter((word) => !word.endsWith('*')));
  const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return ({ folded, kind }) =>
    exact.has(folded) || (kind === 'word' && prefixes.some((prefix) => folded.startsWith(prefix)));
}

const triggers = new Set(locales.flatMap(({ titleWords }) => titleWords.triggers.split('|').map(fold)));

/** Whether a title promises no more than what set the incident off. */
export const namesTrigger = (title: string): boolean =>
  triggers.has(
    tokenize(title)
      .filter(({ word }) => word.kind === 'word')
      .map(({ word }) => word.folded)
      .join(' '),
  );
