import {
  ask,
  contextOf,
  defineRule,
  isIn,
  isInTimeline,
  isMentioned,
  isTold,
  type Mention,
  type Postmortem,
} from '../../core/rule.ts';

export default defineRule({
  id: 'unknown-cause-without-follow-up',
  category: 'cause',
  severity: { draft: 'info', review: 'warning', final: 'error' },
  reference: 'cause',
  messages: {
    unknown: {
      en: 'The cause is still unknown. Say who is looking into it and when the next update comes, or that the search is over and why.',
      fr: 'La cause reste inconnue. Dites qui enquête et quand viendra le prochain point, ou que la recherche est close et pourquoi.',
    },
    ask: { en: 'Ask who follows up, and when', fr: 'Demander qui poursuit, et pour quand' },
  },
  *check(model) {
    // Without a section, `missing-cause` asks for more than this.
    if (!model.sectionsOfKind('cause').length) return;
    const unknown = model.mentions('unknown-cause').filter((mention) => saysSo(model, mention));
    for (const incident of model.incidents) {
      const mention = unknown.find((one) => isIn([incident], one.start));
      if (!mention || isFollowedUp(model, mention)) continue;
      yield {
        message: 'unknown',
        start: mention.start,
        end: mention.end,
        fix: {
          kind: 'suggestion',
          title: 'ask',
          edits: ask(model, mention.sentence.end, {
            en: 'Who is looking into it, and when is the next update?',
            fr: 'Qui enquête, et quand viendra le prochain point ?',
          }),
        },
      };
    }
  },
});

/** In the cause or the summary; elsewhere only where the document knows no cause at all. */
function saysSo(model: Postmortem, { start }: Mention): boolean {
  if (!isTold(model, start) || isInTimeline(model, start)) return false;
  const kinds = model.sectionsAt(start).map(({ kind }) => kind);
  if (kinds.includes('cause') || kinds.includes('summary')) return true;
  return !kinds.length && !model.statementsOfKind('cause').some(({ partial, variant }) => !partial && variant === null);
}

function isFollowedUp(model: Postmortem, mention: Mention): boolean {
  const context = contextOf(model, mention);
  return model.hasPlaceholder(context) || isMentioned(model, 'next-update', [context]);
}
