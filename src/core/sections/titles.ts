import { type SectionKind, sectionKinds } from '../kinds.ts';
import { readSinceStart } from '../timeline/sinceStart.ts';
import { months } from '../timeline/timeWords.ts';
import { type Token, tokenize, type Word } from '../words/words.ts';
import { type TitleVocabulary, titleVocabularies } from './titleWords.ts';

/** What a heading or a label names. */
export interface Naming {
  /** Empty for a title that names no section. A title like "Root cause and mitigation" names two. */
  readonly kinds: readonly SectionKind[];
  /** What an ambiguous name ("Background", "What went wrong") means where the document names neither elsewhere. */
  readonly otherwise: SectionKind | null;
  /** True for the name and nothing else ("Impact", not "Impact on our customers"). */
  readonly bare: boolean;
}

export const namesNothing: Naming = { kinds: [], otherwise: null, bare: false };

/** Titles are short; in what is longer, the name would have come first. */
const longest = 160;

/** A clock time or a date in front: an entry of a timeline, whatever it goes on to name. */
const stamped =
  /^[^\p{L}\d]*(?:\d{1,2} ?[:hH] ?\d{2}|\d{1,2} ?(?:[aApP][mM]|[hH])\b|\d{4}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}\/\d{1,2}\/)/u;

/** Whether a title starts with a time or a date, as the heading of an event does. */
export function startsWithStamp(title: string): boolean {
  if (!/\d/.test(title)) return false;
  if (stamped.test(title) || readSinceStart(title, Math.max(0, title.search(/\p{L}/u)))?.lettered) return true;
  const [first, second] = tokenize(title.slice(0, 40));
  if (!first || !second) return false;
  const [day, month] = first.word.kind === 'number' ? [first, second] : [second, first];
  return day.word.kind === 'number' && isMonth(month.word);
}

const isMonth = (word: Word): boolean => months.has(word.folded);

/** Numbers and signs in front, attributes and colons behind. */
const leading = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s|[^\p{L}\p{N}([{<«“"'¿])+/u;

/** A title for people: as written, without markup and numbering. `prose` and `source` are the same stretch of a leaf. */
export function titleOf(prose: string, source: string): string {
  const written = prose.includes('\ufffc')
    ? prose.replace(/\ufffc+/g, (code, at: number) => source.slice(at, at + code.length))
    : prose;
  const text = withoutAttributes(written).replaceAll('`', '').replace(/\s+/g, ' ');
  return text.replace(leading, '').trim().replace(/:$/, '').trim() || written.trim();
}

/** Titles are few and repeat from document to document; the bound only guards against generated text. */
const known = new Map<string, Naming>();
const mostKnown = 5_000;

/** Reads a title as people write them: numbering, emoji, attributes, brackets and punctuation do not matter. */
export function kindsNamedBy(title: string): Naming {
  const key = title.slice(0, longest);
  let naming = known.get(key);
  if (!naming) {
    if (known.size >= mostKnown) known.clear();
    naming = read(key);
    known.set(key, naming);
  }
  return naming;
}

function read(title: string): Naming {
  const text = withoutAttributes(title);
  const parts = partsOf(text, tokenize(text));
  const outside = parts.filter(({ bracketed }) => !bracketed);
  const found = firstNaming(outside) ?? firstNaming(parts.filter(({ bracketed }) => bracketed));
  if (!found) return namesNothing;
  return { ...found, bare: found.bare && outside.length === 1 };
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

function firstNaming(parts: readonly Part[]): Naming | null {
  return together(parts.map(({ tokens }) => namingOf(tokens) ?? namingOfEach(tokens)).filter((one) => one !== null));
}

function together(namings: readonly Naming[]): Naming | null {
  const [first, second] = namings;
  if (!first || !second) return first ?? null;
  const kinds = new Set(namings.flatMap(({ kinds }) => kinds));
  // "Impact and metrics" is no appendix.
  if (kinds.size > 1) kinds.delete('appendix');
  const inOrder = sectionKinds.filter((kind) => kinds.has(kind));
  return { kinds: inOrder, otherwise: null, bare: namings.every(({ bare }) => bare) };
}

/** "Root cause and mitigation": what no name covers as a whole is read word group by word group. */
function namingOfEach(tokens: readonly Token[]): Naming | null {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (joins(token.word)) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  if (groups.length < 2) return null;
  const namings = groups.map((group) => (group.length ? namingOf(group) : null));
  const found = together(namings.filter((one) => one !== null));
  return found && { ...found, bare: found.bare && namings.every((one) => one !== null) };
}

const joins = (word: Word): boolean =>
  word.kind === 'comma' ||
  word.folded === '&' ||
  word.folded === '+' ||
  titleVocabularies().some(({ joins }) => joins(word));

/** A name and where it stands. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly kinds: Set<SectionKind>;
}

/** The name in a run of words, if the rest are words that may stand around it; of several, the one that comes first. */
function namingOf(tokens: readonly Token[]): Naming | null {
  let best: Name | null = null;
  for (const vocabulary of titleVocabularies()) {
    const runs = new Set([withoutQuestion(tokens, vocabulary), tokens, withoutNumbering(tokens)]);
    for (const run of runs) {
      const found = nameIn(run, vocabulary);
      if (!found) continue;
      best = earlier(best, found);
      break;
    }
  }
  if (!best) return null;
  const kinds = sectionKinds.filter((kind) => best.kinds.has(kind));
  const usual = kinds.at(-1) as SectionKind;
  return {
    kinds: [usual],
    otherwise: kinds[0] === usual ? null : (kinds[0] ?? null),
    bare: best.start === withoutNumbering(tokens)[0]?.start && best.end === tokens.at(-1)?.end,
  };
}

function nameIn(run: readonly Token[], vocabulary: TitleVocabulary): Name | null {
  let best: Name | null = null;
  for (const { set, start, end } of vocabulary.names.find(run)) {
    const from = run.findIndex((token) => token.start === start);
    const to = run.findIndex((token) => token.end === end) + 1;
    if (!vocabulary.allowsBefore(run.slice(0, from)) || !vocabulary.allowsAfter(run.slice(to))) continue;
    best = earlier(best, { start, end, kinds: new Set([set as SectionKind]) });
  }
  return best;
}

/** Of two names the one that comes first, the longer of two that start together; one name of two kinds keeps both. */
function earlier(a: Name | null, b: Name): Name {
  if (!a || b.start < a.start || (b.start === a.start && b.end > a.end)) return b;
  if (b.start !== a.start || b.end !== a.end) return a;
  return { ...a, kinds: new Set([...a.kinds, ...b.kinds]) };
}

/** `2.1 Impact`: a number in front is none of the title, but "5 whys" is. */
const withoutNumbering = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 1 && tokens[0]?.word.kind === 'number' ? tokens.slice(1) : tokens;

function withoutQuestion(tokens: readonly Token[], { questions }: TitleVocabulary): readonly Token[] {
  const [found] = questions.find(tokens);
  return found && found.start === tokens[0]?.start ? tokens.filter(({ start }) => start >= found.end) : tokens;
}
