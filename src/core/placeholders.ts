import { locales } from '../locales/index.ts';
import { htmlElements } from './htmlElements.ts';
import type { Postmortem } from './model.ts';
import type { Leaf } from './parse.ts';
import { remember } from './remember.ts';
import type { Range } from './text.ts';
import { fold } from './words.ts';

/** Something still to be filled in: `TODO`, `YYYY-MM-DD`, `<owner>`, `[How many customers?]`, a template's own hint. */
export interface Placeholder extends Range {
  readonly text: string;
}

/** The words of placeholders, as `|`-separated lists. */
export interface PlaceholderWords {
  /** Notes to oneself: in capitals anywhere, in small letters where nothing else stands (`Owner: tbd`). */
  readonly notes: string;
  /** Those of them that are also the state of an action: no placeholders among actions. */
  readonly states: string;
  /** What a hint in brackets or angles starts with (`[describe the impact]`, `<name of the service>`). */
  readonly hints: string;
  /** Formats left where a value should stand (`YYYY-MM-DD`). */
  readonly formats: string;
}

const wordsOf = (pick: (words: PlaceholderWords) => string): string[] =>
  locales.flatMap(({ placeholders }) => pick(placeholders).split('|')).filter(Boolean);

const whole = (alternatives: readonly string[]): string =>
  `(?<![\\p{L}\\d_-])(?:${alternatives.join('|')})(?![\\p{L}\\d_-])`;

const notes = new RegExp(whole([...wordsOf(({ notes }) => notes), 'lorem ipsum']), 'giu');
const formats = new RegExp(whole(wordsOf(({ formats }) => formats)), 'giu');
const states = new Set(wordsOf(({ states }) => states).map(fold));
const hints = new Set(wordsOf(({ hints }) => hints).map(fold));
/** A site generator's own (`{{ page.title }}`, `{{ x | date }}`) has dots or bars; a template's variable has not. */
const variable = /\{\{[ \t]*[\p{L}_][\p{L}\d_ -]{0,60}\}\}/gu;
const bracket = /(?<![!\]\\])\[([^[\]]{2,300})\](?![([:])/g;
const angle = /<([^<>\n]{2,120})>/g;

/** Our own form: a question, or a thought to go on with. `[???]` is no question but a time that nobody knows. */
const open = /\p{L}.*(?:\?|…|\.\.\.)\s*$/su;
/** `[Draft / Review / Final]` */
const choice = /^[\p{L}\d-]+(?: \/ [\p{L}\d-]+)+$/u;
const firstWord = /^\P{L}*(\p{L}[\p{L}\d]*)/u;

const startsWithHint = (text: string): boolean => hints.has(fold(firstWord.exec(text)?.[1] ?? ''));

const none: readonly Range[] = [];

const placeholdersIn = remember((leaf: Leaf): readonly Range[] => {
  const { kind, source, prose } = leaf;
  if (kind === 'html') return source.startsWith('<!--') ? none : anglesIn(source);
  if (kind === 'code' || kind === 'rule' || kind === 'definition') return none;
  return [
    ...notesIn(prose, kind === 'heading'),
    ...found(prose, formats),
    ...(prose.includes('{{') ? found(prose, variable) : none),
    ...(source.includes('[') ? bracketsIn(leaf) : none),
    ...(source.includes('<') ? anglesIn(source) : none),
  ];
});

const found = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

/** A heading may be called "TODO"; elsewhere small letters count only where the note is all there is. */
function notesIn(text: string, isHeading: boolean): Range[] {
  return found(text, notes).filter(({ start, end }) => {
    const alone =
      /(?:^|[\n|:([*•-])[^\S\n]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
      /^[^\S\n]*(?:[\n|)\].]|$)/.test(text.slice(end, end + 8));
    if (isHeading && alone && !text.slice(0, start).trim()) return false;
    const note = text.slice(start, end);
    return alone || note === note.toUpperCase() || /^lorem/i.test(note);
  });
}

function bracketsIn({ source, prose }: Leaf): Range[] {
  return [...source.matchAll(bracket)].flatMap(({ 0: match, 1: inner = '', index }) => {
    const visible = prose.slice(index + 1, index + match.length - 1);
    if (inner.startsWith('^') || visible.startsWith('\ufffc') || !visible.trim()) return [];
    const isHint = startsWithHint(inner) && inner.split(/\s/, 9).length < 9;
    return open.test(inner) || isHint || choice.test(inner) ? [{ start: index, end: index + match.length }] : [];
  });
}

/** `<name of the service>`; not HTML, not an address, not code, not what a comment holds. */
function anglesIn(source: string): Range[] {
  return [...source.matchAll(angle)].flatMap(({ 0: match, 1: inner = '', index }) => {
    const name = firstWord.exec(inner)?.[1] ?? '';
    if (/[=/@:"`!]/.test(inner) || (htmlElements.has(name.toLowerCase()) && !/\s\p{L}/u.test(inner))) return [];
    if (source.lastIndexOf('<!--', index) > source.lastIndexOf('-->', index)) return [];
    if (!startsWithHint(inner) && !open.test(inner)) return [];
    return [{ start: index, end: index + match.length }];
  });
}

/** In the front matter brackets are lists: only words, formats and variables count there. */
function placeholdersInFrontMatter({ text, parsed: { frontMatter } }: Postmortem): Range[] {
  if (!frontMatter) return [];
  const { start, end } = frontMatter.content;
  const content = text.slice(start, end);
  const all = [...notesIn(content, false), ...found(content, formats), ...found(content, variable)];
  return all.map((range) => ({ start: start + range.start, end: start + range.end }));
}

/** What is still to be filled in, in order. Code, comments, links and what a link points to are not read. */
export function placeholdersOf(model: Postmortem): Placeholder[] {
  const all = placeholdersInFrontMatter(model);
  for (const { leaf, start } of model.blocks) {
    for (const range of placeholdersIn(leaf)) all.push({ start: start + range.start, end: start + range.end });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const links = all.length ? definedLinks(model) : new Set();
  const actions = model.sectionsOfKind('remediation');
  let last = -1;
  return all.flatMap(({ start, end }) => {
    const text = model.text.slice(start, end);
    const isState = states.has(fold(text)) && actions.some((section) => start >= section.start && end <= section.end);
    if (start < last || isState || links.has(text.toLowerCase())) return [];
    last = end;
    return [{ start, end, text }];
  });
}

/** `[text]` is a link where the document defines it. */
const definedLinks = ({ blocks }: Postmortem): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ leaf }) =>
      leaf.kind === 'definition' ? [/^\[[^\]]*\]/.exec(leaf.source)?.[0].toLowerCase()] : [],
    ),
  ) as ReadonlySet<string>;
