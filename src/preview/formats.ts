import type { Chart } from './chart.ts';
import { mermaidGantt, mermaidTimeline } from './mermaid.ts';
import { timelinePage } from './page.ts';
import { timelineSvg } from './svg.ts';

export interface Format {
  /** What a file of it ends with, without the dot. */
  readonly extension: string;
  readonly write: (chart: Chart) => string;
}

const fences = (diagrams: readonly string[]): string =>
  diagrams.map((diagram) => `\`\`\`mermaid\n${diagram}\`\`\`\n`).join('\n');

/** What a timeline can be exported as. Diagrams of Mermaid come in Markdown, where several can stand. */
export const exportFormats = {
  svg: {
    extension: 'svg',
    write: (chart) => timelineSvg(chart, { width: 960, title: true, list: true, colours: 'inlined' }),
  },
  // Twice as many pixels, for programs that make a PNG of it.
  'png-svg': {
    extension: 'svg',
    write: (chart) => timelineSvg(chart, { width: 960, title: true, list: true, colours: 'inlined', zoom: 2 }),
  },
  html: { extension: 'html', write: timelinePage },
  mermaid: { extension: 'md', write: (chart) => fences(mermaidGantt(chart)) },
  'mermaid-timeline': { extension: 'md', write: (chart) => fences(mermaidTimeline(chart)) },
} as const satisfies Readonly<Record<string, Format>>;

export type ExportFormat = keyof typeof exportFormats;
