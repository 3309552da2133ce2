import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { type Entry, newEntry, textIn } from './entry.ts';
import { rowEntry } from './rows.ts';
import { isStamped, mayOpenStamp, readStamp } from './time.ts';
import { namedClocks } from './timeWords.ts';
import { findZone } from './zones.ts';

const none: readonly Entry[] = [];

/** The stamped lines of a leaf, in order. */
export const entriesOf = remember((leaf: Leaf): readonly Entry[] => {
  if (leaf.kind !== 'paragraph' && leaf.kind !== 'heading' && leaf.kind !== 'row') return none;
  if (!figure.test(leaf.source)) return none;
  const text = withCode(leaf);
  const entries = leaf.kind === 'row' ? rowEntry(leaf, text) : lineEntries(leaf, text);
  return entries.length ? entries : none;
});

/** The prose with short code spans as written: people set stamps in code. */
function withCode({ prose, source }: Leaf): string {
  if (!prose.includes('\ufffc')) return prose;
  return prose.replace(/\ufffc{3,40}/g, (run, at: number) =>
    source[at] === '`' ? source.slice(at, at + run.length).replace(/[`\r\n]/g, ' ') : run,
  );
}

const figure = new RegExp(`\\d|\\?\\?|${[...namedClocks.keys()].join('|')}`, 'i');
const line = /[^\r\n]+/g;
/** What may stand before a stamp, such as a symbol or a bullet of one's own; no sign of an amount. */
const ornament = /[^\p{L}\d$€£#?~≈+\ufffc]*/uy;
const separators = /[\s\])}*_:–—\-|,.;>→=&"'»]*/y;
const mark = /[:–—|>→\])*_`\r\n-]/;

function lineEntries(leaf: Leaf, text: string): Entry[] {
  const entries: Entry[] = [];
  // In the prose a hard line break is no end of a line.
  for (const { 0: written, index: start } of leaf.source.matchAll(line)) {
    const content = text.slice(start, start + written.length);
    if (!figure.test(content)) continue;
    const end = start + content.trimEnd().length;
    const entry = firstEntry(leaf, text, start, end) ?? lastEntry(leaf, text, start, end);
    if (entry) entries.push(entry);
  }
  // Lines without a stamp of their own go on with the text of the entry before them.
  return entries.map((entry, i) =>
    entry.form === 'first'
      ? { ...entry, text: textIn(leaf, entry.text.start, entries[i + 1]?.start ?? text.length) }
      : entry,
  );
}

function firstEntry(leaf: Leaf, text: string, start: number, end: number): Entry | null {
  ornament.lastIndex = start;
  const from = start + (ornament.exec(text)?.[0].length ?? 0);
  const stamp = mayOpenStamp(text, from) ? readStamp(text, from, end, leaf.kind === 'paragraph') : null;
  if (!stamp || !isStamped(stamp)) return null;
  if (/[\p{L}\d%]/u.test(text[stamp.end] ?? '')) return null;
  if (stamp.date && !stamp.clock && headsOthers(text.slice(stamp.end, end), end < text.trimEnd().length)) {
    return newEntry('day', leaf, stamp, { start, end }, { start: end, end });
  }
  separators.lastIndex = stamp.end;
  const gap = separators.exec(text)?.[0] ?? '';
  const at = stamp.end + gap.length;
  const parting =
    mark.test(leaf.source.slice(stamp.end, at)) || at >= end ? 'mark' : gap.includes(',') ? 'comma' : null;
  // "+20 minutes of delay" is no time, nor is "1500 users".
  if (parting !== 'mark' && (stamp.clock ? stamp.clock.bare : stamp.sinceStart?.lettered === false)) return null;
  return { ...newEntry('first', leaf, stamp, { start, end }, { start: at, end }), parting };
}

/** Behind the date of a line that heads others stands nothing, or the zone of their times; where others follow, a remark. */
function headsOthers(rest: string, followed: boolean): boolean {
  const words = (followed ? rest.replace(/\([^()]*\)/g, '') : rest).match(/[\p{L}\d]+/gu) ?? [];
  return words.length === 0 || (words.length <= 6 && findZone(rest, 0, rest.length) !== null);
}

/** `Fault occurs 2020-02-12 11:45`: a short label, then a stamp with a clock time, then nothing. */
function lastEntry(leaf: Leaf, text: string, start: number, end: number): Entry | null {
  const content = text.slice(start, end);
  if (leaf.kind === 'heading' || content.length > longestLabelled || !closingClock.test(content)) return null;
  const figure = content.search(/\d/);
  if (figure < 2) return null;
  for (const { index } of content.slice(0, figure + 1).matchAll(/(?<!\p{L})\p{L}|\d/gu)) {
    if (index === 0 || figure - index > longestMonthBefore) continue;
    const stamp = readStamp(text, start + index, end);
    if (!stamp?.clock || stamp.clock.dotted || /[\p{L}\d]/u.test(text.slice(stamp.end, end))) continue;
    const label = text.slice(start, stamp.start).replace(/(?<![\s:–—\-=(@[])[\s:–—\-=(@[]+$/, '');
    const words = label.match(/\p{L}+/gu)?.length ?? 0;
    if (words === 0 || words > mostLabelWords || /[.!?]\s/.test(label)) return null;
    const from = start + (label.length - label.trimStart().length);
    return newEntry('last', leaf, stamp, { start, end }, { start: from, end: start + label.length });
  }
  return null;
}

/** The last figures of a line that may end with a time of day. */
const closingClock = /[:h.]\d\d[^\d]{0,24}$|\d ?(?:[ap]\.?m|h)[^\d]{0,24}$|[+-]\d\d:?\d\d\W*$/i;
const longestLabelled = 120;
const longestMonthBefore = 24;
const mostLabelWords = 6;
