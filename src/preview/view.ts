import type { Chart } from './chart.ts';
import { viewStyle } from './style.ts';
import { escaped, timelineSvg } from './svg.ts';
import { phasesTable, timelineTable } from './table.ts';

/** What the view shows of a timeline: the picture as wide as the view, and the entries to go to. Width in pixels. */
export const viewContent = (chart: Chart, width: number): string =>
  timelineSvg(chart, { width, title: false, list: false, colours: 'styled' }) +
  timelineTable(chart, { written: false }) +
  phasesTable(chart);

/** Said where there is nothing to draw. */
export const viewNote = (text: string): string => `<p class="note">${escaped(text)}</p>`;

/** The page of the view; `nonce` lets its own style and script through and nothing else. */
export const viewPage = (language: string, nonce: string): string => `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">${viewStyle}</style>
</head>
<body>
<main></main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;

/**
 * Rows with a line are entries: one of them takes part in tabbing, arrows move between them, Enter and a click go to the
 * line in the text; what belongs to the same entry in the picture lights up.
 */
const script = `
const api = acquireVsCodeApi();
const main = document.querySelector('main');
let current = '1';
const rows = () => [...main.querySelectorAll('tr[data-line]')];
function select(number, focus) {
  current = number;
  for (const one of main.querySelectorAll('[data-entry]')) one.classList.toggle('current', one.dataset.entry === number);
  for (const row of rows()) {
    const mine = row.dataset.entry === number;
    row.tabIndex = mine ? 0 : -1;
    if (mine && focus) row.focus();
  }
}
function go(number, keyboard) {
  const row = rows().find((one) => one.dataset.entry === number);
  if (!row) return;
  select(number, keyboard);
  api.postMessage({ line: Number(row.dataset.line), focus: keyboard });
}
addEventListener('message', ({ data }) => {
  const focused = main.contains(document.activeElement);
  main.innerHTML = data.content;
  for (const table of main.querySelectorAll('table:has([data-line])')) table.setAttribute('role', 'grid');
  select(rows().some((row) => row.dataset.entry === current) ? current : '1', focused);
});
main.addEventListener('click', ({ target }) => {
  const entry = target.closest('[data-entry]');
  if (entry) go(entry.dataset.entry, false);
});
main.addEventListener('keydown', (event) => {
  const all = rows();
  const at = all.indexOf(event.target.closest('tr[data-line]'));
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (event.key === 'Enter' || event.key === ' ') go(all[at].dataset.entry, true);
  else if (all[to]) select(all[to].dataset.entry, true);
  else if (to === undefined) return;
  event.preventDefault();
});
let asked = 0;
const measure = () => {
  const width = document.documentElement.clientWidth;
  if (width === asked) return;
  asked = width;
  api.postMessage({ width });
};
addEventListener('resize', measure);
measure();
`;
