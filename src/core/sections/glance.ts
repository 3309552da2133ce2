import type { SectionKind } from '../kinds.ts';
import { frontMatterOf } from '../markdown/frontMatter.ts';
import { withoutBom } from '../markdown/text.ts';
import { nameOf, namesOf } from '../metadata/fieldWords.ts';
import { tokenize } from '../words/words.ts';
import { mayTellOfIncident, tagsStatedIn, tellsOfIncident, titleStatedIn } from './incidentTitles.ts';
import { mayBeOne } from './recognition.ts';
import { kindsNamedBy, titleOf } from './titles.ts';
import { kindsHintedBy } from './titleWords.ts';

/**
 * Whether a text may say of itself, or read like, a postmortem: told from its lines alone, many times faster than it is
 * read. No is certain. A repository holds thousands of texts that are none; with more headings than a note has, and
 * none of them with the words of a postmortem's, such a text need not be read at all.
 */
export function mayBePostmortem(source: string): boolean {
  const text = withoutBom(source);
  const frontMatter = frontMatterOf(text);
  if (frontMatter) {
    const written = text.slice(frontMatter.content.start, frontMatter.content.end);
    if (statesWhatItIs(written) || [titleStatedIn(written) ?? '', tagsStatedIn(written)].some(tellsOfIncident))
      return true;
  }
  if (htmlHeading.test(text)) return true;
  const kinds = new Set<SectionKind>();
  const lines = new Lines();
  for (const line of text.slice(frontMatter?.end ?? 0).split(/\r\n?|\n/)) {
    const title = lines.titleAt(line);
    if (title === null) continue;
    const named = markup.test(title) ? mayName(title) : names(title);
    if (named === null || (lines.headings <= 1 && named.tellsOfIncident())) return true;
    for (const kind of named.kinds) kinds.add(kind);
  }
  return mayBeOne(lines.headings, kinds, false);
}

/** What a text is that a glance is enough for, unless its path says otherwise. */
export const unremarkable = {
  statedPostmortem: null,
  recognition: { postmortem: false, reason: 'content' },
} as const;

/** What a title without any markup names, exactly. */
function names(title: string) {
  const { kinds, otherwise } = kindsNamedBy(title);
  const all = otherwise ? [...kinds, otherwise] : kinds;
  return { kinds: all, tellsOfIncident: () => tellsOfIncident(titleOf(title, title)) };
}

/** What a title may name by its words, whatever its markup does; null where even they cannot be told. */
function mayName(source: string) {
  // `&eacute;` may be part of a word.
  if (/&[#\w]/.test(source)) return null;
  const words = tokenize(`${source} . ${source.replace(hidden, '')}`);
  return { kinds: kindsHintedBy(words), tellsOfIncident: () => mayTellOfIncident(words) };
}

const statesWhatItIs = (frontMatter: string): boolean => {
  const written = ` ${nameOf(frontMatter)} `;
  return namesOf('postmortem').some((name) => written.includes(name));
};

const htmlHeading = /<(?:h[1-6]|summary)\b/i;
/** Signs that mean something else than themselves, and what becomes a link. */
const markup = /[*_`~\\[\]<>&#@\n]|:\/|\.\p{L}/u;
/** What may stand inside a word without being seen. */
const hidden = /<[^<>]*>|[*_`~\\[\]]/g;

const underline = /^[\s>*+.)\d=-]*[=-][ \t]*$/;
const heading = /^#{1,6}[ \t]+[\p{L}\p{N}]/u;
const marks = /^[\s>*+.)\d-]*/;
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/;
const html = /^ {0,3}</;
/** HTML that a blank line does not end. */
const longHtml = /^ {0,3}<(?:[?!]|\/?(?:pre|script|style|textarea)\b)/i;
const comment = /^ {0,3}<!--.*-->[ \t]*$/;

/** Goes through the lines of a text, and counts those that are headings however the lines around them are read. */
class Lines {
  headings = 0;
  /** False where a line before may have opened something whose end cannot be told from lines. */
  #sure = true;
  /** The fence that code stands in: how far in, and its marks. */
  #fence: { readonly indent: number; readonly marks: string } | null = null;
  #html = false;
  /** What stands since the last blank line: what underlines make a heading of. */
  #above = '';

  /** What would be the title if the line made a heading; null where it makes none. */
  titleAt(line: string): string | null {
    if (!line.trim()) {
      this.#above = '';
      this.#html = false;
      return null;
    }
    if (this.#fence) {
      if (!this.#leavesFence(line, this.#fence)) return null;
    } else if (this.#sure) this.#follow(line);
    const above = this.#above;
    this.#above += `\n${line}`;
    const from = (marks.exec(line) as RegExpExecArray)[0].length;
    if (line[from] === '#') return line.slice(from).replace(/^#+/, '').trim();
    return above && underline.test(line) ? above : null;
  }

  /** True where the line may stand in no code any more, and has to be looked at. */
  #leavesFence(line: string, { indent, marks }: { readonly indent: number; readonly marks: string }): boolean {
    const at = line.length - line.trimStart().length;
    const closes = line.startsWith(marks, at) && !line.trim().replaceAll(marks[0] as string, '');
    if (closes && (at === indent || (!indent && at < 4))) {
      this.#fence = null;
      return false;
    }
    // Code that stands further in may be that of a list item, which ends where less is indented.
    if (!indent || (at >= indent && !closes && !line.slice(0, at).includes('\t'))) return false;
    this.#fence = null;
    this.#sure = false;
    return true;
  }

  #follow(line: string): void {
    const inner = line.slice((marks.exec(line) as RegExpExecArray)[0].length);
    const opening = fence.exec(inner);
    if (opening) {
      const indent = line.length - inner.length;
      if (this.#html || line.slice(0, indent).trim() || line.slice(0, indent).includes('\t')) this.#sure = false;
      else this.#fence = { indent, marks: opening[0] };
    } else if (html.test(line)) {
      if (comment.test(line)) return;
      if (longHtml.test(line)) this.#sure = false;
      this.#html = true;
    } else if (!this.#html && heading.test(line)) this.headings++;
  }
}
