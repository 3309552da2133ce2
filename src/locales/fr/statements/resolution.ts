import type { Locale } from '../../../core/locale.ts';

/** What ended it. */
export const resolution: Locale['phrases'] = {
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
    ],
    except: [
      '(sera|seront|serait|pas|jamais|pour|devrait|doit|va|allons) .. (<rétabli>|être)',
      '(si|jusqu’à ce que) .. (est|sera) .. <rétabli>',
    ],
  },
};
