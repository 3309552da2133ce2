import type { Postmortem } from './model.ts';
import type { Range } from './text.ts';

/** A value with the place where it is written. */
export interface Placed<Value = string> extends Range {
  readonly value: Value;
}

/** Something somebody will do, or did, so that it does not happen again. */
export interface Action extends Range {
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

export function actionsOf(_model: Postmortem): Action[] {
  return [];
}
