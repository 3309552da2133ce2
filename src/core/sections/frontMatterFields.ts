import type { SectionKind } from '../kinds.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { kindsNamedBy } from './titles.ts';

/** A front matter key that names a section and says something. */
export interface FrontMatterField extends Range {
  readonly title: string;
  readonly kinds: readonly SectionKind[];
  readonly heading: Range;
  readonly body: Range;
}

const entry = /^([A-Za-z\u00c0-\u024f][\w\u00c0-\u024f-]*)[ \t]*[:=]/gm;

/** Site generators print these as teasers, whatever the document. */
const teasers = new Set(['description', 'introduction', 'resources', 'links', 'sources', 'references', 'tags']);

/** Fewer words than these are a level or a state ("impact: high"). */
const fewest = 4;

/** Sections that stand in the front matter (`summary: …`), a key at the margin each. */
export function fieldsOf({ text, parsed: { frontMatter } }: Postmortem): FrontMatterField[] {
  if (!frontMatter) return [];
  const { start, end } = frontMatter.content;
  const content = text.slice(start, end);
  const entries = [...content.matchAll(entry)];
  return entries.flatMap((found, i) => {
    const key = found[1] as string;
    const valueEnd = start + (entries[i + 1]?.index ?? content.length);
    const body = { start: start + found.index + found[0].length, end: valueEnd };
    const { kinds, bare } = kindsNamedBy(key.replace(/[_-]/g, ' '));
    if (!bare || teasers.has(key.toLowerCase())) return [];
    if (text.slice(body.start, body.end).trim().split(/\s+/, fewest).length < fewest) return [];
    const at = start + found.index;
    return [{ title: key, kinds, heading: { start: at, end: at + key.length }, body, start: at, end: valueEnd }];
  });
}
