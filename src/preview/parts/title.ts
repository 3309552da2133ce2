import type { Chart } from '../chart.ts';
import { dateOf, momentOf } from '../clock.ts';
import type { Item, Part } from '../scene.ts';
import { widthOf, wrap } from '../widths.ts';
import { words } from '../words.ts';

/** What the picture is about, for one that stands alone. */
export function titlePart(chart: Chart, left: number, right: number, top: number): Part {
  const items: Item[] = [];
  let y = top;
  for (const text of wrap(chart.title, right - left, 16, { bold: true, lines: 3 })) {
    y += 20;
    items.push({ x: left, y, text, width: widthOf(text, 16, true), size: 16, bold: true, colour: 'ink' });
  }
  for (const text of wrap(descriptionOf(chart), right - left, 12)) {
    y += 18;
    items.push({ x: left, y, text, width: widthOf(text, 12), size: 12, colour: 'muted' });
  }
  return { items, bottom: y + 12 };
}

/** How many entries there are, and from when to when. */
export function descriptionOf(chart: Chart): string {
  const word = words(chart.locale);
  const onlyDay = (at: number): boolean => chart.entries.some((entry) => entry.at === at && entry.wholeDay);
  const [from, to] = [chart.from, chart.to].map((at) => (onlyDay(at) ? dateOf(at, chart.locale) : momentOf(at, chart)));
  const text = word('description', { count: chart.entries.length, from: from ?? '', to: to ?? '' });
  return chart.scale === 'utc' ? text : `${text} ${word(chart.scale)}.`;
}
