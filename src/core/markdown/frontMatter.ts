import type { Range } from './text.ts';

/** The block of metadata at the top: where it stands, where its text stands, and where the document goes on. */
export interface FrontMatter extends Range {
  readonly format: 'yaml' | 'toml';
  /** The text between the fences. */
  readonly content: Range;
}

/** Something that is set: without one this is a rule, and what follows may be a setext heading. */
const key = /^[\w"'].*[:=]/m;

/** A paragraph: a blank line and then text that is no key, list item, comment or continuation. */
const prose = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)(?![\w.-]+[ \t]*[:=]|[-#\s[\]{}"'])\S/;

const fences = { '---': 'yaml', '+++': 'toml' } as const;

/**
 * Front matter is the first thing of a document and ends at a closing fence. Without one there is none,
 * and a rule (`---`) further down closes nothing: while somebody types the first fence, the document must not vanish.
 * YAML may also close with `...`, as the YAML specification has it.
 */
export function frontMatterOf(text: string): FrontMatter | null {
  const fence = text.slice(0, 3);
  if (fence !== '---' && fence !== '+++') return null;
  const opening = /^.{3}[ \t]*(\r\n?|\n)/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (!found) return null;
  const content = text.slice(start, found.index);
  if ((content.trim() && !key.test(content)) || prose.test(content)) return null;
  return {
    format: fences[fence],
    start: 0,
    end: found.index + found[0].length,
    content: { start, end: found.index },
  };
}
