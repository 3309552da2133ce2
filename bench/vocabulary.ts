/** What the generated documents are made of: one language each. */
export interface Vocabulary {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly headings: Readonly<
    Record<
      | 'summary'
      | 'impact'
      | 'timeline'
      | 'detection'
      | 'cause'
      | 'resolution'
      | 'loss'
      | 'apology'
      | 'actions'
      | 'lessons',
      string
    >
  >;
  readonly title: string;
  /** Sentences of prose, and of a timeline's entries. */
  readonly prose: readonly string[];
  readonly events: readonly string[];
  readonly loss: string;
  readonly apology: string;
  readonly action: string;
  readonly columns: readonly [action: string, owner: string, due: string];
}

export const english: Vocabulary = {
  words: {
    service: [
      'the payment gateway',
      'the search index',
      'the order queue',
      'the login page',
      'the image store',
      'the billing API',
      'the message broker',
      'the session cache',
    ],
    team: [
      'the platform team',
      'the on-call engineer',
      'the database team',
      'our network provider',
      'the release manager',
      'customer support',
    ],
    fault: [
      'a full disk',
      'an expired certificate',
      'a missing index',
      'a race between two deployments',
      'a wrong routing table',
      'an unbounded retry',
      'a leaking connection pool',
    ],
    effect: [
      'answered with errors',
      'became unreachable',
      'slowed down to {n} ms per request',
      'lost its connection to the primary',
      'refused new sessions',
      'returned stale results',
    ],
    remedy: [
      'rolled the change back',
      'restarted the affected nodes',
      'raised the limit',
      'moved traffic to the second region',
      'rebuilt the index from a snapshot',
      'blocked the faulty client',
    ],
    who: ['{n} customers', '{n} requests', 'every user in one region', '{n} shops', 'about {n} sessions'],
    name: ['Ana', 'Bo', 'Chidi', 'Dana', 'Emre', 'Fatou', 'Goran', 'Hana'],
  },
  headings: {
    summary: 'Summary',
    impact: 'Impact',
    timeline: 'Timeline',
    detection: 'Detection',
    cause: 'Root cause',
    resolution: 'Resolution',
    loss: 'Data loss',
    apology: 'Apology',
    actions: 'Action items',
    lessons: 'Lessons learned',
  },
  title: 'Outage of {service}',
  prose: [
    '{service} {effect} because of {fault}, and {who} were affected for {n} minutes.',
    'When {team} looked at the dashboards, {service} still {effect}, although **no alarm** had fired; see [the graph](https://example.org/graphs/{n}).',
    'The change had been reviewed, but nobody noticed that `limit = {n}` also applied to {service}.',
    'At that point {team} {remedy}, which helped {service} but not {service}.',
    'We could not tell {fault} from {fault} until the logs of {service} were complete.',
    'The retry storm that followed raised the load on {service} to {n} % of what it is built for, so that it {effect} again.',
    'According to [the runbook](../runbooks/{n}.md) {team} should have {remedy} within {n} minutes.',
    'This is not the first time: in an earlier incident {service} {effect} for {n} minutes as well.',
    'The test environment does not have {fault}, which is why the fault was not found before the release.',
    'Most of {who} saw an error page, some saw *nothing at all*, and {n} calls reached support.',
  ],
  events: [
    '{service} {effect}.',
    '{team} is paged and opens an incident channel.',
    '{team} suspects {fault} and {remedy}.',
    'First report from a customer: {service} {effect}.',
    '{team} {remedy}; the error rate falls to {n} per minute.',
    'The status page says that {service} {effect}.',
    'All alarms are green again.',
  ],
  loss: 'No customer data was lost: all {n} orders of that hour were replayed from the queue.',
  apology: 'We are sorry for the trouble this has caused to everybody who relied on us that day.',
  action: 'Make sure that {fault} in {service} raises an alarm within {n} seconds',
  columns: ['Action', 'Owner', 'Due'],
};

export const french: Vocabulary = {
  words: {
    service: [
      'la passerelle de paiement',
      'l’index de recherche',
      'la file des commandes',
      'la page de connexion',
      'le stockage d’images',
      'l’API de facturation',
      'le courtier de messages',
    ],
    team: [
      'l’équipe plateforme',
      'l’astreinte',
      'l’équipe base de données',
      'notre opérateur réseau',
      'le support client',
    ],
    fault: [
      'un disque plein',
      'un certificat expiré',
      'un index manquant',
      'deux déploiements simultanés',
      'une table de routage erronée',
      'des tentatives sans limite',
    ],
    effect: [
      'répondait par des erreurs',
      'était injoignable',
      'répondait en {n} ms',
      'refusait les nouvelles sessions',
      'renvoyait des résultats périmés',
    ],
    remedy: [
      'a annulé le changement',
      'a redémarré les nœuds touchés',
      'a relevé la limite',
      'a déplacé le trafic vers la seconde région',
      'a reconstruit l’index',
    ],
    who: ['{n} clients', '{n} requêtes', 'tous les utilisateurs d’une région', '{n} boutiques', 'environ {n} sessions'],
    name: ['Anaïs', 'Bruno', 'Chloé', 'Didier', 'Élodie', 'Farid', 'Gaëlle', 'Hugo'],
  },
  headings: {
    summary: 'Résumé',
    impact: 'Impact',
    timeline: 'Chronologie',
    detection: 'Détection',
    cause: 'Cause racine',
    resolution: 'Résolution',
    loss: 'Perte de données',
    apology: 'Excuses',
    actions: 'Actions correctives',
    lessons: 'Enseignements',
  },
  title: 'Panne : {service}',
  prose: [
    '{service} {effect} à cause de ceci : {fault} ; {who} ont été touchés pendant {n} minutes.',
    'Quand {team} a regardé les tableaux de bord, {service} {effect} encore, alors qu’**aucune alarme** n’avait sonné ; voir [le graphique](https://example.org/graphes/{n}).',
    'Le changement avait été relu, mais personne n’a vu que `limite = {n}` valait aussi pour {service}.',
    'À ce moment, {team} {remedy}, ce qui a aidé {service} mais pas {service}.',
    'Impossible de distinguer {fault} et {fault} avant d’avoir tous les journaux.',
    'Les nouvelles tentatives ont porté la charge à {n} % de ce qui était prévu, si bien que {service} {effect} de nouveau.',
    'Selon [le mode opératoire](../procedures/{n}.md), il aurait fallu moins de {n} minutes.',
    'L’environnement de test ne connaît pas ce cas ({fault}), d’où l’absence de détection avant la mise en production.',
    'La plupart ont vu une page d’erreur, certains *rien du tout*, et {n} appels sont arrivés au support.',
  ],
  events: [
    '{service} {effect}.',
    'L’astreinte est appelée et ouvre un canal d’incident.',
    '{team} soupçonne {fault} et {remedy}.',
    'Premier signalement d’un client : {service} {effect}.',
    '{team} {remedy} ; le taux d’erreurs retombe à {n} par minute.',
    'Toutes les alarmes sont revenues au vert.',
  ],
  loss: 'Aucune donnée client n’a été perdue : les {n} commandes de cette heure ont été rejouées.',
  apology: 'Nous présentons nos excuses à toutes les personnes qui comptaient sur nous ce jour-là.',
  action: 'Faire sonner une alarme en moins de {n} secondes dans ce cas : {fault}',
  columns: ['Action', 'Responsable', 'Échéance'],
};
