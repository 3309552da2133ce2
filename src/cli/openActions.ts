import type { Document } from './documents.ts';

/** An action that nobody has reported done. Lines are 1-based, unknown values null. */
export interface OpenAction {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly priority: string | null;
  readonly ticket: string | null;
}

/** The open actions of a postmortem; `today` (`YYYY-MM-DD`) decides which are overdue. */
export const openActionsOf = ({ path, model }: Document, today: string): OpenAction[] =>
  model.actions
    .filter(({ done }) => done !== true)
    .map(({ start, text, owner, due, priority, ticket }) => ({
      path,
      line: model.lines.lineAt(start) + 1,
      text,
      owner: owner?.value ?? null,
      due: due?.value ?? null,
      // What cannot be read as a date cannot be late.
      overdue: due !== null && /^\d{4}-\d{2}-\d{2}/.test(due.value) && due.value.slice(0, 10) < today,
      priority: priority?.value ?? null,
      ticket: ticket?.value ?? null,
    }));
