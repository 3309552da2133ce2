import type { Block, Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { firstFrom, type Range } from '../markdown/text.ts';
import { foundIn } from '../words/vocabulary.ts';
import { fold, type Token, tokensOf } from '../words/words.ts';

/** The moments that a leaf names: clock times and dates that do not bound a stretch of time. */
export interface Moments {
  readonly clocks: readonly Range[];
  readonly dates: readonly Range[];
}

const clock = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/;
const isoDate = /^\d{4}-\d\d-\d\d$/;

/** Four digits are a year unless a zone follows. */
const bareClock = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const zone = /^(?:utc|gmt|z|zulu|hrs|ces?t|bst|[ecmp][ds]t)$/;

const dottedClock = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/;

/** `14:05`, `2 PM`, `14h05`, `1405 UTC`, `2.05 pm`, `at 14.05`. */
function isClock({ word, start, end }: Token, next: Token | undefined, before: Token | undefined): boolean {
  if (word.kind !== 'number') return false;
  if (clock.test(word.folded)) return true;
  if (next && bareClock.test(word.folded) && zone.test(next.word.folded)) return true;
  if (dottedClock.test(word.folded))
    return /^[ap]m$/.test(next?.word.folded ?? '') || /^(?:at|by)$/.test(before?.word.folded ?? '');
  if (!next || end - start > 2) return false;
  return /^[ap]m$/.test(next.word.folded) || (next.start === end && /^h[0-5]\d$/.test(next.word.folded));
}

/** The moments named in a leaf that is text; offsets are relative to it. */
export const momentsOf = remember((leaf: Leaf): Moments => {
  const tokens = tokensOf(leaf);
  const hits = foundIn(leaf).remarks;
  const spans = hits.filter(({ set }) => set === 'span');
  const bounds = (moment: Range): boolean => {
    const next = firstFrom(spans, moment.end);
    // A span may hold another one.
    return spans.slice(Math.max(0, next - 4), next).some(({ end }) => end > moment.start);
  };
  const clocks: Range[] = tokens.filter((token, i) => isClock(token, tokens[i + 1], tokens[i - 1]) && !bounds(token));
  for (const hit of hits) if (hit.set === 'clock' && !bounds(hit)) clocks.push(hit);
  // The dates in a table are due dates as often as not.
  if (leaf.kind === 'row') return { clocks, dates: [] };
  const dates = [
    ...hits.filter(({ set }) => set === 'date'),
    ...tokens.filter(({ word }) => word.kind === 'number' && isoDate.test(word.folded)),
  ];
  return { clocks, dates: dates.sort((a, b) => a.start - b.start) };
});

/** What tells a date from another of the same month, and which comes first. */
function dayOf(date: string): { readonly month: string; readonly day: number } {
  const day = isoDate.test(date) ? date.slice(8) : (/\d+/.exec(date)?.[0] ?? '');
  return {
    month: isoDate.test(date) ? date.slice(0, 7) : fold(date.replace(/[^\p{L}]/gu, '')).slice(0, 3),
    day: Number(day),
  };
}

/** Where a document tells what happened when, and whether by the clock. */
export interface Chronology {
  readonly block: Block;
  readonly moment: Range;
  readonly by: 'clock' | 'days';
}

/** A story has two clock times, or three days that follow one another. The first of them, null where there is none. */
export function chronologyIn(blocks: readonly Block[], isFact: (moment: Range) => boolean): Chronology | null {
  const clocks: Chronology[] = [];
  const days: Chronology[] = [];
  const latest = new Map<string, number>();
  let backward = false;
  for (const block of blocks) {
    const isApart = ({ start, end }: Range): boolean => !isFact({ start: block.start + start, end: block.start + end });
    const moments = momentsOf(block.leaf);
    for (const moment of moments.clocks.filter(isApart)) clocks.push({ block, moment, by: 'clock' });
    if (clocks.length >= 2) return clocks[0] as Chronology;
    for (const moment of moments.dates.filter(isApart)) {
      const { month, day } = dayOf(block.leaf.prose.slice(moment.start, moment.end));
      const before = latest.get(month) ?? 0;
      if (day > 31) continue;
      if (day > before) days.push({ block, moment, by: 'days' });
      backward ||= day < before;
      latest.set(month, day);
    }
  }
  return days.length >= 3 && !backward ? (days[0] as Chronology) : null;
}
