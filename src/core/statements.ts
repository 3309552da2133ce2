import type { SectionKind } from './kinds.ts';
import type { Postmortem } from './model.ts';
import type { Range } from './text.ts';

/** A sentence that carries what a section of its kind would: "No customer data was lost." */
export interface Statement extends Range {
  readonly kind: SectionKind;
  /** The words that say so. */
  readonly phrase: Range;
  /** What comes after the dot in the name of the phrase set: `none`, `some`, `unknown` (data-loss), `conditional` … */
  readonly variant: string | null;
}

export function statementsOf(_model: Postmortem): Statement[] {
  return [];
}
