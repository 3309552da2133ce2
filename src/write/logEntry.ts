import type { Locale } from '../core/locale.ts';
import { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';
import { runsOf } from '../core/timeline/runs.ts';
import { timelineAt } from '../core/timelineEdits/units.ts';
import { insertEvent, milestoneName, type NewEvent } from './insertEvent.ts';
import { snippetTokens } from './snippet.ts';

/** A new line of a log and where the caret goes, counted in the text of the edit. */
export interface LogEntry {
  readonly edit: Edit;
  readonly caret: number;
}

/**
 * The next line of what somebody writes down while an incident is on, stamped with an instant: in the timeline, laid out
 * as that is; without one below the last line of the log; in a document without any on a line of its own at the caret,
 * in UTC. Nothing is left to fill in but what happened.
 */
export function logEntry(model: Postmortem, offset: number, event: NewEvent, locale: Locale): LogEntry {
  if (model.timelines.length || model.sectionsOfKind('timeline').some(({ as }) => as === 'heading')) {
    // What happens now comes last, wherever the caret is.
    return plain(insertEvent(model, timelineAt(model, offset)?.end ?? offset, event, locale), event);
  }
  return below(model, event, locale) ?? first(model, offset, event, locale);
}

/** Few lines are no timeline yet: they are read as one, under a heading that is not there. */
function below(model: Postmortem, event: NewEvent, locale: Locale): LogEntry | null {
  const last = runsOf(model)
    .runs.flatMap(({ stamped }) => stamped)
    .at(-1);
  const opening = last && model.blocks.find(({ group }) => group === last.block.group);
  if (!opening) return null;
  const { lines, text } = model;
  const at = lines.startOf(lines.lineAt(opening.start));
  const heading = `## ${locale.skeletons.timeline.heading}${lines.eol}${lines.eol}`;
  const headed = new Postmortem(text.slice(0, at) + heading + text.slice(at));
  if (!headed.timelines.length) return null;
  const { edit, caret } = plain(insertEvent(headed, headed.text.length, event, locale), event);
  const moved = (offset: number): number => Math.max(at, offset - heading.length);
  return { edit: { start: moved(edit.start), end: moved(edit.end), text: edit.text }, caret };
}

function first({ lines, text }: Postmortem, offset: number, event: NewEvent, locale: Locale): LogEntry {
  const line = lines.lineAt(offset);
  const at = lines.endOf(line);
  const said = (one: number): boolean => one >= 0 && text.slice(lines.startOf(one), lines.endOf(one)).trim() !== '';
  const gap = said(line) ? lines.eol + lines.eol : said(line - 1) ? lines.eol : '';
  const stamp = new Date(event.instant).toISOString().slice(0, 16).replace('T', ' ');
  const name = event.milestone ? `**${milestoneName(event.milestone, locale)}** — ` : '';
  const entry = `${gap}- ${stamp} UTC — ${name}`;
  return { edit: { start: at, end: at, text: entry }, caret: entry.length };
}

/** Snippet text as it is left once everything is filled in but what happened, which is the place of the caret. */
function plain({ start, end, text: snippet }: Edit, { milestone }: NewEvent): LogEntry {
  const question = milestone ? 2 : 1;
  const open: number[] = [];
  let text = '';
  let caret = -1;
  for (const token of snippetTokens(snippet)) {
    if (token.kind === 'open') {
      open.push(token.stop);
      if (token.stop === question) caret = text.length;
    } else if (token.kind === 'close') open.pop();
    else if (token.kind === 'text' && !open.includes(question)) text += token.text;
  }
  return { edit: { start, end, text }, caret: caret < 0 ? text.length : caret };
}
