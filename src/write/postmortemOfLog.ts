import type { Block } from '../core/markdown/leaf.ts';
import { Postmortem } from '../core/model.ts';
import { snippetText } from './snippet.ts';
import { fillTemplate, type Template } from './template.ts';
import type { Variables } from './variables.ts';

/** The title of a log: its first heading of the first level; null without. */
export const logTitle = (log: Postmortem): string | null =>
  titleBlock(log)?.leaf.prose.replace(/#/g, '').trim() || null;

const titleBlock = ({ blocks }: Postmortem): Block | undefined => {
  const first = blocks.find(({ leaf }) => leaf.prose.trim());
  return first?.leaf.kind === 'heading' && first.leaf.level === 1 ? first : undefined;
};

/**
 * A template, as snippet text, with a log as its timeline. Every word of the log is kept: its title where the template
 * has one, its front matter as code behind it, all else as it is, headings made deeper than that of the timeline.
 */
export function postmortemOfLog(log: Postmortem, template: Template, variables: Variables): string {
  const snippet = fillTemplate(template, variables);
  const read = new Postmortem(snippet);
  const section = read.sectionsOfKind('timeline').find(({ as }) => as === 'heading');
  const title = logTitle(log);
  const isKept = title !== null && variables.title === title && snippet.includes(snippetText(title));
  const words = snippetText(wordsOf(log, isKept, section?.level ?? 1));
  if (!section) return `${snippet.trimEnd()}\n\n${words}\n`;
  const rest = snippet.slice(section.end);
  return `${snippet.slice(0, section.heading.end)}\n\n${words}\n${rest ? '\n' : ''}${rest}`;
}

/** The log below a heading of some level, line breaks LF. */
function wordsOf(log: Postmortem, withoutTitle: boolean, level: number): string {
  const { frontMatter } = log.parsed;
  const title = withoutTitle ? titleBlock(log) : undefined;
  const headings = log.blocks.filter((one) => one.leaf.kind === 'heading' && one !== title);
  const deepen = Math.max(0, level + 1 - Math.min(...headings.map(({ leaf }) => leaf.level)));
  let text = '';
  let at = title?.end ?? frontMatter?.end ?? 0;
  for (const { start, end, leaf } of headings) {
    text += log.text.slice(at, start);
    text += leaf.source.startsWith('#') ? '#'.repeat(Math.min(6 - leaf.level, deepen)) + leaf.source : leaf.source;
    at = end;
  }
  text += log.text.slice(at);
  if (frontMatter) text = `${text.trim()}\n\n\`\`\`\`yaml\n${log.text.slice(0, frontMatter.end).trim()}\n\`\`\`\`\n`;
  return text.replace(/\r\n?/g, '\n').trim();
}
