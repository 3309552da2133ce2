import type { YAMLError } from 'yaml';
import { fill } from './fill.ts';
import type { Locale } from './locale.ts';
import type { Range } from './markdown/text.ts';

/** Why a text is no YAML, in the words of `yaml-…` messages; `value` is what they speak of. */
export interface YamlFault extends Range {
  readonly key: `yaml-${string}`;
  readonly value: string;
}

/** A fault in the words of a language. */
export const faultText = ({ key, value }: YamlFault, { messages }: Locale): string =>
  fill(messages[key] ?? key, { value });

/** What people meet most, by what the parser says of it. The rest is told in the parser's own words. */
const known: readonly [RegExp, YamlFault['key']][] = [
  [/closing ["']quote|end with a [\]}]/, 'yaml-unclosed'],
  [/(?:flow-seq-end|flow-map-end) token/, 'yaml-unopened'],
  [/block-seq-ind on same line/, 'yaml-list-on-line'],
  [/^TAB_AS_INDENT/, 'yaml-tab'],
  [/^BAD_INDENT|^MISSING_CHAR Sequence item/, 'yaml-indent'],
  [/^DUPLICATE_KEY/, 'yaml-twice'],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'yaml-colon'],
  [/^MULTILINE_IMPLICIT_KEY|^MISSING_CHAR Implicit map keys/, 'yaml-no-colon'],
  [/^BAD_SCALAR_START/, 'yaml-start'],
  [/^BAD_DQ_ESCAPE/, 'yaml-backslash'],
  [/^BLOCK_IN_FLOW|^MISSING_CHAR Missing ,/, 'yaml-comma'],
  [/at node end$/, 'yaml-after'],
];

/** The faults of a text, one a line: what the parser says next is mostly what the first of them led to. */
export function yamlFaults(text: string, errors: readonly YAMLError[]): YamlFault[] {
  const isNews = ({ pos: [at] }: YAMLError, i: number): boolean =>
    i === 0 || text.slice(errors[i - 1]?.pos[0], at).includes('\n');
  return errors.filter(isNews).map((error) => faultOf(text, error));
}

function faultOf(text: string, { code, message, pos }: YAMLError): YamlFault {
  const key = known.find(([said]) => said.test(`${code} ${message}`))?.[1] ?? 'yaml-other';
  const start = Math.min(pos[0], Math.max(0, text.length - 1));
  const at = (from: number, length = 1): Range => ({ start: from, end: from + length });
  const own = { start, end: Math.max(start + 1, Math.min(pos[1], text.length)) };
  const mark = text.charAt(start);
  switch (key) {
    case 'yaml-unclosed': {
      const opened = openedBefore(text, pos[0], /(["'])quote|([\]}])/.exec(message)?.[0].charAt(0) ?? '');
      return { key, value: text.charAt(opened), ...at(opened) };
    }
    case 'yaml-colon':
      // Without a second colon on its line, the value goes on with lines that look like keys.
      return /^.*?:\s/.test(text.slice(start)) ? { key, value: '', ...own } : indented(text, start);
    case 'yaml-after':
      return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim()
        ? { key, value: '', ...own }
        : { key: 'yaml-indent', value: '', ...own };
    case 'yaml-other':
      return { key, value: message, ...own };
    default:
      return { key, value: mark, ...own };
  }
}

/** The line below a place is what does not belong there. */
function indented(text: string, start: number): YamlFault {
  const below = text.indexOf('\n', start) + 1;
  const [blank = '', said = ''] = /^([ \t]*)(.*)/.exec(text.slice(below))?.slice(1) ?? [];
  return {
    key: 'yaml-indent',
    value: '',
    start: below + blank.length,
    end: below + blank.length + Math.max(1, said.length),
  };
}

const openers: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** Where a quote or bracket begins that has no end before a place. */
function openedBefore(text: string, end: number, closer: string): number {
  const opener = openers[closer];
  if (!opener) return Math.max(0, text.lastIndexOf(closer, end - 1));
  let open = 1;
  for (let i = end - 1; i > 0; i--) {
    if (text[i] === closer) open++;
    else if (text[i] === opener && --open === 0) return i;
  }
  return 0;
}
