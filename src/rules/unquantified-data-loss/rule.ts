import { defineRule, isMentioned } from '../../core/rule.ts';

export default defineRule({
  id: 'unquantified-data-loss',
  category: 'data-loss',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'data-loss',
  messages: {
    quantify: {
      en: 'How much was lost, whose, and up to which point was it recovered? Give a number, or say that it is not known and when it will be.',
      fr: 'Quelle quantité de données a été perdue, par qui, et à quel instant remonte la restauration ? Donnez un chiffre, ou dites qu’on l’ignore et quand on le saura.',
    },
  },
  *check(model) {
    const vague = model.mentions('vague-loss');
    const admitted = model
      .statementsOfKind('data-loss')
      .filter(
        ({ variant, start, end }) => variant === 'some' && vague.some((one) => one.start >= start && one.end <= end),
      );
    const [first] = admitted.filter((statement) => !isMentioned(model, 'other-incident', [statement]));
    if (!first || admitted.some((statement) => model.quantified(statement))) return;
    if (model.sectionsOfKind('data-loss').some(({ body }) => model.quantified(body))) return;
    if (model.statementsOfKind('data-loss').some(({ variant }) => variant === 'unknown')) return;
    yield { message: 'quantify', start: first.phrase.start, end: first.phrase.end };
  },
});
