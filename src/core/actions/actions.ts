import type { Block, Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { isActionLabel } from '../metadata/fieldWords.ts';
import { isoDay } from '../metadata/values.ts';
import type { Postmortem } from '../model.ts';
import { detailsOf, type Item, itemOf } from './actionItem.ts';
import { listActions } from './actionLists.ts';
import { actionRegions, type Region } from './actionRegions.ts';
import { actionColumn, isActionTable, rowItem } from './actionTable.ts';
import { ledByName } from './leads.ts';
import { type Known, merge, placedAt } from './notes.ts';
import { fieldsEnd, numberedIn } from './numbered.ts';
import { promisesOf } from './promises.ts';

/** A value with the place where it is written. */
export interface Placed<Value = string> extends Range {
  readonly value: Value;
}

/** Something somebody will do, or did, so that it does not happen again. */
export interface Action extends Range {
  /** What is to be done, without the notes around it; line breaks and markup are gone. */
  readonly text: string;
  readonly textRange: Range;
  readonly owner: Placed | null;
  /** An ISO date where it can be read as one, else as written. */
  readonly due: Placed | null;
  readonly priority: Placed | null;
  readonly ticket: Placed | null;
  /** True when ticked, struck or said to be done; null when nothing says. */
  readonly done: boolean | null;
  readonly layout: 'list' | 'task' | 'table' | 'prose';
}

/** By what days that are due are read: without a year they are the first such days after the incident. Few ask for its day. */
export interface DueSense {
  readonly language: string;
  readonly since: () => string | null;
}

/** The actions of a document, in order: items of lists, rows of tables, paragraphs that call themselves one, promises in prose. */
export const actionsOf = (model: Postmortem): Action[] => ledByName([...eachAction(model)].flat(), model);

/** The same step by step, each with the actions that it found. */
export function* eachAction(model: Postmortem): Generator<readonly Action[], void> {
  const { blocks, language, metadata } = model;
  const sense: DueSense = { language, since: () => metadata.date?.value ?? model.firstDay?.day ?? null };
  const regions = actionRegions(model);
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as Block;
    const region = regions[i] as Region;
    const { leaf } = block;
    let next = i + 1;
    if (leaf.kind === 'row') {
      while (blocks[next]?.leaf.kind === 'row' && !blocks[next]?.leaf.header) next++;
      if (region === 'actions' || isActionTable(leaf)) yield* tableActions(blocks.slice(i, next), sense);
    } else if (leaf.nesting.list > 0 && region !== 'nothing' && region !== null) {
      while ((blocks[next]?.leaf.nesting.list ?? 0) > 0 && regions[next] === region) next++;
      yield listActions(blocks.slice(i, next), region !== 'actions', sense);
    } else if (region !== 'nothing' && leaf.prose.slice(0, longestLabel).includes(':') && isLabelled(leaf)) {
      yield [itemAction(block, itemOf(leaf), 'prose', sense)];
    } else if (region === 'actions' && leaf.kind === 'paragraph' && leaf.nesting.quote === 0) {
      next = numberedIn(leaf).length ? fieldsEnd(blocks, next) : next;
      yield proseActions(block, blocks.slice(i + 1, next), sense);
    }
    i = next;
  }
}

function* tableActions([header, ...rows]: readonly Block[], sense: DueSense): Generator<readonly Action[], void> {
  if (!header) return;
  const column = actionColumn(
    header.leaf,
    rows.map(({ leaf }) => leaf),
  );
  for (const row of rows) {
    const item = rowItem(header.leaf, row.leaf, column);
    yield item?.says ? [itemAction(row, item, 'table', sense)] : [];
  }
}

const longestLabel = 40;

/** Whether a paragraph calls itself an action: `Action point: …`. */
const isLabelled = remember((leaf: Leaf): boolean => {
  if (leaf.kind !== 'paragraph' || leaf.nesting.quote > 0) return false;
  const colon = leaf.prose.slice(0, longestLabel).indexOf(':');
  return colon > 0 && isActionLabel(leaf.prose.slice(0, colon)) && /[\p{L}\p{N}]/u.test(leaf.prose.slice(colon));
});

const itemAction = (block: Block, item: Item, layout: Action['layout'], sense: DueSense): Action =>
  actionOf(block, item, placedAt(item, block.start), layout, block.end, sense);

/** The actions that a paragraph numbers, the last one with what the fields below say of it; else those it promises. */
function proseActions(block: Block, fields: readonly Block[], sense: DueSense): Action[] {
  const numbered = numberedIn(block.leaf);
  const last = numbered.at(-1);
  if (!last) return promisesOf(block.leaf).map((item) => itemAction(block, item, 'prose', sense));
  const known = [placedAt(last, block.start), ...fields.map(({ leaf, start }) => placedAt(detailsOf(leaf), start))];
  return [
    ...numbered.slice(0, -1).map((item) => itemAction(block, item, 'prose', sense)),
    actionOf(block, last, merge(known), 'prose', fields.at(-1)?.end ?? block.end, sense),
  ];
}

/** `known` stands where it is in the document, the text relative to its block. */
export function actionOf(
  { start }: Block,
  { text, textRange }: Pick<Item, 'text' | 'textRange'>,
  { owner, due, priority, ticket, done }: Known,
  layout: Action['layout'],
  end: number,
  { language, since }: DueSense,
): Action {
  return {
    start,
    end,
    text,
    textRange: { start: start + textRange.start, end: start + textRange.end },
    owner: owner ?? null,
    due: due
      ? { value: (due.date && isoDay(due.date, language, since)) ?? due.value, start: due.start, end: due.end }
      : null,
    priority: priority ?? null,
    ticket: ticket ?? null,
    done: done ?? null,
    layout,
  };
}
