import { type Block, type Leaf, newLeaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { startsWithStamp } from '../sections/titles.ts';

const fence = /^[ \t]*(?:`{3,}|~{3,})[ \t]*(.*)/;
/** A fence that names no language but that of words. */
const words = /^(?:text|txt|plain|plaintext|md|markdown)?\s*$/i;
/** What a line of a chat or of a log has behind its time: `<mary>`, `INFO`. */
const machine = /^[^\p{L}]{0,40}(?:<[\w|-]{1,30}>|(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL|TRACE|NOTICE)\b)/u;

/**
 * Times set as code, so that they stay in their columns: lines that people wrote, each with its time. The leaf as
 * lines of text, offsets unchanged; null for any other code.
 */
const listingIn = remember(({ source, nesting }: Leaf): Leaf | null => {
  const opening = fence.exec(source);
  if (opening && !words.test(opening[1] as string)) return null;
  const text = opening
    ? source.replace(/[^\r\n]+/g, (line) => (fence.test(line) ? ' '.repeat(line.length) : line))
    : source;
  const told = text.split(/[\r\n]+/).filter((line) => line.trim());
  const entries = told.filter(startsWithStamp);
  if (entries.length < 2 || entries.length * 2 < told.length || told.some((line) => machine.test(line))) return null;
  return newLeaf('paragraph', text, text, nesting);
});

/** The block to read entries from, where a timeline is set as code. */
export function listed(block: Block): Block {
  const leaf = block.leaf.kind === 'code' ? listingIn(block.leaf) : null;
  return leaf ? { ...block, leaf } : block;
}
