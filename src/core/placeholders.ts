import type { Postmortem } from './model.ts';
import type { Range } from './text.ts';

/** Something still to be filled in: `TODO`, `YYYY-MM-DD`, `<owner>`, `[How many customers?]`, a template's own hint. */
export interface Placeholder extends Range {
  readonly text: string;
}

export function placeholdersOf(_model: Postmortem): Placeholder[] {
  return [];
}
