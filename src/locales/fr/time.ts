import type { TimeWords } from '../../core/timeWords.ts';

export const time: TimeWords = {
  months: [
    'janvier|janv|jan',
    'février|févr|fév',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: ['lundi|lun', 'mardi', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam', 'dimanche|dim'],
  dayFirst: true,
  zones: {
    'temps universel|temps universel coordonné': 'UTC',
    'heure de paris|heures de paris|heure française|heure de france|heure métropolitaine': 'Europe/Paris',
    'heure de bruxelles|heure belge': 'Europe/Brussels',
    'heure de genève|heure de zurich|heure suisse': 'Europe/Zurich',
    'heure de luxembourg': 'Europe/Luxembourg',
    'heure de londres': 'Europe/London',
    'heure de berlin': 'Europe/Berlin',
    'heure de madrid': 'Europe/Madrid',
    'heure de montréal|heure de québec|heure de l est': 'America/Toronto',
    'heure normale de l est': '-05:00',
    'heure avancée de l est': '-04:00',
    'heure de new york': 'America/New_York',
    'heure du pacifique': 'America/Los_Angeles',
    'heure d europe centrale': '+01:00',
    'heure d été d europe centrale': '+02:00',
    'heure de tokyo': 'Asia/Tokyo',
  },
  zoneCues: 'heures|horaires|horodatages|horodatage|fuseau|dates',
  approximate:
    'vers|environ|autour|approximativement|env|avant|après|peu|début|fin|milieu|matin|matinée|soirée|soir|nuit',
  joins: 'à|le|la|du|de|d|dès|jusqu|au|et|entre|les|depuis',
  open: 'suivantes|puis',
  clocks: { midi: '12:00', minuit: '00:00' },
  classes: {
    incident:
      'incident|impact|panne|interruption|indisponibilité|coupure|dégradation|perturbation|perturbations|problème|dysfonctionnement|défaut',
  },
  markers: {
    started: [
      'début|commencement|démarrage|déclenchement réel|effectif|estimé|constaté? (de l|de la|du|des)? <incident>? client|clients|utilisateurs?',
      '<incident> commence|débute|commencé|débuté',
    ],
    detected: [
      'détection|détecté|détectée|découverte|découvert|signalement|signalé|alerte|alarme',
      'premier|première|premières|premiers détection|alerte|alerte|alertes|alarme|alarmes|signalement|signalements',
      'détection|découverte (de l|de la|du|des) <incident>',
      '<incident> détecté|détectée|signalé|signalée|constaté|constatée',
      'alerte|alarme déclenchée|reçue|levée',
    ],
    acknowledged: [
      'prise en charge|compte',
      'prise en charge|compte (de l|de la|du|des) <incident>|alerte',
      'pris|prise en charge|compte',
      'acquittement|acquitté|acquittée|déclaration',
      '<incident>|alerte acquitté|acquittée|déclaré|déclarée',
      '(en cours d)? investigation',
    ],
    mitigated: [
      'atténuation|atténué|atténuée|mitigation|mitigé|mitigée|contournement|confinement|stabilisation|stabilisé|contenu|contenue',
      'atténuation|mitigation (de l|de la|du|des) <incident>',
      '<incident> atténué|atténuée|contenu|contenue',
      'contournement (appliqué|déployé|en place)',
      'sous surveillance',
    ],
    resolved: [
      'résolution|résolu|résolue|rétablissement|rétabli|rétablie|réparation|réparé|réparée|restauration|fin|reprise',
      'fin|résolution|réparation (de l|de la|du|des) <incident> client|clients|utilisateurs?',
      'rétablissement|résolution|restauration|retour complet|complète|total|totale|définitif|définitive|final|finale',
      'rétablissement|restauration|reprise (du|des|de l|de la) service|services|site|activité|production',
      '<incident> résolu|résolue|terminé|terminée|clos|close',
      'service|services|site rétabli|rétablis|restauré|restaurés',
      'retour à la normale',
    ],
  },
  milestones: {
    started: {
      match: ['<incident> commence|débute|démarre|commencé|débuté', 'début (de l|de la|du|des) <incident>'],
    },
    detected: {
      match: [
        'alerte|alarme|alertes|alarmes|sonde .. déclenchée|déclenchées|déclenche|déclenchent|reçue|reçues|remontée|remontées',
        'reçoit|recevons|reçu|reçoivent .. alerte|alertes|alarme',
        'première|premières|premier|premiers alerte|alertes|alarme|alarmes|signalement|signalements',
        'détecte|détectons|détectent|détecté|détectée|détectés|détectées|constate|constatons|constatent|remarque|remarquons',
        'utilisateur*|client*|bénévole*|adhérent*|usager* .. signale|signalent|remonte|remontent|alerte|alertent',
        'équipe|astreinte est|a été? alertée|prévenue|notifiée',
      ],
      except: ['non|pas|jamais .. détecté|détectée', 'non détecté|détectée'],
    },
    acknowledged: {
      match: [
        'prise|pris|prend|prennent|prenons en charge|compte',
        'astreinte .. acquitte|intervient|connecte|répond',
        'acquitte|acquitté|acquittée',
        '<incident> est|a? été? déclaré|déclarée',
        'début (de l|des|de la) investigation|investigations|analyse|enquête|recherche|recherches',
        'investigation|investigations|recherches .. commence|commencent|débute|débutent',
      ],
    },
    mitigated: {
      match: [
        '<incident>|impact .. atténué|atténuée|contenu|contenue',
        'contournement .. place|appliqué|déployé',
        'mitigation .. place|appliquée|déployée',
      ],
      except: ['partiellement atténué|contenu'],
    },
    resolved: {
      match: [
        'retour à la normale',
        '<incident> est|a|sont? été|désormais|maintenant? résolu|résolue|terminé|terminée|clos|close',
        'service|services|site|fonctionnement est|sont|a|ont? été|de|nouveau|entièrement|totalement? rétabli|rétablie|rétablis|restauré|restaurés',
        'rentré|rentrée dans l ordre',
        'fin (de l|de la|du|des) <incident>',
        'tout .. opérationnel|rétabli|normal',
      ],
      except: [
        'pas|partiellement|presque|quand|lorsque|si .. rétabli|rétablis|résolu|terminé',
        'avant|après|jusqu .. retour à la normale',
      ],
    },
  },
};
