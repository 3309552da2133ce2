import { ask, contextOf, defineRule, isInTimeline, isMentioned, isTold } from '../../core/rule.ts';

export default defineRule({
  id: 'human-error-as-cause',
  category: 'cause',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'cause',
  messages: {
    error: {
      en: 'A person’s slip is where the analysis starts, not where it ends. Say which guard was missing: a review, a limit, a dry run, a staged rollout.',
      fr: 'Une erreur humaine est le début de l’analyse, pas sa fin. Dites quel garde-fou manquait : relecture, limite, essai à blanc, déploiement progressif.',
    },
    ask: { en: 'Ask which guard was missing', fr: 'Demander quel garde-fou manquait' },
  },
  *check(model) {
    const named = model
      .mentions('human-error')
      .filter(({ start }) => isTold(model, start) && !isInTimeline(model, start))
      // Whoever asks whether it was one does not say so.
      .filter(({ sentence }) => model.text[sentence.end - 1] !== '?');
    const causes = model.sectionsOfKind('cause');
    const mention = named.find(({ start }) => model.sectionsAt(start).some(({ kind }) => kind === 'cause')) ?? named[0];
    if (!mention) return;
    const places = [...causes, ...named.map((one) => contextOf(model, one))];
    if (isMentioned(model, 'missing-guard', places) || places.some((place) => model.hasPlaceholder(place))) return;
    yield {
      message: 'error',
      start: mention.start,
      end: mention.end,
      fix: {
        kind: 'suggestion',
        title: 'ask',
        edits: ask(model, mention.sentence.end, {
          en: 'Which check or limit would have stopped this, and why was it missing?',
          fr: 'Quel garde-fou l’aurait arrêtée, et pourquoi manquait-il ?',
        }),
      },
    };
  },
});
