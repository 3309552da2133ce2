import { locales } from '../locales/index.ts';
import { type SectionKind, sectionKinds } from './kinds.ts';
import { Matcher } from './phrases.ts';
import { months } from './timeWords.ts';
import { fold, type Token, tokenize, type Word } from './words.ts';

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
}

/** What a heading or a label names. */
export interface Naming {
  /** Empty for a title that names no section. A title like "Root cause and mitigation" names two. */
  readonly kinds: readonly SectionKind[];
  /** True for the name and nothing else ("Impact", not "Impact on our customers"). */
  readonly bare: boolean;
}

export const namesNothing: Naming = { kinds: [], bare: false };

/** Titles are short; in what is longer, the name would have come first. */
const longest = 160;

/** A clock time or a date in front: an entry of a timeline, whatever it goes on to name. */
const stamped =
  /^[^\p{L}\d]*(?:\d{1,2} ?[:h] ?\d{2}|\d{1,2} ?(?:[ap]m|h)\b|\d{4}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}\/\d{1,2}\/)/iu;

/** Whether a title starts with a time or a date, as the heading of an event does. */
export function startsWithStamp(title: string): boolean {
  if (!/\d/.test(title)) return false;
  if (stamped.test(title)) return true;
  const [first, second] = tokenize(title.slice(0, 40));
  if (!first || !second) return false;
  const [day, month] = first.word.kind === 'number' ? [first, second] : [second, first];
  return day.word.kind === 'number' && isMonth(month.word);
}

const isMonth = (word: Word): boolean => months.has(word.folded);

