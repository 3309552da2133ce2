import { defineMissingSection } from '../../core/rule.ts';

export default defineMissingSection({
  id: 'missing-timeline',
  kind: 'timeline',
  // "What happened", and then what happened when: the section is there.
  unless: (model) =>
    model
      .sectionsOfKind('summary')
      .some(({ body }) =>
        model.timelines.some(
          ({ start, end }) => start < body.end && end > body.start && model.isEmpty({ start: body.start, end: start }),
        ),
      ),
  missing: {
    en: 'No timeline. Add one with dated times and their zone, from before the first symptom to the resolution.',
    fr: 'Pas de chronologie. Ajoutez-en une, avec dates, heures et fuseau, d’avant le premier symptôme jusqu’à la résolution.',
  },
  described: {
    en: 'What happened when is told (line {line}) but has no section of its own. Give it a heading and one line per event.',
    fr: 'Le déroulé est raconté ligne {line}, sans section dédiée. Donnez-lui un titre et une ligne par événement.',
  },
});
