import type { Link, PhrasingContent, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

const style: Options = { bullet: '-', emphasis: '_', fence: '`', fences: true, listItemIndent: 'one', rule: '-' };

// A table is not padded to its widest cell: one long event would push every row off the screen.
const gfm = { tablePipeAlign: false };

const printer = unified().use(remarkGfm, gfm).use(remarkStringify, style).freeze();

// Escapes in a paragraph also what only a table cell or the end of a heading minds: nobody says where the text will stand.
const anywhere: Options['unsafe'] = [{ character: '|' }, { character: '#', after: '(?:[\\r\\n]|$)' }];
const inlinePrinter = unified()
  .use(remarkGfm, gfm)
  .use(remarkStringify, { ...style, unsafe: anywhere })
  .freeze();

/** Prints nodes as Markdown, one line break at the end; the way every part of this extension that makes Markdown does it. */
export function toMarkdown(nodes: RootContent[]): string {
  return printer.stringify({ type: 'root', children: nodes });
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
  return inlinePrinter
    .stringify({ type: 'root', children: [{ type: 'paragraph', children: inline(value) }] })
    .trimEnd();
}

const webAddress = /(https?:\/\/[^\s<>"'()[\]{}|\\^`*]*[^\s<>"'()[\]{}|\\^`*.,;:!?])/;

function text(value: string): Text {
  return { type: 'text', value };
}

function link(url: string): Link {
  return { type: 'link', url, children: [text(url)] };
}
