import type { Chart, Entry } from './chart.ts';
import { clockOf, dateOf } from './clock.ts';
import { partsOf } from './focus.ts';
import { words } from './words.ts';

/** Mermaid refuses texts of 50,000 characters and more. */
const most = 49_000;
const longestText = 80;

/**
 * The timeline as Mermaid Gantt charts: phases as bars, entries as milestones. As many charts as it takes to keep each
 * below the size that Mermaid accepts. Its axis has no breaks: entries without a time are left out, and those long
 * before or after the incident, which would leave no room for it.
 */
export function mermaidGantt(chart: Chart): string[] {
  const word = words(chart.locale);
  const parts = partsOf(chart).filter(({ times }) => times === null);
  const near = ({ at }: Entry): boolean => at !== null && parts.some(({ from, to }) => from <= at && at <= to);
  const times = chart.entries.filter(near);
  const phases = chart.phases.map(
    ({ kind, from, to }) =>
      `    ${label(word(kind))} :${kind === 'undetected' ? 'crit, ' : ''}${stamp(from)}, ${stamp(to)}\n`,
  );
  const lines = times.map((entry) => `    ${label(textOf(entry))} :milestone, ${stamp(entry.at as number)}, 0m\n`);
  const head = `gantt\n    title ${titleOf(chart)}\n    dateFormat YYYY-MM-DDTHH:mm:ss\n    axisFormat ${(times.at(-1)?.at ?? 0) - (times[0]?.at ?? 0) > day ? '%m-%d %H:%M' : '%H:%M'}\n`;
  const sections = phases.length ? `    section ${label(word('phases'))}\n${phases.join('')}` : '';
  return split(head + sections, [{ head: `    section ${label(word('events'))}\n`, lines }]);
}

/** The timeline as Mermaid timelines, a section for each day; split like Gantt charts. */
export function mermaidTimeline(chart: Chart): string[] {
  const days = new Map<string, string[]>();
  let date = words(chart.locale)(chart.scale);
  for (const entry of chart.entries) {
    if (entry.at !== null && chart.scale !== 'undated') date = dateOf(entry.at, chart.locale);
    const time = entry.at === null || entry.wholeDay ? entry.raw : clockOf(entry.at);
    const line = `    ${label(time)} : ${label(`${entry.number}. ${entry.text}`)}\n`;
    days.set(date, [...(days.get(date) ?? []), line]);
  }
  const parts = [...days].map(([name, lines]) => ({ head: `    section ${label(name)}\n`, lines }));
  return split(`timeline\n    title ${titleOf(chart)}\n`, parts);
}

const day = 86_400_000;

const stamp = (at: number): string => new Date(at).toISOString().slice(0, 19);

const titleOf = ({ title, scale, locale }: Chart): string =>
  label(`${title || words(locale)('timeline')} (${words(locale)(scale)})`);

const textOf = ({ number, text, at, wholeDay }: Entry): string =>
  `${number}. ${wholeDay || at === null ? '' : `${clockOf(at)} `}${text}`;

/** Text that means nothing to Mermaid: what could be syntax becomes an entity, which Mermaid shows as the character. */
function label(text: string): string {
  const characters = [...text];
  const short = characters.length > longestText ? [...characters.slice(0, longestText - 1), '…'] : characters;
  return short
    .join('')
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} .…–—\u00a0’'/()+-]/gu, (mark) => `#${mark.codePointAt(0)};`);
}

interface Section {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Puts lines under their sections into as few texts as there must be, each with the head. */
function split(head: string, sections: readonly Section[]): string[] {
  const texts: string[] = [];
  let text = head;
  for (const section of sections) {
    let open = false;
    for (const line of section.lines) {
      if (text.length + section.head.length + line.length > most) {
        texts.push(text);
        text = head;
        open = false;
      }
      text += open ? line : section.head + line;
      open = true;
    }
  }
  return [...texts, text];
}
