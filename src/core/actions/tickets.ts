import type { Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import type { Placed } from './actions.ts';

/** `#123`, `owner/repository#123`. */
const number = /(?<![\p{L}\p{N}&/#])(?:[\w.-]{1,40}\/[\w.-]{1,60})?#\d{1,8}(?![\p{L}\d])/u;
/** `OPS-123`; names of standards and levels look the same. */
const key =
  /(?<![\p{L}\p{N}/_-])(?!(?:UTF|SHA|ISO|RFC|CVE|CWE|AES|RSA|TLS|SSL|SEV|HTTP|IPV|PEP|IEEE|UTC|GMT|GPT|COVID|US|EU|P|Q|T|S)-)[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\p{L}\d-])/u;
/** Link with its text, or a bare address. */
const link =
  /\[([^[\]]{0,300})\]\((https?:\/\/[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)[^()]{0,200}\)|https?:\/\/[^\s<>()[\]|]{1,2000}/g;
/** Addresses at which trackers keep an item. */
const tracker =
  /\/(?:issues?|pulls?|pull-requests|merge_requests|browse|tickets?|bugs?|tasks?|stories|story|work_?items|cards?|incidents?|show_bug\.cgi|projects\/[^/]+\/issues|[TD]\d+)(?:[/?#]|$)|\/c\/[\w]+|linear\.app|trello\.com|atlassian\.net|asana\.com/i;

/** A stretch with the link around it: to the prose its bracket and its target are blank. */
function withLink({ prose, source }: Leaf, { start, end }: Range): Range {
  let to = end;
  while (to < prose.length && prose[to] === ' ') to++;
  return { start: source[start - 1] === '[' ? start - 1 : start, end: to };
}

/** A ticket in a stretch of a leaf: its number or key, else the address of a link that leads to a tracker. */
export function ticketIn(leaf: Leaf, range: Range): Placed | null {
  const { start, end } = withLink(leaf, range);
  const text = leaf.source.slice(start, end);
  for (const match of text.matchAll(link)) {
    const [whole, label, target] = match;
    const address = (target ?? whole).replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
    const named = label === undefined ? null : (number.exec(label) ?? key.exec(label));
    if (named && label !== undefined) return placed(named[0], start + match.index + 1 + named.index);
    if (tracker.test(address)) return placed(address, start + match.index + whole.indexOf(address));
  }
  const bare = text
    .replace(link, (whole) => ' '.repeat(whole.length))
    .replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  const found = number.exec(bare) ?? key.exec(bare);
  return found && placed(found[0], start + found.index);
}

/** The first address in a stretch of source, whatever it leads to. */
export function addressIn(leaf: Leaf, range: Range): Placed | null {
  const { start, end } = withLink(leaf, range);
  const [match] = leaf.source.slice(start, end).matchAll(link);
  if (!match) return null;
  const address = (match[2] ?? match[0]).replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
  return placed(address, start + match.index + match[0].indexOf(address));
}

const placed = (value: string, start: number): Placed => ({ value, start, end: start + value.length });
