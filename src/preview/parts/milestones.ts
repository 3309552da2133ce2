import type { Chart } from '../chart.ts';
import { clockOf, dayOf } from '../clock.ts';
import type { Scale } from '../scale.ts';
import type { Item, Part } from '../scene.ts';
import { line, markers } from '../shapes.ts';
import { spread } from '../spread.ts';
import { widthOf, wrap } from '../widths.ts';
import { words } from '../words.ts';

const gap = 10;
const leaderHeight = 22;

/** The milestones by name and time in one row, each led to its place on the bars below. */
export function milestonesPart(chart: Chart, scale: Scale, left: number, right: number, top: number): Part {
  const { milestones, locale } = chart;
  if (!milestones.length) return { items: [], bottom: top };
  const severalDays = chart.scale !== 'undated' && Math.floor(chart.from / day) !== Math.floor(chart.to / day);
  const labelsWithin = (room: number) =>
    milestones.map(({ milestone, at }) => {
      const name = wrap(words(locale)(milestone), room, 12, { bold: true }).map((text) => ({ text, bold: true }));
      const time = severalDays ? `${dayOf(at, locale).replaceAll(' ', '\u00a0')} ${clockOf(at)}` : clockOf(at);
      const lines = [...name, ...wrap(time, room, 12).map((text) => ({ text, bold: false }))];
      return { lines, width: Math.max(...lines.map(({ text, bold }) => widthOf(text, 12, bold))) };
    });
  const natural = labelsWithin(right - left);
  const total = natural.reduce((sum, { width }) => sum + width + gap, -gap);
  const labels =
    total <= right - left ? natural : labelsWithin((right - left - gap * (milestones.length - 1)) / milestones.length);
  const height = Math.max(...labels.map(({ lines }) => lines.length)) * 15;
  const bottom = top + height + leaderHeight;
  const middles = spread(
    milestones.map(({ at }) => scale.x(at)),
    labels.map(({ width }) => width),
    { from: left, to: right, gap },
  );
  // Markers of milestones reached at once stand side by side.
  const places = spread(
    milestones.map(({ at }) => scale.x(at)),
    milestones.map(() => 14),
    { from: left, to: right, gap: 1 },
  );
  const items = milestones.flatMap(({ milestone, at }, i): Item[] => {
    const { lines, width } = labels[i] as (typeof labels)[number];
    const x = places[i] as number;
    const middle = middles[i] as number;
    const first = top + height - lines.length * 15;
    const entry = chart.entries.find((one) => one.milestone === milestone && one.at === at)?.number;
    const owned = entry === undefined ? {} : { entry };
    return [
      ...lines.map(({ text, bold }, row) => ({
        x: middle - width / 2,
        y: first + 12 + row * 15,
        text,
        width,
        size: 12,
        bold,
        colour: bold ? ('ink' as const) : ('muted' as const),
        centred: true,
        ...owned,
      })),
      { d: line(middle, top + height + 2, x, bottom - 7), stroke: 'muted', is: 'leader', ...owned },
      { d: line(x, bottom, scale.x(at), bottom + 8), stroke: 'ink', is: 'leader', ...owned },
      { d: markers[milestone](x, bottom), fill: 'page', stroke: 'ink', thickness: 2, is: 'milestone', ...owned },
    ];
  });
  return { items, bottom: bottom + 8 };
}

const day = 86_400_000;
