import {
  ask,
  contextOf,
  defineRule,
  isInTimeline,
  isMentioned,
  type Mention,
  type Postmortem,
} from '../../core/rule.ts';

export default defineRule({
  id: 'hedged-cause',
  category: 'cause',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'cause',
  messages: {
    hedged: {
      en: 'Is this a fact or a guess? Mark it as a hypothesis, and say what would confirm it.',
      fr: 'Fait ou supposition ? Présentez-la comme une hypothèse et dites ce qui la confirmerait.',
    },
    ask: { en: 'Ask what would confirm it', fr: 'Demander ce qui le confirmerait' },
  },
  *check(model) {
    // One finding a section is enough.
    let reported = -1;
    for (const mention of model.mentions('hedge')) {
      const context = contextOf(model, mention);
      if (context.start <= reported || !isAboutCause(model, mention)) continue;
      const settled = isMentioned(model, 'hypothesis', [context]) || isMentioned(model, 'unknown-cause', [context]);
      if (settled || model.hasPlaceholder(context)) continue;
      reported = context.start;
      yield {
        message: 'hedged',
        start: mention.start,
        end: mention.end,
        fix: {
          kind: 'suggestion',
          title: 'ask',
          edits: ask(model, mention.sentence.end, {
            en: 'Hypothesis: how sure are we, and what would confirm it?',
            fr: 'Hypothèse : quelle certitude, et qu’est-ce qui la confirmerait ?',
          }),
        },
      };
    }
  },
});

/** In the cause; in a summary or without sections where the sentence tells of a cause, and no other does. */
function isAboutCause(model: Postmortem, { start, sentence }: Mention): boolean {
  if (isInTimeline(model, start)) return false;
  const kinds = model.sectionsAt(start).map(({ kind }) => kind);
  if (kinds.includes('cause')) return true;
  if (kinds.length && !kinds.includes('summary')) return false;
  const causes = model.statementsOfKind('cause');
  return (
    causes.some((cause) => cause.start === sentence.start) &&
    causes.every(({ partial, variant, start }) => partial || variant !== null || start === sentence.start)
  );
}
