import type { Chart } from './chart.ts';
import { escaped, timelineSvg } from './svg.ts';
import { phasesTable, timelineTable } from './table.ts';
import { words } from './words.ts';

/** More entries than these are listed in the table only: the text itself follows anyway. */
const most = 40;

/** The picture in a page that has text around it, with its tables folded away. */
export function timelineFigure(chart: Chart): string {
  const picture = timelineSvg(chart, {
    width: 800,
    title: false,
    list: chart.entries.length <= most,
    colours: 'styled',
  });
  const summary = escaped(words(chart.locale)('table'));
  return `<figure class="postmortem-figure">${picture}<details><summary>${summary}</summary>${timelineTable(chart, { written: false })}${phasesTable(chart)}</details></figure>\n`;
}
