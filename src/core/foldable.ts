import type { Range } from './markdown/text.ts';
import type { Postmortem } from './model.ts';
import type { Event, Timeline } from './timeline/events.ts';

/**
 * Entries of a timeline with all that is told of them before the next one. Only of timelines made of paragraphs, since
 * list items and headings fold by themselves in every editor, and rows of a table have one line.
 */
export function foldableEvents(model: Postmortem): Range[] {
  return model.timelines
    .filter(({ layout }) => layout === 'paragraphs')
    .flatMap(({ events }: Timeline) => events.map((event, i) => withDetails(model, event, events[i + 1])))
    .filter(({ start, end }) => model.lines.lineAt(start) < model.lines.lineAt(end));
}

/** Nobody knows how much of what follows the last entry belongs to it. */
function withDetails({ blocks }: Postmortem, { start, end }: Event, next: Event | undefined): Range {
  if (!next) return { start, end };
  let last = end;
  for (const block of blocks) {
    if (block.start <= start) continue;
    if (block.start >= next.start || block.leaf.kind === 'heading') break;
    last = Math.max(last, block.end);
  }
  return { start, end: last };
}
