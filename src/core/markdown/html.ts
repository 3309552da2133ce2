import { type Nesting, newLeaf, type Placed } from './leaf.ts';
import { trimmed } from './readable.ts';
import type { Range } from './text.ts';

/** Elements that stand in a line of text; any other, one of MDX too, ends it. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What is in these was not written to be read, or is a heading. */
const closed = /^(?:script|style|pre|svg|math|textarea|template|iframe|object|video|audio|head|title|summary|h[1-6])$/;

/** What stands in these and in no paragraph of theirs is a byline, a menu, a caption. */
const layout = /^(?:div|header|footer|nav|figure|form|button|center)$/;

const strongTags = /^(?:b|strong)$/;

const tag = /<(?:!--|(\/?)([a-z][\w.-]{0,40})(?:[^<>\w.-][^<>]{0,2000})?>)/gi;
const entity = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi;

const blank = (source: string): string => ' '.repeat(source.length);

/**
 * Reads a block of raw HTML: what stands in its paragraphs and items of lists is prose as any other (posts that another
 * program exported are nothing but that), `<h2>Impact</h2>` on a line of its own is a heading, the rest is markup.
 */
export function readHtml(source: string, nesting: Nesting): Placed[] {
  const found: Placed[] = [];
  let rest = 0;
  for (const { start, end, item, ordered } of textsOf(source)) {
    const text = source.slice(start, end);
    const { prose, strong } = readText(text);
    if (!/\p{L}/u.test(prose)) continue;
    found.push(...readMarkup(source, rest, start, nesting));
    const own = item ? { ...nesting, list: nesting.list + 1, ordered, opensItem: true } : nesting;
    found.push({ at: start, leaf: newLeaf('paragraph', text, prose, own, { strong }) });
    rest = end;
  }
  found.push(...readMarkup(source, rest, source.length, nesting));
  return found;
}

interface Text extends Range {
  /** Whether it opens an item of a list. */
  readonly item: boolean;
  readonly ordered: boolean;
}

/** The stretches between elements that end a line of text. */
function textsOf(source: string): readonly Text[] {
  const texts: Text[] = [];
  let start = 0;
  let item = false;
  let ordered = false;
  let skipped = false;
  const endAt = (to: number): void => {
    const { start: from, end } = trimmed(source, start, to);
    if (end > from && !skipped) texts.push({ start: from, end, item, ordered });
  };
  tag.lastIndex = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const [whole, slash, written = ''] = match;
    const name = written.toLowerCase();
    if (inline.has(name)) continue;
    endAt(match.index);
    start = match.index + whole.length;
    item = name === 'li' && !slash;
    skipped = layout.test(name) && !slash;
    if (name === 'ol' || name === 'ul') ordered = name === 'ol';
    if (!name) start = after(source, '-->', start);
    else if (!slash && closed.test(name)) start = after(source, '>', after(source, `</${written}`, start));
    tag.lastIndex = start;
  }
  endAt(source.length);
  return texts;
}

function after(source: string, closing: string, from: number): number {
  const at = source.indexOf(closing, from);
  return at < 0 ? source.length : at + closing.length;
}

/** A text without its tags, character for character, and what is bold in it. */
function readText(source: string): { readonly prose: string; readonly strong: readonly Range[] } {
  const strong: Range[] = [];
  let opened = -1;
  let prose = '';
  let at = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const [whole, slash, written = ''] = match;
    const name = written.toLowerCase();
    let end = match.index + whole.length;
    let fill = ' ';
    if (name === 'code' && !slash) {
      end = after(source, '>', after(source, `</${written}`, end));
      fill = '\ufffc';
    }
    prose += source.slice(at, match.index) + fill.repeat(end - match.index);
    at = end;
    tag.lastIndex = end;
    if (!strongTags.test(name)) continue;
    if (!slash) opened = match.index;
    else if (opened >= 0) {
      strong.push({ start: opened, end });
      opened = -1;
    }
  }
  return { prose: (prose + source.slice(at)).replace(entity, filled), strong };
}

const filled = (written: string): string => (written === '&nbsp;' ? '\u00a0' : '\ufffc').repeat(written.length);

const rawHeading = /^[ \t]*<h([1-6])\b[^<>]*>([^<>]*)<\/h[1-6]\s*>[ \t]*$/gim;

/** Markup between two texts; a heading alone on its line is a leaf of its own. */
function readMarkup(source: string, from: number, to: number, nesting: Nesting): Placed[] {
  const found: Placed[] = [];
  const part = source.slice(from, to);
  const push = (start: number, end: number): void => {
    const html = part.slice(start, end);
    if (html.trim()) found.push({ at: from + start, leaf: newLeaf('html', html, blank(html), nesting) });
  };
  let end = 0;
  for (const { 0: line, 1: level, 2: title = '', index } of part.matchAll(rawHeading)) {
    push(end, index);
    end = index + line.length;
    const at = line.indexOf('>') + 1;
    const prose = blank(line.slice(0, at)) + title + blank(line.slice(at + title.length));
    found.push({ at: from + index, leaf: newLeaf('heading', line, prose, nesting, { level: Number(level) }) });
  }
  push(end, part.length);
  return found;
}
