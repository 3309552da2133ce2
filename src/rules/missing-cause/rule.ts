import { defineMissingSection } from '../../core/rule.ts';

export default defineMissingSection({
  id: 'missing-cause',
  kind: 'cause',
  missing: {
    en: 'No section says what caused the incident. Add one with the trigger, the root cause and what contributed.',
    fr: 'Aucune section ne dit ce qui a causé l’incident. Ajoutez-en une : déclencheur, cause racine et facteurs contributifs.',
  },
  unknown: {
    en: 'The cause is not known yet (line {line}). Give it a section: what has been ruled out, who goes on looking, when the next news comes.',
    fr: 'La cause n’est pas encore connue (ligne {line}). Donnez-lui une section : ce qui est exclu, qui cherche encore, quand viendront les prochaines nouvelles.',
  },
  described: {
    en: 'The cause is described (line {line}) but has no section of its own. Give it a heading, so that readers find it.',
    fr: 'La cause est décrite ligne {line}, sans section dédiée. Donnez-lui un titre pour qu’on la trouve.',
  },
});
