import { fill } from '../core/fill.ts';
import { insertSection } from '../core/fix.ts';
import type { Locale } from '../core/locale.ts';
import type { Block } from '../core/markdown/leaf.ts';
import { readable } from '../core/markdown/readable.ts';
import { actionField } from '../core/metadata/fieldWords.ts';
import type { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';
import { actionHints } from './actionHints.ts';
import { itemEnd, lineBelow, nearest } from './listItem.ts';
import { blockAt, headerOf, rowBelow } from './tableRow.ts';

/**
 * A new action as snippet text, in the layout of the actions that hold the offset: behind the one there, else behind the
 * last. Without any, the section gets its skeleton; without a section that too.
 */
export function insertAction(model: Postmortem, offset: number, locale: Locale): Edit {
  const section = model.sectionsAt(offset).find(({ kind }) => kind === 'remediation');
  const actions = model.actions;
  const before = nearest(model, actions, offset, section);
  const block = before ? blockAt(model, before.start) : emptyTable(model);
  const header = block?.leaf.kind === 'row' ? headerOf(model, block) : undefined;
  if (block && header) return rowBelow(model, block, cellsOf(header, locale));
  if (!before) return firstAction(model, locale);
  const index = actions.indexOf(before);
  const end = itemEnd(model, before, actions[index + 1]?.start ?? model.text.length);
  return lineBelow(model, actions[index - 1] ?? null, before, end, itemLike(model, before.start, locale));
}

/** The last row of a table in the section of actions that says nothing yet. */
function emptyTable(model: Postmortem): Block | undefined {
  const [section] = model.sectionsOfKind('remediation');
  const isRow = ({ leaf, start }: Block): boolean =>
    leaf.kind === 'row' && section !== undefined && start >= section.start && start < section.end;
  const first = model.blocks.find(isRow);
  return model.blocks.findLast((block) => isRow(block) && block.group === first?.group);
}

const cellsOf = ({ leaf }: Block, locale: Locale): string[] =>
  leaf.cells.map((cell, i) => {
    const hint = actionHints(locale).get(actionField(readable(leaf, cell)) ?? 'other') ?? '';
    return hint ? `\${${i + 1}:${hint}}` : `$${i + 1}`;
  });

/** The action and what is noted of it, behind the bullet that the list has. */
function itemLike({ lines, text }: Postmortem, at: number, locale: Locale): string {
  const line = text.slice(lines.startOf(lines.lineAt(at)), lines.endOf(lines.lineAt(at)));
  const [, bullet = '- ', task = ''] = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(\[[ xX]\] )?/.exec(line) ?? [];
  const next = bullet.replace(/\d+/, (number) => String(Number(number) + 1));
  const stops = noted.map((field, i) => [field, `\${${i + 1}:${actionHints(locale).get(field) ?? ''}}`]);
  return `${next}${task && '[ ] '}${fill(locale.messages['new-action'] ?? '', Object.fromEntries(stops))}`;
}

const noted = ['action', 'owner', 'due', 'ticket'] as const;

function firstAction(model: Postmortem, locale: Locale): Edit {
  const section = model.sectionsOfKind('remediation').find(({ as }) => as === 'heading');
  if (!section) return insertSection(model, 'remediation', locale);
  const { eol } = model.lines;
  const start = section.start + model.text.slice(section.start, section.end).trimEnd().length;
  const { body } = locale.skeletons.remediation;
  return { start, end: start, text: `\n\n${body}`.replaceAll('\n', eol) };
}
