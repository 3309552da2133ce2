import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { type Token, tokensOf, trait } from '../words/words.ts';
import { type DateStamp, findDate } from './dates.ts';
import { entriesOf } from './entries.ts';
import { zoneCues } from './timeWords.ts';
import { findZone, readZone, type Zone } from './zones.ts';

/** Longer paragraphs are text, not lines that head others. */
const shortLine = 60;

/** The date of the stamps that follow: a heading names it, or a line that is no entry itself. */
export const headedDateOf = remember((leaf: Leaf): DateStamp | null => {
  const { kind, prose, nesting } = leaf;
  if ((kind === 'paragraph' && prose.length > shortLine) || !/\d/.test(prose)) return null;
  const entries = entriesOf(leaf);
  const [entry] = entries;
  if (kind === 'heading') return entry?.stamp.date ?? findDate(prose);
  if (entry) return entry.form === 'day' && entries.length === 1 ? entry.stamp.date : null;
  return kind === 'paragraph' && (nesting.list === 0 || /:\s*$/.test(prose)) ? findDate(prose) : null;
});

/** The zone that a heading or a short line names, for a timeline below it. */
export const headedZoneOf = remember(({ kind, prose }: Leaf): Zone | null =>
  kind === 'heading' || prose.length <= shortLine ? findZone(prose, 0, prose.length) : null,
);

const isZoneCue = trait(({ folded }) => zoneCues.has(folded));

/** The zone announced for many times at once ("All times in UTC"): the first after a word that announces one. */
export const announcedZoneOf = remember((leaf: Leaf): Zone | null => {
  if (leaf.kind !== 'heading' && leaf.kind !== 'paragraph') return null;
  const tokens = tokensOf(leaf);
  for (let cue = 0; cue < tokens.length; cue++) {
    if (!isZoneCue((tokens[cue] as Token).word)) continue;
    for (const { word, start } of tokens.slice(cue + 1, cue + 1 + farthest)) {
      if (word.kind === 'stop' && word.folded !== ':') break;
      const zone = word.kind === 'word' ? readZone(leaf.prose, start) : null;
      if (zone) return zone;
    }
  }
  return null;
});

/** How many words behind the word that announces it a zone may stand. */
const farthest = 12;

/** The zones that the cells of a header row name, by column. */
export const columnZonesOf = remember((leaf: Leaf): readonly (Zone | null)[] =>
  leaf.cells.map(({ start, end }) => findZone(leaf.prose, start, end)),
);
