import { durationText } from '../../index.ts';
import type { Chart, Entry } from '../chart.ts';
import type { Scale } from '../scale.ts';
import type { Item, Part } from '../scene.ts';
import { box, line, pill } from '../shapes.ts';
import { spread } from '../spread.ts';
import { widthOf } from '../widths.ts';
import { words } from '../words.ts';

const tickHeight = 14;
const badgeHeight = 18;
const gap = 3;

/** A tick for every entry, the silences between them, and below the numbers that lead to the list. */
export function railPart(chart: Chart, scale: Scale, left: number, right: number, top: number): Part {
  const ticks = chart.entries.flatMap((entry): Tick[] => (entry.at === null ? [] : [{ entry, x: scale.x(entry.at) }]));
  const foot = top + tickHeight;
  const items: Item[] = [
    ...gapItems(chart, scale, top),
    { d: line(scale.left, foot, scale.right, foot), stroke: 'muted', is: 'axis' },
    ...ticks.map(
      ({ entry: { number, milestone, approximate, wholeDay }, x }): Item => ({
        d: line(x, top, x, foot),
        stroke: milestone ? 'ink' : 'muted',
        thickness: milestone ? 2.5 : 1.5,
        dashed: approximate || wholeDay,
        is: 'tick',
        entry: number,
      }),
    ),
  ];
  const badges = badgesOf(ticks, right - left);
  const middles = spread(
    badges.map(({ first, last }) => (first.x + last.x) / 2),
    badges.map(({ width }) => width),
    { from: left, to: right, gap },
  );
  // The farther numbers move aside, the lower they stand, or their leaders would lie on each other.
  const aside = Math.max(
    0,
    ...badges.map(({ first, last }, i) => Math.abs((first.x + last.x) / 2 - (middles[i] as number))),
  );
  const y = foot + Math.min(48, 16 + aside / 6);
  badges.forEach(({ first, last, label, width }, i) => {
    const middle = middles[i] as number;
    const entry = first.entry.number;
    const milestone = first === last && first.entry.milestone;
    items.push(
      // The leader of several begins under all of them.
      { d: line(first.x, foot + 3, last.x, foot + 3), stroke: 'muted', is: 'leader' },
      { d: line((first.x + last.x) / 2, foot + 3, middle, y), stroke: 'muted', is: 'leader' },
      {
        d: pill(middle - width / 2, y, width, badgeHeight),
        fill: milestone ? 'ink' : 'page',
        stroke: milestone ? 'ink' : 'muted',
        thickness: 1,
        is: 'badge',
        entry,
      },
      {
        x: middle - width / 2,
        y: y + 12.5,
        text: label,
        width,
        size: 10,
        colour: milestone ? 'page' : 'ink',
        centred: true,
        entry,
      },
    );
  });
  return { items, bottom: y + badgeHeight + 8 };
}

interface Tick {
  readonly entry: Entry;
  readonly x: number;
}

interface Badge {
  readonly first: Tick;
  readonly last: Tick;
  readonly label: string;
  readonly width: number;
}

/** One badge for every entry, or for neighbours together where there is no room for each: `12–18`. */
function badgesOf(ticks: readonly Tick[], room: number): Badge[] {
  const badges = ticks.map((tick) => badgeOf(tick, tick));
  let total = badges.reduce((sum, { width }) => sum + width + gap, -gap);
  while (total > room && badges.length > 1) {
    const at = nearest(badges);
    const [one, other] = [badges[at], badges[at + 1]] as [Badge, Badge];
    const both = badgeOf(one.first, other.last);
    total += both.width - one.width - other.width - gap;
    badges.splice(at, 2, both);
  }
  return badges;
}

function badgeOf(first: Tick, last: Tick): Badge {
  const label = first === last ? `${first.entry.number}` : `${first.entry.number}–${last.entry.number}`;
  return { first, last, label, width: Math.max(badgeHeight, widthOf(label, 10) + 8) };
}

/** The first of the two neighbours that together reach least far. */
function nearest(badges: readonly Badge[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < badges.length; i++) {
    const reach = (badges[i + 1] as Badge).last.x - (badges[i] as Badge).first.x;
    if (reach < least) {
      least = reach;
      best = i;
    }
  }
  return best;
}

/** Silences that are drawn as long as they are; those that the axis leaves out say so there. */
function gapItems({ gaps, locale }: Chart, scale: Scale, top: number): Item[] {
  return gaps.flatMap(({ from, to }): Item[] => {
    const within = scale.segments.some((one) => !one.times && one.from <= from && to <= one.to);
    const [x, width] = [scale.x(from) + 4, scale.x(to) - scale.x(from) - 8];
    if (!within || width < (scale.right - scale.left) / 20) return [];
    const duration = durationText((to - from) / 60_000, locale);
    const text = [words(locale)('gap', { duration }), duration].find((one) => widthOf(one, 10) <= width - 8);
    const shape: Item = {
      d: box(x, top, width, tickHeight - 3),
      fill: 'page',
      stroke: 'faint',
      dashed: true,
      is: 'gap',
    };
    if (!text) return [shape];
    return [shape, { x, y: top + 9, text, width, size: 10, colour: 'muted', centred: true }];
  });
}
