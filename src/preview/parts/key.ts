import { durationText } from '../../index.ts';
import type { Chart, PhaseKind } from '../chart.ts';
import type { Item, Part } from '../scene.ts';
import { box, patterns } from '../shapes.ts';
import { widthOf, wrap } from '../widths.ts';
import { words } from '../words.ts';

const swatch = 22;

/** The phases by name, pattern and length: the bars themselves are often too short for words. */
export function keyPart({ phases, locale }: Chart, left: number, right: number, top: number): Part {
  const items: Item[] = [];
  let x = left;
  let y = top + 14;
  for (const { kind, from, to } of phases) {
    const label = `${words(locale)(kind)} ${durationText((to - from) / 60_000, locale)}`;
    const [text = ''] = wrap(label, right - left - swatch - 6, 12, { lines: 1 });
    const width = widthOf(text, 12);
    if (x > left && x + swatch + 6 + width > right) {
      x = left;
      y += 20;
    }
    items.push(...barItems(kind, x, y - 10, swatch, kind === 'impact' ? 6 : 12, 'swatch'));
    items.push({ x: x + swatch + 6, y, text, width, size: 12, colour: 'ink' });
    x += swatch + 6 + width + 18;
  }
  return phases.length ? { items, bottom: y + 12 } : { items, bottom: top };
}

/** A bar of a phase, in its colour and pattern. */
export function barItems(
  kind: PhaseKind,
  x: number,
  y: number,
  width: number,
  height: number,
  is: 'phase' | 'swatch',
): Item[] {
  const pattern = patterns[kind]?.(x, y, width, height);
  return [
    { d: box(x, y, width, height), fill: kind, stroke: 'ink', thickness: 1, is },
    ...(pattern ? [{ d: pattern, stroke: 'page', thickness: 1.5, is: 'pattern' } as const] : []),
  ];
}
