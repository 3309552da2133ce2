import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { fold } from '../words/words.ts';
import { type Clock, readClock } from './clocks.ts';
import { approximateWords, betweenWords, untilWords } from './timeWords.ts';
import { readZone, type Zone } from './zones.ts';

/** A stretch of time that a sentence states to the minute ("from 09:10 to 10:20 UTC"); offsets are relative to its leaf. */
export interface Span {
  readonly from: Clock;
  readonly to: Clock;
  /** Written behind either of the two. */
  readonly zone: Zone | null;
  readonly approximate: boolean;
}

const none: readonly Span[] = [];
const figures = /(?<![\d:.,+-])\d{1,2}[ \u00a0\u202f]?[:h][ \u00a0\u202f]?\d{2}/gi;
const joint = /[ \u00a0]*(?:[-–—]|([\p{L}’'][\p{L}’' ]{0,14}))[ \u00a0]*(?=[~≈]?\d)/uy;
const longestLead = 40;

/** The stretches that a paragraph states, in order. */
export const spansOf = remember((leaf: Leaf): readonly Span[] => {
  if (leaf.kind !== 'paragraph') return none;
  const { prose } = leaf;
  const spans: Span[] = [];
  let past = 0;
  for (const { index } of prose.matchAll(figures)) {
    const span = index < past ? null : spanAt(prose, index);
    if (!span) continue;
    spans.push(span);
    past = span.to.end;
  }
  return spans.length ? spans : none;
});

function spanAt(prose: string, at: number): Span | null {
  const from = exact(prose, at);
  if (!from) return null;
  const first = zoneBehind(prose, from.end);
  joint.lastIndex = first?.end ?? from.end;
  const [mark, words = ''] = joint.exec(prose) ?? [];
  if (mark === undefined) return null;
  const before = wordsBefore(prose, at);
  const [between, and] = [before.filter((word) => !approximateWords.has(word)).at(-1) ?? '', bare(words)];
  const [until, vague] = withoutVague(and);
  if (words && !untilWords.has(until) && betweenWords.get(between) !== until) return null;
  const to = exact(prose, joint.lastIndex);
  if (!to) return null;
  const zone = zoneBehind(prose, to.end) ?? first;
  return { from, to, zone, approximate: vague || approximateWords.has(before.at(-1) ?? '') };
}

/** A time of day to the minute. */
function exact(prose: string, at: number): Clock | null {
  const clock = readClock(prose, at);
  return clock?.precision === 'minute' && clock.seconds !== null ? clock : null;
}

function zoneBehind(prose: string, end: number): Zone | null {
  const gap = /^,?[ \u00a0]?\(?/.exec(prose.slice(end, end + 3))?.[0].length ?? 0;
  return readZone(prose, end + gap, true);
}

const bare = (words: string): string => fold(words.replace(/[’']/g, ' ').trim());

/** `until about` is until, and vague. */
function withoutVague(words: string): [words: string, vague: boolean] {
  const all = words.split(' ');
  const vague = all.length > 1 && approximateWords.has(all.at(-1) ?? '');
  return [vague ? all.slice(0, -1).join(' ') : words, vague];
}

const wordsBefore = (prose: string, at: number): string[] =>
  bare(prose.slice(Math.max(0, at - longestLead), at)).match(/\p{L}+(?=[^\p{L}]*)/gu) ?? [];
