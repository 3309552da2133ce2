import { type DateStamp, findDate } from './dates.ts';
import { entriesOf } from './entries.ts';
import type { Leaf } from './parse.ts';
import { remember } from './remember.ts';
import { zoneCues } from './timeWords.ts';
import { tokensOf } from './words.ts';
import { findZone, readZone, type Zone } from './zones.ts';

/** What a heading, a line or a sentence says about the stamps that follow it; offsets are relative to its leaf. */
export interface Frame {
  readonly date: DateStamp | null;
  readonly zone: Zone | null;
  /** The zone is announced for all times of the document ("All times in UTC"), not just written there. */
  readonly announced: boolean;
}

const nothing: Frame = { date: null, zone: null, announced: false };

export const frameOf = remember((leaf: Leaf): Frame => {
  const { kind, prose } = leaf;
  if (kind !== 'heading' && kind !== 'paragraph') return nothing;
  const isShort = kind === 'heading' || prose.length <= shortLine;
  const announced = announcedZone(leaf);
  const zone = announced ?? (isShort ? findZone(prose, 0, prose.length) : null);
  const date = isShort && /\d/.test(prose) ? dateOf(leaf) : null;
  return date || zone ? { date, zone, announced: announced !== null } : nothing;
});

/** Longer paragraphs are text, not lines that head others. */
const shortLine = 60;

/** The date that a heading names, or that a line names which is no entry itself. */
function dateOf(leaf: Leaf): DateStamp | null {
  const entries = entriesOf(leaf);
  if (leaf.kind === 'heading') return entries[0]?.stamp.date ?? findDate(leaf.prose);
  const [entry] = entries;
  if (entry) return entry.form === 'day' && entries.length === 1 ? entry.stamp.date : null;
  return leaf.nesting.list === 0 || /:\s*$/.test(leaf.prose) ? findDate(leaf.prose) : null;
}

/** "All times in UTC": the first zone after a word that announces one, in the same sentence. */
function announcedZone(leaf: Leaf): Zone | null {
  const tokens = tokensOf(leaf);
  for (let cue = 0; cue < tokens.length; cue++) {
    if (!zoneCues.has(tokens[cue]?.word.folded as string)) continue;
    for (const { word, start } of tokens.slice(cue + 1, cue + 1 + farthest)) {
      if (word.kind === 'stop' && word.folded !== ':') break;
      const zone = word.kind === 'word' ? readZone(leaf.prose, start) : null;
      if (zone) return zone;
    }
  }
  return null;
}

/** How many words behind the word that announces it a zone may stand. */
const farthest = 12;

/** The zones that the cells of a header row name, by column. */
export const columnZonesOf = remember((leaf: Leaf): readonly (Zone | null)[] =>
  leaf.cells.map(({ start, end }) => findZone(leaf.prose, start, end)),
);
