import { defineRule, isInTimeline, type Postmortem } from '../../core/rule.ts';

export default defineRule({
  id: 'contradicted-count',
  category: 'consistency',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'impact',
  messages: {
    count: {
      en: '{stated} here, {other} on line {line}. Correct one of the two, or say what each of them counts.',
      fr: '{stated} ici, {other} ligne {line}. Corrigez l’un ou l’autre, ou dites ce que chacun compte.',
    },
  },
  *check(model) {
    const counts = countsOf(model);
    for (const [i, count] of counts.entries()) {
      const other = counts.slice(0, i).find(({ noun, group }) => noun === count.noun && group !== count.group);
      if (!other || other.value === count.value) continue;
      const data = { stated: textOf(model, count), other: textOf(model, other), line: lineOf(model, other) };
      yield { message: 'count', data, start: count.start, end: count.end, related: other };
      return;
    }
  },
});

/** Every count of all that were affected. In the timeline it may still grow; a range or an estimate commits to nothing. */
function countsOf(model: Postmortem) {
  if (model.incidents.length > 1) return [];
  return [...model.mentions('whole-count'), ...model.mentions('failure-count')].flatMap((mention) => {
    const claim = model.claimsAt(mention).find(({ kind }) => kind === 'count');
    if (!claim || claim.approximate || claim.to !== null || isInTimeline(model, claim.start)) return [];
    // "Affected" is said in many ways, of what failed only the same words count the same.
    const what = mention.set === 'whole-count' ? '' : model.text.slice(claim.end, mention.end);
    // Items of one list count one part each.
    return [{ ...claim, group: mention.block.group, noun: `${claim.unit} ${what}`.toLowerCase().replace(/\s+/g, ' ') }];
  });
}

const textOf = ({ text }: Postmortem, { start, end }: { start: number; end: number }): string => text.slice(start, end);

const lineOf = ({ lines }: Postmortem, { start }: { start: number }): number => lines.lineAt(start) + 1;
