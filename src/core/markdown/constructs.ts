import type { TreeCursor } from '@lezer/common';
import { readHtml } from './html.ts';
import { type Inline, readInline } from './inline.ts';
import type { KeptLeaves } from './keptLeaves.ts';
import { type Leaf, type LeafKind, type Nesting, newLeaf, type Placed } from './leaf.ts';
import type { Range } from './text.ts';

/**
 * Walks one top-level construct, or one item of a list, and collects its leaves. `cursor` stands on it, positions
 * relative to its start, which is `at` of the body; `nesting` is that of where it stands.
 */
export function readConstruct(
  cursor: TreeCursor,
  source: string,
  at: number,
  nesting: Nesting,
  kept: KeptLeaves | undefined,
): Placed[] {
  const found: Placed[] = [];
  const walk = (nesting: Nesting): Nesting => {
    const { name, from, to } = cursor;
    switch (name) {
      case 'Blockquote':
        children({ ...nesting, quote: nesting.quote + 1, opensItem: false });
        break;
      case 'BulletList':
      case 'OrderedList':
        children({ ...nesting, list: nesting.list + 1, ordered: name === 'OrderedList', opensItem: false });
        break;
      case 'ListItem':
        children({ ...nesting, opensItem: true, task: null });
        break;
      case 'Table':
        readTable(cursor, source, at, nesting, found, kept);
        break;
      case 'HTMLBlock':
        found.push(...readHtml(source.slice(from, to), nesting).map(({ at, leaf }) => ({ at: from + at, leaf })));
        break;
      case 'ListMark':
      case 'QuoteMark':
        return nesting;
      default:
        found.push({ at: from, leaf: readLeaf(cursor, source.slice(from, to), at + from, nesting, kept) });
    }
    return { ...nesting, opensItem: false, task: null };
  };
  const children = (nesting: Nesting): void => {
    if (!cursor.firstChild()) return;
    let next = nesting;
    do next = walk(next);
    while (cursor.nextSibling());
    cursor.parent();
  };
  walk(nesting);
  return found;
}

const kinds: Readonly<Record<string, LeafKind>> = {
  FencedCode: 'code',
  CodeBlock: 'code',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  HorizontalRule: 'rule',
  LinkReference: 'definition',
};

function readLeaf(
  cursor: TreeCursor,
  source: string,
  at: number,
  nesting: Nesting,
  kept: KeptLeaves | undefined,
): Leaf {
  const { name } = cursor;
  const level = Number(/^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1] ?? 0);
  const kind = level ? 'heading' : (kinds[name] ?? 'paragraph');
  const known = kept?.take(kind, source, nesting, at);
  if (known) return known;
  if (kind !== 'heading' && kind !== 'paragraph') return newLeaf(kind, source, blank(source), nesting);
  const { prose, strong, task } = readInline(cursor, source);
  // A paragraph of tags alone (`<a name="x" />`) says nothing.
  if (source.startsWith('<') && !prose.trim()) return newLeaf('html', source, prose, nesting, { level });
  return newLeaf(kind, source, prose, { ...nesting, task }, { level, strong });
}

function readTable(
  cursor: TreeCursor,
  source: string,
  at: number,
  nesting: Nesting,
  found: Placed[],
  kept: KeptLeaves | undefined,
): void {
  if (!cursor.firstChild()) return;
  do {
    const { name, from, to } = cursor;
    if (name !== 'TableHeader' && name !== 'TableRow') continue;
    const row = source.slice(from, to);
    const header = name === 'TableHeader';
    const known = kept?.take('row', row, nesting, at + from, header);
    found.push({ at: from, leaf: known ?? readRow(cursor, row, nesting, header) });
  } while (cursor.nextSibling());
  cursor.parent();
}

function readRow(cursor: TreeCursor, source: string, nesting: Nesting, header: boolean): Leaf {
  const inline = readInline(cursor, source);
  const own = { cells: cellsOf(inline), header, strong: inline.strong };
  return newLeaf('row', source, inline.prose, nesting, own);
}

/** lezer leaves empty cells out of its tree: what stands between two delimiters is a cell, empty or not. */
function cellsOf({ prose, delimiters }: Inline): Range[] {
  const edges = [...delimiters];
  if (edges[0] === undefined || prose.slice(0, edges[0]).trim()) edges.unshift(-1);
  const last = edges[edges.length - 1] as number;
  if (edges.length === 1 || prose.slice(last + 1).trim()) edges.push(prose.length);
  return edges.slice(1).map((edge, i) => {
    let start = (edges[i] as number) + 1;
    let end = edge;
    while (start < end && /\s/.test(prose[start] as string)) start++;
    while (end > start && /\s/.test(prose[end - 1] as string)) end--;
    return { start, end };
  });
}

const blank = (source: string): string => ' '.repeat(source.length);
