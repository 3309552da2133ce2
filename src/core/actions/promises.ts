import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { sentencesOf } from '../words/vocabulary.ts';
import { type Item, itemIn } from './actionItem.ts';
import { subjectIn } from './subjects.ts';

/** The tasks that somebody takes on in sentences, where these also say by when or under which ticket. */
export const promisesOf = remember((leaf: Leaf): readonly Item[] =>
  sentencesOf(leaf).flatMap((sentence) =>
    clausesOf(leaf, sentence).flatMap((clause) => {
      const owner = subjectIn(leaf, clause);
      const item = owner && itemIn(leaf, clause);
      return owner && item?.says && (item.due || item.ticket) ? [{ ...item, owner }] : [];
    }),
  ),
);

/** "Alice to do this; Bob to do that." */
const parting = /;\s{1,3}|[.!?]\s{1,3}(?=@)/g;

function clausesOf(leaf: Leaf, { start, end }: Range): Range[] {
  const text = leaf.prose.slice(start, end);
  const clauses: Range[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(parting)) {
    clauses.push({ start: start + from, end: start + index + (mark[0] === ';' ? 0 : 1) });
    from = index + mark.length;
  }
  return [...clauses, { start: start + from, end }];
}
