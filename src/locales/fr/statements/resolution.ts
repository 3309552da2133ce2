import type { Phrasebook } from '../../../core/locale.ts';

/** What ended it. */
export const resolution: Phrasebook['phrases'] = {
  resolution: {
    match: [
      '(est|a|ont|été|sont|être|avons|ai|avoir|fut) <adverbe>? <rétabli>',
      '(pu|permis de|réussi à|parvenu à|fini par) .. (résoudre|corriger|rétablir|restaurer|réparer|relancer|redémarrer|débloquer|remettre)',
      '(retour à la (normale|version)|retour arrière|revenus à la version|revenu à la version)',
      '(de|à) nouveau (disponible|disponibles|accessible|accessibles|opérationnel|opérationnelle|opérationnels|fonctionnel|fonctionnelle|possible|possibles|en ligne|normalement|fonctionner)',
      '(fonctionne|fonctionnent|fonctionner|marche) (de nouveau|à nouveau|normalement|correctement)',
      '(remis|remise|remettre) (en)? (service|ligne|route|production|état|marche)',
      '(tout|situation|services) .. (revenu|revenue|revenus|rentré|rentrée) .. (normale|ordre)',
      '(mis|mettre|mettant) fin (à|au)',
      '(correctif|patch|correction|solution|contournement) .. (déployé|déployée|appliqué|appliquée|mis en production|mis en place|publié|publiée|proposé|écrit|livré|installé)',
      '(annulation|restauration|redémarrage|rétablissement|réparation) (du|de|des|d’)',
      '^ rétablissement',
      '(résolu|corrigé|rétabli|restauré|réglé) (le|la|les|ce|cette|l’|en|grâce|par)',
      '(est|sont) (désormais|à présent|maintenant) .. (en place|corrigé|corrigée|résolu|opérationnel|rétabli)',
      '(serveur|service|site|application) .. est en place',
      '<nous> (avons|a|ont|ai|a donc|avons donc) .. (relevé|augmenté|ajouté|coupé|arrêté|bloqué|interrompu|désactivé|débranché|remplacé|changé|déplacé|basculé|purgé|vidé|réinstallé|remonté|redéployé|annulé|retiré|supprimé|stoppé|rallumé|rebranché|libéré|doublé|isolé|intercalé|repassé)',
      '(rétablit|rétablissons|rétablissent|rétablissement|relançons|relance|redémarre|redémarrons|remplace|remplaçons|revient|restaure|restaurons|réactive|réarmons|rebranche|basculons) (le|la|les|l’|à|un|une|au|sur|vers|aux)',
      '(service|site|serveur|serveurs|application|messagerie|flux|accès|trafic|tout|plateforme|base|réseau|paiements|alimentation|connexion|connexions) .. (rétabli|rétablie|rétablis|revenu|revenue|rendu|reprend|repart|repartis|reparti|redevenu|remarchait|remarche|refonctionne|ronronne|fonctionnait|accessible|accessibles|opérationnel|répondent|répond|disponible)',
      '(reprise|retour) (du|de|des|de l’|à|de la|en) (flux|service|normale|activité|trafic|fonctionnement|ligne|version|situation|production|ordre|arrière)',
      '(de nouveau|à nouveau) (accessible|accessibles|joignable|joignables|lisible|lisibles|rendu|pleinement|utilisable|utilisables|en marche|stable)',
      '(fin (de|d’) (l’)? (intervention|incident|panne|coupure|perturbation|impact|alerte|crise))',
      '(retour|marche) (en)? arrière',
      '(taux|temps|charge|nombre|file) .. (à zéro|redescendu|redescend|retombé|retombe|revenu|revient|normal|normale|résorbée|vide|sous)',
      '(incident|panne|problème|anomalie) .. (clos|close|terminé|terminée|levé|réglé|derrière nous)',
      '(rentré|rentrée|rentrés) dans l’ordre',
      '(permis|suffi) .. (rétablir|relancer|redémarrer|revenir|de rétablir)',
      '(clé|compte|client|script|adresse|disque|serveur) (bloqué|bloquée|isolé|isolée|remplacé|désactivée)',
    ],
    except: [
      '(sera|seront|serait|pas|jamais|pour|devrait|doit|va|allons) .. (<rétabli>|être)',
      '(si|jusqu’à ce que) .. (est|sera) .. <rétabli>',
    ],
  },
  'resolution?': {
    match: [
      '(rétabli|rétablie|rétablis|redémarré|redémarrée|relancé|relancée|corrigé|corrigée|remis|remise|remplacé|remplacée|restauré|restaurée|réglé|réglée|réparé|repart|reparti|repartie|réouverture|rouvert|banni|bannie|débranché|annulé|isolé|résolu|résolue|coupé court)',
      '(ce qui|cela|ça) (a|nous a)? .. (remis|permis|réglé|résolu|suffi|calmé|stabilisé|débloqué)',
      '(de nouveau|à nouveau) _',
      '(procédé|procède) .. (réouverture|remise|relance|redémarrage|retour|remplacement|restauration)',
      '(tout|service|site) .. (rentré|revenu|repris|reprend|refonctionne|fonctionne)',
    ],
    except: [
      '(pas|sera|seront|serait|jamais|pour|va|doit|devra|avant|si) .. (rétabli|relancé|corrigé|remis|remplacé|restauré|réglé|réparé|résolu)',
    ],
  },
};
