import { contextOf, defineRule, isInTimeline } from '../../core/rule.ts';

/** Where the own share in an incident may be told. */
const sets = ['own-factor', 'missing-guard'];

export default defineRule({
  id: 'external-blame',
  category: 'cause',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'cause',
  messages: {
    external: {
      en: 'The cause named here lies outside. Say what on your side let it reach the users.',
      fr: 'La cause citée est extérieure. Dites ce qui, de votre côté, lui a permis d’atteindre les utilisateurs.',
    },
  },
  *check(model) {
    const mention = model.mentions('external-cause').find(({ start }) => {
      const kinds = model.sectionsAt(start).map(({ kind }) => kind);
      return (kinds.includes('cause') || kinds.includes('summary') || !kinds.length) && !isInTimeline(model, start);
    });
    if (!mention || model.hasPlaceholder(contextOf(model, mention))) return;
    if (sets.some((set) => model.mentions(set).some(({ start }) => !isInTimeline(model, start)))) return;
    yield { message: 'external', start: mention.start, end: mention.end };
  },
});
