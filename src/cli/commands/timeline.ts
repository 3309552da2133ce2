import { type Event, inspect, type Locale, ownText, type Timeline } from '../../index.ts';
import { type Document, documentsOf } from '../documents.ts';
import { print } from '../output.ts';
import { paint } from '../terminal.ts';
import type { Usage } from '../usage.ts';
import { UsageError } from '../usageError.ts';
import { duration, words } from '../wording.ts';

/** How a document's timelines are printed. */
const formats: Readonly<Record<string, (documents: readonly Computed[], locale: Locale) => Promise<string>>> = {
  text: async (documents, locale) => documents.map((document) => textOf(document, locale)).join('\n'),
  json: async (documents) => `${JSON.stringify({ version: 1, documents }, null, 2)}\n`,
  markdown: async (documents, locale) => {
    const { markdownTable } = await import('../formats/table.ts');
    const word = words(locale);
    const head = [word('time'), word('since-start'), word('milestone'), word('what-happened')];
    return documents
      .flatMap(({ timelines }) => timelines)
      .map(({ events }) => markdownTable(head, events.map(cellsOf(locale))))
      .join('\n');
  },
};

/** Those that draw them, as they are saved; loaded when one is asked for. */
async function drawn(usage: Usage): Promise<number> {
  const { chartOf } = await import('../../preview/chart.ts');
  const { exportFormats } = await import('../../preview/formats.ts');
  const { write } = exportFormats[usage.values.format as keyof typeof exportFormats];
  const pictures: string[] = [];
  for await (const { path, model } of documentsOf(usage)) {
    const chart = chartOf(model);
    if (!chart) throw new UsageError(`${path} has no timeline to draw: three entries with a time are needed.`);
    pictures.push(write(chart));
  }
  if (pictures.length > 1 && !usage.values.format.startsWith('mermaid')) {
    throw new UsageError(`--format ${usage.values.format} takes one file.`);
  }
  print(pictures.join('\n'));
  return 0;
}

/** `postmortem timeline`: the events of each document with their instants and how long after the start they were. */
export async function runTimeline(usage: Usage): Promise<number> {
  if (!usage.operands.length && !usage.values.stdin) throw new UsageError('Name at least one file.');
  if (!Object.hasOwn(formats, usage.values.format)) return drawn(usage);
  const documents: Computed[] = [];
  for await (const document of documentsOf(usage)) documents.push(compute(document));
  const format = formats[usage.values.format] as (typeof formats)[string];
  print(await format(documents, usage.locale));
  return 0;
}

type Computed = ReturnType<typeof compute>;
type ComputedEvent = Computed['timelines'][number]['events'][number];

function compute({ path, model }: Document) {
  const started = model.metrics.reached.started?.instant ?? null;
  const { title, metrics } = inspect(model, path);
  return {
    path,
    title,
    timelines: model.timelines.map((timeline) => ({
      layout: timeline.layout,
      events: timeline.events.map((event) => ({
        line: model.lines.lineAt(event.start) + 1,
        raw: event.raw,
        instant: event.instant,
        zone: event.zone,
        precision: event.precision,
        milestone: event.milestone,
        text: event.text,
        sinceStartMinutes: sinceZero(timeline, event) ?? minutesBetween(started ?? firstOf(timeline), event.instant),
      })),
    })),
    metrics,
  };
}

const firstOf = ({ events }: Timeline): Event['instant'] => events.find(({ instant }) => instant)?.instant ?? null;

/** Where entries are counted from the start, that is what they say. */
const sinceZero = ({ zero }: Timeline, { minute }: Event): number | null =>
  zero === null || minute === null ? null : minute - zero;

const minutesBetween = (from: string | null, to: string | null): number | null =>
  from && to ? (Date.parse(to) - Date.parse(from)) / 60_000 : null;

/** An instant as `2021-10-13 07:12 UTC`; an event without one as it is written. */
const timeOf = ({ instant, raw }: ComputedEvent): string =>
  instant ? instant.replace('T', ' ').replace(/(:\d\d)(?::00)?(?:\.\d+)?Z$/, '$1 UTC') : raw;

const cellsOf =
  (locale: Locale) =>
  (event: ComputedEvent): string[] => [
    timeOf(event),
    event.sinceStartMinutes === null ? '' : duration(event.sinceStartMinutes, locale),
    event.milestone ? words(locale)(event.milestone) : '',
    ownText(event.text, event.milestone),
  ];

function textOf({ path, title, timelines, metrics }: Computed, locale: Locale): string {
  const word = words(locale);
  const width = (column: number, rows: readonly string[][]) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const head = `${paint('bold', title ?? path)}${title ? ` ${paint('dim', path)}` : ''}\n`;
  const tables = timelines.map(({ events }) => {
    const rows = events.map(cellsOf(locale));
    const widths = [0, 1, 2].map((column) => width(column, rows));
    return rows
      .map(([time = '', since = '', milestone = '', text = '']) => {
        const cells = [
          time.padEnd(widths[0] ?? 0),
          paint('dim', since.padStart(widths[1] ?? 0)),
          paint('yellow', milestone.padEnd(widths[2] ?? 0)),
        ];
        return `  ${cells.join('  ')}  ${text}\n`;
      })
      .join('');
  });
  const known = Object.entries(metrics).flatMap(([name, minutes]) =>
    minutes === null ? [] : [`  ${word('measured', { what: word(name), length: duration(minutes, locale) })}\n`],
  );
  return [head, ...tables, known.join('')].filter(Boolean).join('\n');
}
