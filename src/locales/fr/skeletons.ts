import type { Locale } from '../../core/locale.ts';

export const skeletons: Locale['skeletons'] = {
  summary: {
    heading: 'Résumé',
    body: '${1:[Que s’est-il passé, pour qui, pendant combien de temps, et est-ce terminé ?]}',
  },
  impact: {
    heading: 'Impact',
    body: '- Touchés : ${1:[Combien de clients ou de requêtes, sur combien ?]}\n- De HH:MM à HH:MM UTC : ${2:[Qu’ont-ils constaté ?]}\n- Épargnés : ${3:[Qu’est-ce qui a continué de fonctionner ?]}',
  },
  timeline: {
    heading: 'Chronologie',
    body: 'Toutes les heures sont en UTC.\n\n- ${1:AAAA-MM-JJ} ${2:HH:MM} **Début** ${3:[Qu’est-ce qui a changé ?]}\n- ${4:HH:MM} **Détection** ${5:[Qui ou quoi l’a remarqué, et comment ?]}\n- ${6:HH:MM} **Résolution** ${7:[Qu’est-ce qui y a mis fin ?]}',
  },
  background: { heading: 'Contexte', body: '${1:[Que faut-il savoir du système pour comprendre ?]}' },
  detection: {
    heading: 'Détection',
    body: '${1:[Quelle alerte ou quelle personne l’a remarqué, et combien de temps après le début ?]}',
  },
  cause: {
    heading: 'Cause racine et facteurs contributifs',
    name: 'Cause racine',
    body: '- Déclencheur : ${1:[Qu’est-ce qui a tout déclenché ?]}\n- Cause racine : ${2:[Quelle faiblesse l’a rendu possible ?]}\n- Facteurs contributifs : ${3:[Qu’est-ce qui a aggravé ou prolongé l’incident ?]}',
  },
  resolution: {
    heading: 'Résolution',
    body: '${1:[Qu’est-ce qui a mis fin à l’impact, et comment l’a-t-on vérifié ?]}',
  },
  'data-loss': {
    heading: 'Perte de données',
    body: '${1:[Des données ont-elles été perdues : aucune, une partie, inconnu ? Combien, à qui, et comment le sait-on ?]}',
  },
  apology: {
    heading: 'Excuses',
    body: '${1:[Qui présente ses excuses à qui, pour quel impact, et qu’est-ce qui en découle ?]}',
  },
  communication: { heading: 'Communication', body: '${1:[Qui a été informé de quoi, quand et où ?]}' },
  remediation: {
    heading: 'Actions correctives',
    body: '| Action | Responsable | Échéance | Priorité | Ticket |\n| --- | --- | --- | --- | --- |\n| ${1:[Qu’est-ce qui sera différent, et comment le saura-t-on ?]} | ${2:[Qui ?]} | ${3:AAAA-MM-JJ} | ${4:[P0 à P3 ?]} | ${5:[Quel ticket ?]} |',
  },
  lessons: {
    heading: 'Enseignements',
    body: '- Ce qui a bien fonctionné : ${1:[Qu’est-ce qui a limité l’impact ?]}\n- Ce qui n’a pas fonctionné : ${2:[Qu’est-ce qui a compliqué les choses ?]}\n- Où nous avons eu de la chance : ${3:[Qu’est-ce qui aurait pu être pire ?]}',
  },
  appendix: { heading: 'Annexe', body: '${1:[Graphiques, journaux, liens…]}' },
};
