import type { Postmortem } from '../model.ts';
import type { Report } from '../rule.ts';
import type { Action } from './actions.ts';

/** From so many actions on, what none of them has is said once. */
const many = 3;

/** Reports on the actions still to be done that lack something: `action` on each, or `all` on the first of many. */
export function lacking(model: Postmortem, has: (action: Action) => unknown): Report[] {
  const open = model.actions.filter(
    ({ done, start, textRange }) => !done && !model.hasPlaceholder({ start, end: textRange.end + 1 }),
  );
  const bare = open.filter((action) => !has(action));
  const [first] = bare;
  if (first && bare.length === open.length && bare.length >= many)
    return [{ message: 'all', data: { count: bare.length }, start: first.textRange.start, end: first.textRange.end }];
  return bare.map(({ textRange: { start, end } }) => ({ message: 'action', start, end }));
}
