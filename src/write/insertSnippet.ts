import type { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';

/**
 * Where a snippet goes whose text is a block of its own (items, rows, a paragraph): in place of the question that fills the
 * caret's line, into an empty line, else below what is written there.
 */
export function insertSnippet({ lines, text, blocks, placeholders }: Postmortem, offset: number, body: string): Edit {
  const line = lines.lineAt(offset);
  const start = lines.startOf(line);
  const written = text.slice(start, lines.endOf(line)).trim();
  if (written === '') return { start: offset, end: offset, text: body };
  const question = placeholders.find(
    (one) => one.text === written && one.start >= start && one.end <= lines.endOf(line),
  );
  if (question) return { start: question.start, end: question.end, text: body };
  const block = blocks.find((one) => one.start <= offset && offset <= one.end);
  const end = lines.endOf(lines.lineAt(Math.max(offset, block?.end ?? offset)));
  const goesOn = markOf(body) !== '' && markOf(written) === markOf(body);
  return { start: end, end, text: lines.eol.repeat(goesOn ? 1 : 2) + body };
}

/** How a line of a list or a table opens: `-`, `1`, `|`; empty for any other. */
const markOf = (line: string): string => /^(?:[-*+](?= )|\d(?=\d*[.)] )|\|)/.exec(line)?.[0].replace(/\d/, '1') ?? '';
