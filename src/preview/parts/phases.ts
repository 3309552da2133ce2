import type { Chart } from '../chart.ts';
import type { Scale } from '../scale.ts';
import type { Item, Part } from '../scene.ts';
import { barItems } from './key.ts';

/** The phases as bars one after the other, and the impact below them. */
export function phasesPart({ phases }: Chart, scale: Scale, top: number): Part {
  const row = phases.some(({ kind }) => kind !== 'impact') ? 22 : 0;
  const items = phases.flatMap(({ kind, from, to }): Item[] => {
    const x = scale.x(from);
    const width = Math.max(1, scale.x(to) - x);
    return kind === 'impact'
      ? barItems(kind, x, top + row, width, 6, 'phase')
      : barItems(kind, x, top, width, 18, 'phase');
  });
  return { items, bottom: phases.length ? top + row + 12 : top };
}
