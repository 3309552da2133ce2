import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { nameOf, timelineField } from '../metadata/fieldWords.ts';
import { type Token, tokensOf, trait } from '../words/words.ts';
import { type DateStamp, findDate } from './dates.ts';
import { entriesOf } from './entries.ts';
import { placeZones, zoneCues } from './timeWords.ts';
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
  return zoneAlone(leaf);
});

/** A line that is nothing but a zone in brackets: `(heure de Paris)`. */
function zoneAlone({ prose }: Leaf): Zone | null {
  const at = prose.length <= shortLine ? (/^\s*\(/.exec(prose)?.[0].length ?? 0) : 0;
  const zone = at ? readZone(prose, at) : null;
  return zone && /^\)\.?\s*$/.test(prose.slice(zone.end)) ? zone : null;
}

/** How many words behind the word that announces it a zone may stand. */
const farthest = 12;

/** The zones that the cells of a header row name, by column. */
export const columnZonesOf = remember((leaf: Leaf): readonly (Zone | null)[] =>
  leaf.cells.map(
    ({ start, end }) => findZone(leaf.prose, start, end) ?? zoneOfPlace(leaf.prose.slice(start, end), start),
  ),
);

/** In brackets behind the name of a column, or right behind its first word. */
const placeIn = /\(([^()]+)\)\s*$|^\p{L}+\s+(\p{L}[\p{L} ’'-]*)$/u;

/** A place whose clocks a column shows: `Time (London)`, `Heure Paris`. */
function zoneOfPlace(name: string, at: number): Zone | null {
  const found = name.length <= shortLine ? placeIn.exec(name) : null;
  const place = found?.[1] ?? found?.[2];
  const id = place === undefined ? undefined : placeZones.get(nameOf(place));
  if (place === undefined || id === undefined || timelineField(name.slice(0, name.search(/[\s(]/))) !== 'time')
    return null;
  const start = at + name.lastIndexOf(place);
  return { start, end: start + place.length, id };
}
