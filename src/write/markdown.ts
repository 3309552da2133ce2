import type { Link, PhrasingContent, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown as print } from 'mdast-util-to-markdown';

// What remark-stringify and remark-gfm print with, without the parsers that come with them.
const style: Options = {
  bullet: '-',
  emphasis: '_',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  // A table is not padded to its widest cell: one long event would push every row off the screen.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

// Escapes in a paragraph also what only a table cell or the end of a heading minds: nobody says where the text will stand.
const anywhere: Options = {
  ...style,
  unsafe: [{ character: '|' }, { character: '#', after: '(?:[\\r\\n]|$)' }],
};

/** Prints nodes as Markdown, one line break at the end; the way every part of this extension that makes Markdown does it. */
export function toMarkdown(nodes: RootContent[]): string {
  return print({ type: 'root', children: nodes }, style);
}

/** What a person typed or pasted on one line: line breaks and control characters become a space, ends are trimmed. */
export function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** A person's words as mdast, on one line; web addresses stay links, everything else is just text. */
export function inline(value: string): PhrasingContent[] {
  return oneLine(value)
    .split(webAddress)
    .filter((part) => part !== '')
    .map((part) => (part.search(webAddress) === 0 ? link(part) : text(part)));
}

/** A person's words as Markdown that may stand in a paragraph, a heading, a list item or a table cell, whatever they hold. */
export function inlineText(value: string): string {
  return print({ type: 'paragraph', children: inline(value) }, anywhere).trimEnd();
}

const webAddress = /(https?:\/\/[^\s<>"'()[\]{}|\\^`*]*[^\s<>"'()[\]{}|\\^`*.,;:!?])/;

function text(value: string): Text {
  return { type: 'text', value };
}

function link(url: string): Link {
  return { type: 'link', url, children: [text(url)] };
}
