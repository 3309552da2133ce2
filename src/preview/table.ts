import { durationText, ownText } from '../index.ts';
import type { Chart, Entry } from './chart.ts';
import { dateOf, momentOf } from './clock.ts';
import { escaped } from './svg.ts';
import { words } from './words.ts';

/**
 * The timeline as an HTML table, for those who read rather than look; each row knows its entry and its line (from 0).
 * Where the text itself is not beside it, also with the times as they are written there.
 */
export function timelineTable(chart: Chart, { written }: { readonly written: boolean }): string {
  const word = words(chart.locale);
  const start = chart.milestones.find(({ milestone }) => milestone === 'started')?.at ?? chart.from;
  const withMilestones = chart.milestones.length > 0;
  const heads = [
    'number',
    'time',
    ...(written ? ['written'] : []),
    'since-start',
    ...(withMilestones ? ['milestone'] : []),
    'what-happened',
  ];
  const rows = chart.entries.map((entry) => {
    const cells = [
      timeOf(entry, chart),
      ...(written ? [entry.raw] : []),
      entry.at === null || entry.wholeDay ? '' : durationText((entry.at - start) / 60_000, chart.locale),
      ...(withMilestones ? [entry.milestone ? word(entry.milestone) : ''] : []),
      withMilestones ? ownText(entry.text, entry.milestone) : entry.text,
    ];
    const { number, line } = entry;
    return `<tr data-entry="${number}" data-line="${line}"><th scope="row">${number}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return tableOf(
    word('events'),
    heads.map((head) => word(head)),
    rows,
  );
}

/** The phases as an HTML table; empty where none is known. */
export function phasesTable(chart: Chart): string {
  if (!chart.phases.length) return '';
  const word = words(chart.locale);
  const rows = chart.phases.map(({ kind, from, to }) => {
    const cells = [momentOf(from, chart), momentOf(to, chart), durationText((to - from) / 60_000, chart.locale)];
    return `<tr><th scope="row">${escaped(word(kind))}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return tableOf(
    word('phases'),
    ['phase', 'from', 'to', 'duration'].map((head) => word(head)),
    rows,
  );
}

function timeOf({ at, wholeDay, approximate }: Entry, chart: Chart): string {
  if (at === null) return '';
  return `${approximate ? '~' : ''}${wholeDay ? dateOf(at, chart.locale) : momentOf(at, chart)}`;
}

const tableOf = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  `<table><caption>${escaped(caption)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