/** Numbers and signs in front, attributes and colons behind. */
const leading = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[^\p{L}\p{N}([{<«“"'¿]+)+/u;
const trailing = /[\s:]+$/;

/** A title for people: as written, without markup and numbering. `prose` and `source` are the same stretch of a leaf. */
export function titleOf(prose: string, source: string): string {
  const written = prose.includes('\ufffc')
    ? [...prose].map((c, i) => (c === '\ufffc' ? source[i] : c)).join('')
    : prose;
  const text = withoutAttributes(written).replaceAll('`', '').replace(/\s+/g, ' ');
  return text.replace(leading, '').replace(trailing, '') || text.trim();
}

/** Reads a title as people write them: numbering, emoji, attributes, brackets and punctuation do not matter. */
export function kindsNamedBy(title: string): Naming {
  const text = withoutAttributes(title.slice(0, longest));
  const parts = partsOf(text, tokenize(text));
  const outside = parts.filter(({ bracketed }) => !bracketed);
  const found = firstNaming(outside) ?? firstNaming(parts.filter(({ bracketed }) => bracketed));
  if (!found) return namesNothing;
  return { kinds: found.kinds, bare: found.bare && outside.length === 1 };
}

/** kramdown (`{: .no_toc}`, `{#impact}`) and Liquid (`{{ x }}`, `{% x %}`) leave braces behind that no reader sees. */
function withoutAttributes(title: string): string {
  const brace = title.indexOf('{');
  if (brace < 0) return title;
  const end = title.lastIndexOf('}');
  return end < brace ? title : title.slice(0, brace) + ' '.repeat(end + 1 - brace) + title.slice(end + 1);
}

/** A stretch of a title between colons, dashes, slashes and brackets. */
interface Part {
  readonly tokens: readonly Token[];
  readonly bracketed: boolean;
}

const breaks = new Set(':|–—-.?!…'.split(''));
const ignored = new Set('«»“”"#=>~<$€£@'.split(''));

function partsOf(text: string, tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let current: Token[] = [];
  let depth = 0;
  let end = 0;
  const close = (): void => {
    if (current.length) parts.push({ tokens: current, bracketed: depth > 0 });
    current = [];
  };
  for (const token of tokens) {
    const { folded } = token.word;
    if (text.slice(end, token.start).includes('/')) close();
    end = token.end;
    if (folded === '(' || folded === ')') {
      close();
      depth = Math.max(0, depth + (folded === '(' ? 1 : -1));
    } else if (breaks.has(folded)) close();
    else if (!ignored.has(folded)) current.push(token);
  }
  close();
  return parts;
}

interface Found {
  readonly kinds: readonly SectionKind[];
  readonly bare: boolean;
}

function firstNaming(parts: readonly Part[]): Found | null {
  const kinds = new Set<SectionKind>();
  let bare = true;
  for (const { tokens } of parts) {
    const found = namingOf(tokens) ?? namingOfEach(tokens);
    if (!found) continue;
    for (const kind of found.kinds) kinds.add(kind);
    bare &&= found.bare;
  }
  // "Impact and metrics" is no appendix.
  if (kinds.size > 1) kinds.delete('appendix');
  return kinds.size ? { kinds: sectionKinds.filter((kind) => kinds.has(kind)), bare } : null;
}

/** "Root cause and mitigation": what no name covers as a whole is read word group by word group. */
function namingOfEach(tokens: readonly Token[]): Found | null {
  const kinds = new Set<SectionKind>();
  let bare = true;
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const word = tokens[at]?.word;
    if (word && !joins(word)) continue;
    const found = at > from && (from > 0 || at < tokens.length) ? namingOf(tokens.slice(from, at)) : null;
    if (found) for (const kind of found.kinds) kinds.add(kind);
    bare &&= found?.bare ?? false;
    from = at + 1;
  }
  return kinds.size ? { kinds: [...kinds], bare } : null;
}

const joins = (word: Word): boolean =>
  word.kind === 'comma' || word.folded === '&' || word.folded === '+' || vocabularies().some((one) => one.and(word));

/** The name in a run of words, if the rest are words that may stand around it; of several, the one that comes first. */
function namingOf(tokens: readonly Token[]): Found | null {
  let best: { start: number; end: number; kinds: Set<SectionKind> } | null = null;
  for (const vocabulary of vocabularies()) {
    for (const run of new Set([tokens, withoutNumbering(tokens), withoutQuestion(tokens, vocabulary)])) {
      for (const { set, start, end } of vocabulary.names.find(run)) {
        const from = run.findIndex((token) => token.start === start);
        const to = run.findIndex((token) => token.end === end) + 1;
        if (!vocabulary.allowsBefore(run.slice(0, from)) || !vocabulary.allowsAfter(run.slice(to))) continue;
        const kind = set as SectionKind;
        if (best && best.start === start && best.end === end) best.kinds.add(kind);
        else if (!best || start < best.start || (start === best.start && end > best.end))
          best = { start, end, kinds: new Set([kind]) };
      }
    }
  }
  if (!best) return null;
  return {
    kinds: [...best.kinds],
    bare: best.start === withoutNumbering(tokens)[0]?.start && best.end === tokens.at(-1)?.end,
  };
}

/** `2.1 Impact`: a number in front is none of the title, but "5 whys" is. */
const withoutNumbering = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 1 && tokens[0]?.word.kind === 'number' ? tokens.slice(1) : tokens;

function withoutQuestion(tokens: readonly Token[], { questions }: Vocabulary): readonly Token[] {
  const [found] = questions.find(tokens);
  return found && found.start === tokens[0]?.start ? tokens.filter(({ start }) => start >= found.end) : tokens;
}

/** The names of one language and what may stand around them. */
interface Vocabulary {
  readonly names: Matcher;
  readonly questions: Matcher;
  readonly and: WordTest;
  readonly allowsBefore: (tokens: readonly Token[]) => boolean;
  readonly allowsAfter: (tokens: readonly Token[]) => boolean;
}

let compiled: readonly Vocabulary[] | undefined;

const vocabularies = (): readonly Vocabulary[] => {
  compiled ??= locales.map(({ headings, titleWords, classes }) => {
    const names = new Matcher();
    for (const kind of sectionKinds) names.add(kind, headings[kind], classes);
    const questions = new Matcher().add('question', { match: titleWords.questions });
    return { names, questions, ...around(titleWords) };
  });
  return compiled;
};

/** More words than these around a name make a sentence. */
const mostBefore = 5;

function around(words: TitleWords): Omit<Vocabulary, 'names' | 'questions'> {
  const and = wordTest(words.and);
  const before = wordTest(words.before);
  const never = wordTest(words.never);
  const after = wordTest(words.after);
  const link = wordTest(words.links);
  const isPlain = ({ kind }: Word): boolean => kind === 'number' || kind === 'code';
  return {
    and,
    allowsBefore: (tokens) =>
      tokens.length <= mostBefore &&
      tokens.every(({ word }) => isPlain(word) || (before(word) && !never(word) && !and(word))),
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
