import { expect, test } from 'vitest';
import { applyEdits, Postmortem } from '../../src/index.ts';
import { insertSnippet } from '../../src/write/insertSnippet.ts';

/** The document once a snippet is inserted at `¦`. */
function inserted(marked: string, body: string): string {
  const text = marked.replace('¦', '');
  return applyEdits(text, [insertSnippet(new Postmortem(text), marked.indexOf('¦'), body)]);
}

const before = '# Outage\n\n## Data loss\n\n';

test.each<[where: string, marked: string, expected: string]>([
  ['in an empty line', `${before}¦\n`, `${before}No data.\n`],
  ['at the end of the document', `${before}¦`, `${before}No data.`],
  ['in place of the question of the line', `${before}[Was data¦ lost?]\n`, `${before}No data.\n`],
  ['in place of a question that is selected', `${before}¦[Was data lost?]\n`, `${before}No data.\n`],
  ['below a sentence', `${before}We look¦ed.\n`, `${before}We looked.\n\nNo data.\n`],
  [
    'below the paragraph',
    `${before}We ¦looked\nfor long.\n\nDone.`,
    `${before}We looked\nfor long.\n\nNo data.\n\nDone.`,
  ],
  ['below the heading', `${before.trim()}¦\n`, `${before.trim()}\n\nNo data.\n`],
  ['in Windows’ line breaks', `a¦\r\n`, `a\r\n\r\nNo data.\r\n`],
  ['below the table of a row', '| A |\n| --- |\n| b¦ |\n| c |\n', '| A |\n| --- |\n| b |\n| c |\n\nNo data.\n'],
  ['below a row', '| A |\n| --- |\n| b¦ |\n', '| A |\n| --- |\n| b |\n\nNo data.\n'],
])('a statement goes %s', (_, marked, expected) => expect(inserted(marked, 'No data.')).toBe(expected));

test.each([
  ['- a¦\n- c\n', '- b', '- a\n- b\n- c\n'],
  ['1. a¦\n', '1. b', '1. a\n1. b\n'],
  ['| A |\n| --- |\n| b¦ |\n', '| c |', '| A |\n| --- |\n| b |\n| c |\n'],
  ['a¦\n', '- b', 'a\n\n- b\n'],
  ['- [What?] and¦ more\n', 'b', '- [What?] and more\n\nb\n'],
])('in %j %j goes on or stands apart', (marked, body, expected) => expect(inserted(marked, body)).toBe(expected));
