import {
  Autolink,
  type BlockContext,
  type Line,
  type MarkdownConfig,
  parser,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import { flat } from './text.ts';

/**
 * lezer takes a row of dashes for the head of a table only if nothing follows its last bar. White space does follow in
 * many a document, and always in those with CRLF, so it is hidden from this one test.
 */
const tables: MarkdownConfig = {
  ...Table,
  parseBlock: Table.parseBlock!.map((block) => ({
    ...block,
    leaf(cx, leaf) {
      const rows = block.leaf!(cx, leaf);
      const nextLine = rows?.nextLine;
      if (rows && nextLine)
        rows.nextLine = (cx, line, leaf) => trimmed(line, () => nextLine.call(rows, cx, line, leaf));
      return rows;
    },
    endLeaf: (cx, line, leaf) => line.text.includes('|') && block.endLeaf!(ahead(cx.peekLine().trimEnd()), line, leaf),
  })),
};

/** Reads a line as if it ended with its last character that is no white space. */
function trimmed(line: Line, read: () => boolean): boolean {
  const { text } = line;
  line.text = text.trimEnd();
  try {
    return read();
  } finally {
    line.text = text;
  }
}

/**
 * The next line is all that lezer asks for there. (Never an object made from the context itself: what was the prototype
 * of another is kept, with the whole document behind it, until all garbage is looked through.)
 */
const ahead = (next: string): BlockContext => ({ peekLine: () => next }) as BlockContext;

const address = /@|www\.|:\/\/|mailto:|xmpp:/;

/** For each character of ASCII whether it is one of those that a pattern matches. */
const asciiTable = (sign: RegExp): readonly boolean[] =>
  Array.from({ length: 128 }, (_, code) => sign.test(String.fromCharCode(code)));

const isWordSign = asciiTable(/\w/);
const opensAddress = asciiTable(/[\w.+-]/);
const opensMark = asciiTable(/[\\&<`*_[\]~!]/);

/** The first place from `at` on where something may begin: a mark, a row of spaces, where there are addresses a word. */
function nextConstruct(text: string, at: number, addresses: boolean): number {
  let before = text.charCodeAt(at - 1);
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (opensMark[code] || (code === 32 && text.charCodeAt(i + 1) === 32)) return i;
    if (addresses && opensAddress[code] && !isWordSign[before]) return i;
    before = code;
  }
  return text.length;
}

/**
 * lezer asks a dozen parsers at every character, but nearly all are plain. This one stands before them and goes on to
 * the next where one of them may find something.
 */
const plainText: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainText',
      before: 'Escape',
      parse(cx, _, pos) {
        const next = cx.offset + nextConstruct(cx.text, pos - cx.offset, holdsAddress(cx.text));
        return next > pos ? next : -1;
      },
    },
  ],
};

let asked: { text: string; holds: boolean } = { text: '', holds: false };

/** Asked of one text many times over. */
function holdsAddress(text: string): boolean {
  if (text !== asked.text) asked = { text, holds: address.test(text) };
  return asked.holds;
}

/** lezer as it reads postmortems. */
export const markdown = parser.configure([tables, TaskList, Strikethrough, Autolink, plainText]);

/** Without any of these there is nothing but text. */
const inlineMark = /[\\&<`*_[\]~]| {2}\n/;

/**
 * Most texts are plain, and need not be searched at every character. lezer takes quadratic time over thousands of
 * unmatched marks in one paragraph. Nobody writes those, so a leaf with so many is read as plain text, too.
 */
const parseInline = markdown.parseInline;
markdown.parseInline = (text, offset) =>
  (inlineMark.test(text) || address.test(text)) && !isDense(text) ? parseInline.call(markdown, flat(text), offset) : [];

const mostMarks = 200;

function isDense(text: string): boolean {
  if (text.length <= mostMarks) return false;
  let marks = 0;
  for (let i = 0; i < text.length; i++) if (isMark[text.charCodeAt(i)] && ++marks > mostMarks) return true;
  return false;
}

const isMark: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  '*_~`[]()<!@:'.includes(String.fromCharCode(code)),
);
