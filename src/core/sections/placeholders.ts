import { locales } from '../../locales/index.ts';
import { htmlElements } from '../markdown/htmlElements.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import type { Hit } from '../words/phrases.ts';
import { findIn, foundIn } from '../words/vocabulary.ts';
import { fold, tokenize } from '../words/words.ts';

/** Something still to be filled in: `TODO`, `YYYY-MM-DD`, `<owner>`, `[How many customers?]`, a template's own hint. */
export interface Placeholder extends Range {
  readonly text: string;
}

/**
 * The words of placeholders, as `|`-separated lists. Two sets of phrases go with them: `placeholder.note` are notes to
 * oneself, in capitals anywhere, in small letters where nothing else stands (`Owner: tbd`); `placeholder.format` are
 * formats left where a value should stand (`YYYY-MM-DD`).
 */
export interface PlaceholderWords {
  /** Notes that are also the state of an action: no placeholders among actions. */
  readonly states: string;
  /** What a hint in brackets or angles starts with (`[describe the impact]`, `<name of the service>`). */
  readonly hints: string;
  /** What brackets hold on purpose, a value left out (`[redacted]`). */
  readonly omissions: string;
}

const wordsOf = (pick: (words: PlaceholderWords) => string): ReadonlySet<string> =>
  new Set(locales.flatMap(({ placeholders }) => pick(placeholders).split('|').map(fold)));

const states = wordsOf(({ states }) => states);
const hints = wordsOf(({ hints }) => hints);
const omissions = wordsOf(({ omissions }) => omissions);

