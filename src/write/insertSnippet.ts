import type { Block } from '../core/markdown/leaf.ts';
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
  const goesOn = markOf(body) !== '' && markOf(written) === markOf(body);
  let at = blocks.findIndex((one) => one.start <= offset && offset <= one.end);
  // What is no row goes below the whole table.
  while (!goesOn && blocks[at]?.leaf.kind === 'row' && isNextRow(blocks[at + 1])) at++;
  const end = lines.endOf(lines.lineAt(Math.max(offset, blocks[at]?.end ?? offset)));
  return { start: end, end, text: lines.eol.repeat(goesOn ? 1 : 2) + body };
}

const isNextRow = (block: Block | undefined): boolean => block?.leaf.kind === 'row' && !block.leaf.header;

/** How a line of a list or a table opens: `-`, `1`, `|`; empty for any other. */
const markOf = (line: string): string => /^(?:[-*+](?= )|\d(?=\d*[.)] )|\|)/.exec(line)?.[0].replace(/\d/, '1') ?? '';
