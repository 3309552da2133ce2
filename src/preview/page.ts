import type { Chart } from './chart.ts';
import { descriptionOf } from './parts/title.ts';
import { pageStyle } from './style.ts';
import { escaped, timelineSvg } from './svg.ts';
import { phasesTable, timelineTable } from './table.ts';

/** A web page of its own, without scripts: the picture with the tables behind it, in the reader's light or dark. */
export function timelinePage(chart: Chart): string {
  const title = escaped(chart.title);
  return `<!DOCTYPE html>
<html lang="${chart.locale.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escaped(descriptionOf(chart))}</p>
${timelineSvg(chart, { width: 960, title: false, list: false, colours: 'styled' })}
${phasesTable(chart)}
${timelineTable(chart, { written: true })}
</body>
</html>
`;
}