/** A site generator's own (`{{ page.title }}`, `{{ x | date }}`) has dots or bars; a template's variable has not. */
const variable = /\{\{[ \t]*[\p{L}_][\p{L}\d_ -]{0,60}\}\}/gu;
const bracket = /(?<![!\]\\])\[([^[\]]{2,300})\](?![([])/g;
const angle = /<([^<>\n]{2,120})>/g;

/** Our own form: a question, or a thought to go on with. `[???]` is no question but a time that nobody knows. */
const isOpen = (text: string): boolean => /\p{L}/u.test(text) && /(?:\?|…|\.\.\.)$/.test(text.trimEnd());

/** `[Draft / Review / Final]` */
const choice = /^[\p{L}\d-]+(?: \/ [\p{L}\d-]+)+$/u;
const firstWord = /^\P{L}*(\p{L}[\p{L}\d]*)/u;

const startsWithHint = (text: string): boolean => hints.has(fold(firstWord.exec(text)?.[1] ?? ''));

const none: readonly Range[] = [];

/** What is still to be filled in of a leaf, relative to it. */
export const placeholdersIn = remember((leaf: Leaf): readonly Range[] => {
  const { kind, source, prose } = leaf;
  if (kind === 'html') return source.startsWith('<!--') ? none : anglesIn(source);
  if (kind === 'code' || kind === 'rule' || kind === 'definition') return none;
  const all = [
    ...phrasesIn(
      prose,
      foundIn(leaf).remarks.filter((hit) => !isSpokenOf(prose, hit)),
      kind === 'heading',
    ),
    ...(prose.includes('{{') ? variablesIn(prose) : none),
    ...(source.includes('[') ? bracketsIn(leaf) : none),
    ...(source.includes('<') ? anglesIn(source) : none),
  ];
  return all.length ? all : none;
});

const variablesIn = (text: string): Range[] =>
  [...text.matchAll(variable)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

const quote = /["“”«»'’]/;

/** `"DD/MM/YYYY"` in a sentence is the format that it speaks of. */
const isSpokenOf = (prose: string, { set, start, end }: Hit): boolean =>
  set === 'placeholder.format' && quote.test(prose[start - 1] ?? '') && quote.test(prose[end] ?? '');

/** Capitals make a note of a word; so does standing where a value should. A heading may be called "TODO". */
function phrasesIn(text: string, hits: readonly Hit[], isHeading: boolean): Range[] {
  return hits.filter(({ set, start, end }) => {
    if (!set.startsWith('placeholder.')) return false;
    if (/[\p{L}\d_-]/u.test(text[end] ?? '') || /[\d_-]/.test(text[start - 1] ?? '')) return false;
    if (set === 'placeholder.format') return true;
    const alone = isAlone(text, start, end);
    if (isHeading && alone && text.search(/\S/) >= start) return false;
    const note = text.slice(start, end);
    return alone || note === note.toUpperCase() || /^lorem/i.test(note);
  });
}

/** Whether a stretch is all there is of a line, a value or a cell. */
function isAlone(text: string, start: number, end: number, opening = /(?:^|[\n|:([*•-])$/): boolean {
  const before = text.slice(Math.max(0, start - 8), start).replace(/(?<![^\S\n])[^\S\n]+$|(?<!\*)\*+\s*$/g, '');
  return opening.test(before) && closing.test(text.slice(end, end + 8));
}

/** Behind a full stop the sentence that says more is no part of a note. */
const closing = /^[^\S\n]*(?:[\n|)\]]|$|\.[^\S\n]*(?:[\n|)\]]|$))/;

function bracketsIn({ source, prose }: Leaf): Range[] {
  return [...source.matchAll(bracket)].flatMap(({ 0: match, 1: inner = '', index }) => {
    const end = index + match.length;
    const visible = prose.slice(index + 1, end - 1);
    if (inner.startsWith('^') || visible.startsWith('\ufffc') || !visible.trim()) return [];
    const isHint = startsWithHint(inner) && inner.split(/\s/, 9).length < 9;
    const isValue = !/\d/.test(inner) && !omissions.has(fold(inner)) && isAlone(source, index, end, /[|:]$/);
    return isOpen(inner) || isHint || isValue || choice.test(inner) ? [{ start: index, end }] : [];
  });
}

function withoutComments(source: string): string {
  let visible = '';
  let at = 0;
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', at)) {
    const end = source.indexOf('-->', start);
    if (end < 0) break;
    visible += source.slice(at, start) + ' '.repeat(end + 3 - start);
    at = end + 3;
  }
  return visible + source.slice(at);
}

/** `<name of the service>`; not HTML, not an address, not code, not what a comment holds. */
function anglesIn(source: string): Range[] {
  const visible = source.includes('<!--') ? withoutComments(source) : source;
  return [...visible.matchAll(angle)].flatMap(({ 0: match, 1: inner = '', index }) => {
    const name = firstWord.exec(inner)?.[1] ?? '';
    if (/[=/@:"`!]/.test(inner) || (htmlElements.has(name.toLowerCase()) && !/\s\p{L}/u.test(inner))) return [];
    return startsWithHint(inner) || isOpen(inner) ? [{ start: index, end: index + match.length }] : [];
  });
}

/** In the front matter brackets are lists: only words, formats and variables count there. */
function placeholdersInFrontMatter({ text, parsed: { frontMatter } }: Postmortem): Range[] {
  if (!frontMatter) return [];
  const { start, end } = frontMatter.content;
  const content = text.slice(start, end);
  const all = [...phrasesIn(content, findIn(tokenize(content)).remarks, false), ...variablesIn(content)];
  return all.map((range) => ({ start: start + range.start, end: start + range.end }));
}

const holdsPlaceholder = (leaf: Leaf): boolean => placeholdersIn(leaf).length > 0;

/** What is still to be filled in, in order. Code, comments, links and what a link points to are not read. */
export function placeholdersOf(model: Postmortem): Placeholder[] {
  const all = placeholdersInFrontMatter(model);
  for (const { leaf, start } of model.blocksThat(holdsPlaceholder)) {
    const isTask = leaf.nesting.task !== null;
    for (const range of placeholdersIn(leaf)) {
      const placed = { start: start + range.start, end: start + range.end };
      // `- [ ] TODO: rotate the keys` is an action, wherever it stands.
      if (!isTask || !isState(model.text, placed)) all.push(placed);
    }
  }
  if (!all.length) return [];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const links = definedLinks(model);
  const actions = model.sectionsOfKind('remediation');
  let next = 0;
  let actionsEnd = -1;
  let last = -1;
  return all.flatMap(({ start, end }) => {
    const text = model.text.slice(start, end);
    for (; (actions[next]?.heading.end ?? end) <= start; next++)
      actionsEnd = Math.max(actionsEnd, actions[next]?.end ?? 0);
    const isStated = end <= actionsEnd && isState(model.text, { start, end });
    if (start < last || isStated || links.has(text.toLowerCase())) return [];
    last = end;
    return [{ start, end, text }];
  });
}

/** Whether a note says how far something is: not if nothing else stands on its line. */
function isState(text: string, { start, end }: Range): boolean {
  if (!states.has(fold(text.slice(start, end)))) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return !(
    /(?:^|[\r\n])[ \t>*_+-]*(?:\[[ xX]\][ *_]*)?$/.test(before) &&
    /^[ \t.:…*]{0,8}(?:[\r\n]|$)/.test(text.slice(end, end + 10))
  );
}

/** `[text]` is a link where the document defines it. */
const definedLinks = (model: Postmortem): ReadonlySet<string | undefined> =>
  new Set(model.blocksThat(definesLink).map(({ leaf }) => /^\[[^\]]*\]/.exec(leaf.source.toLowerCase())?.[0]));

const definesLink = ({ kind }: Leaf): boolean => kind === 'definition';
