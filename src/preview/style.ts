import { pageColours, themeColours } from './palette.ts';

const tables =
  'table{border-collapse:collapse;margin:1em 0;width:100%}caption{text-align:start;font-weight:600;padding:.5em 0}' +
  'th,td{text-align:start;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid var(--postmortem-faint)}';

/** The picture in the Markdown preview: it never grows wider than the text. Written to media/timeline.css. */
export const previewStyle = [
  themeColours,
  '.postmortem-figure{margin:1em 0}',
  '.postmortem-timeline{display:block;max-width:100%;height:auto}',
  '.postmortem-figure table{font-size:.9em}',
  '.postmortem-figure caption{text-align:start;font-weight:600}',
  '',
].join('\n');

/** A page that stands alone. */
export const pageStyle = `${pageColours}body{font:15px/1.5 system-ui,sans-serif;color:var(--postmortem-ink);background:var(--postmortem-page);max-width:1000px;margin:2em auto;padding:0 1em}.postmortem-timeline{display:block;max-width:100%;height:auto}${tables}`;

/** The view beside the editor; where it is too narrow to be read, it scrolls sideways. */
export const viewStyle = `${themeColours}body{padding:0 16px 24px;color:var(--postmortem-ink);font-size:var(--vscode-font-size)}.postmortem-timeline{display:block;margin:8px -16px;height:auto}${tables}table{min-width:26em}[data-line]{cursor:pointer}[data-line]:hover,[data-line].current{background:var(--vscode-list-hoverBackground);outline:1px dashed var(--vscode-contrastActiveBorder,transparent)}[data-line]:focus{outline:1px solid var(--vscode-focusBorder);outline-offset:-1px}svg [data-entry]{cursor:pointer}svg .current .badge,svg [data-entry]:hover .badge{stroke:var(--vscode-focusBorder,var(--postmortem-ink));stroke-width:3}.note{color:var(--postmortem-muted)}`;
