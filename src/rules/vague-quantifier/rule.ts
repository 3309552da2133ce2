import {
  ask,
  defineRule,
  isInTimeline,
  type Mention,
  type Postmortem,
  type Range,
  type Section,
} from '../../core/rule.ts';

export default defineRule({
  id: 'vague-quantifier',
  category: 'impact',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'impact',
  messages: {
    vague: {
      en: 'How many? Give a number, a bound (“at least 200”), or say that it was not measured.',
      fr: 'Combien ? Donnez un nombre, une borne (« au moins 200 ») ou dites que ce n’a pas été mesuré.',
    },
    ask: { en: 'Ask how many', fr: 'Demander combien' },
  },
  *check(model) {
    const asked = new Set<Section | undefined>();
    for (const mention of model.mentions('vague-quantity')) {
      const { start, end, sentence, block } = mention;
      // One question a section is enough.
      const section = model.sectionsAt(start).at(-1);
      if (asked.has(section) || !isImpact(model, mention)) continue;
      if (isCounted(model, block) || isQuestion(model, sentence) || model.hasPlaceholder(sentence)) continue;
      asked.add(section);
      yield {
        message: 'vague',
        start,
        end,
        fix: {
          kind: 'suggestion',
          title: 'ask',
          edits: ask(model, end, { en: 'How many?', fr: 'Combien ?' }),
        },
      };
    }
  },
});

/** "How many customers were affected?" asks for the number that follows. */
const isQuestion = ({ text }: Postmortem, { end }: Range): boolean => text.slice(end - 3, end).includes('?');

/** Whether a paragraph counts something; how long it lasted does not say how many it hit. */
const isCounted = ({ claims }: Postmortem, { start, end }: Range): boolean =>
  claims.some(
    (claim) => (claim.kind === 'count' || claim.kind === 'percentage') && claim.start >= start && claim.end <= end,
  );

/** In a section on impact that gives figures elsewhere; in a summary or without sections where the sentence tells whom it hit. */
function isImpact(model: Postmortem, { start, sentence }: Mention): boolean {
  if (isInTimeline(model, start)) return false;
  const around = model.sectionsAt(start);
  const impact = around.find(({ kind }) => kind === 'impact');
  if (impact) return model.quantified(impact);
  if (around.length && !around.some(({ kind }) => kind === 'summary')) return false;
  return model
    .statementsOfKind('impact')
    .some(({ variant, phrase }) => variant === 'unquantified' && phrase.start < sentence.end && phrase.end > start);
}
