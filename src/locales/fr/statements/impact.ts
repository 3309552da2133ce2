import type { Phrasebook } from '../../../core/locale.ts';

/** Who noticed what, and how much of it. */
export const impact: Phrasebook['phrases'] = {
  'impact.unquantified': {
    match: [
      '(milliers|millions|centaines|dizaines|nombreux|nombreuses|plusieurs|innombrables|certains|certaines|plupart des|majorité des|une partie des) (de|d’|des)? .. (<usager>|sites|requêtes|services)',
      'longue comme le bras',
      '(panne|coupure|interruption|incident|indisponibilité) ... duré (plusieurs|quelques|longtemps|plus)',
    ],
    except: ['(milliers|millions) (d’euros|de dollars)'],
  },
  impact: {
    match: [
      '<usager> .. (ne pouvaient|ne pouvait|n’ont pas pu|n’ont pu|n’a pas pu|n’ont plus|ne peuvent|pouvaient ne pas|concernés|concernées|ont reçu|ont subi|ont rencontré|ont constaté|voyaient|recevaient|<coupé>)',
      '(est|sont|était|étaient|été|restés|resté|restée|devenu|devenue|devenus|rendu|rendue|rendus) .. <coupé>',
      '<service> .. (<coupé>|échoué|échouaient|ralenties|lents|lentes)',
      '(n’arrivait|n’arrivaient|n’arrive|n’arrivent|ne fonctionnait|ne fonctionnaient|ne fonctionne|ne répondait|ne répondaient|ne répond|ne marchait|ne marche|ne parvenait|ne parvenaient) (plus|pas)',
      '(empêchant|empêchait|empêchaient|empêché|bloquant|bloquait) (l’|la|le|les|toute|tout|toutes|des|un|une|certains|certaines|de|aux) _',
      'ne (sont|seront|étaient|était|fut) plus (envoyés|envoyées|envoyé|disponibles|disponible|accessibles|accessible|possible|possibles|traités|traitées|reçus|joignable)',
      '(renvoyait|renvoyaient|renvoie|renvoient|retournait|retournaient|affichait|affichaient) .. (erreur|erreurs|500|502|503|504|404)',
      'temps de (réponse|chargement) .. (augmenté|élevé|élevés|long|longs|dégradé|dégradés)',
      '(refusé|rejeté|perdu|bloqué|provoquant|provoqué|entraîné) .. (inscriptions|requêtes|commandes|connexions|paiements|demandes|utilisateurs|panne|pannes|perturbations|erreurs|lenteurs)',
      '(problèmes de|perturbations|perturbation|lenteurs|lenteur|ralentissements|coupure de service|interruption de service|pannes|erreurs) (sur|de|pour|des|observés|pendant|dans|d’|lenteur)',
      '<incident> .. (pendant|durant|duré|dura) .. (#|heure|heures|minutes|jours|demi-heure)',
      'pendant .. # (h|heure|heures|minutes|min|jours)',
      '# .. (<usager>|<service>|comptes) .. (<coupé>|perdues|perdus|concernés|échoué|ont|n’ont|étaient|avaient)',
      '(d’indisponibilité|heures d’interruption)',
      '(impact|impacts|conséquences) .. (utilisateurs|clients|visibles|entreprises|services)',
      '(permettre|permettait|pouvait) .. (attaquant|attaquants)',
      'seule .. <coupé>',
      '^ personne ne (pouvait|peut|parvenait)',
      '(n’était|n’étaient|n’est|ne sont) plus (distribués|distribué|livrés|traités|mis à jour|synchronisés)',
      '(à l’arrêt|hors d’usage|hors d’état|dans les choux|par terre|en carafe|à terre|aux fraises|au tapis|en berne|en vrac)',
      '(perdu|perdu leur|privé|privés|privées) (l’accès|la connexion|de|d’|l’alimentation|le réseau|le contact)',
      '(fait|faisait|faisaient|ont fait|a fait) .. (la tête|la sieste|grise mine|des siennes)',
      '# .. (<usager>|<service>|comptes|requêtes|transactions|tentatives|résultats|messages|appels|baies|volumes) .. (touché|touchés|gênés|refusées|refusés|infructueuses|injoignables|en retard|perdus|deux fois|double|ratés|reporté|reportés|transmis|redémarr*)',
      '(pourcent|{%}) (des|de|du) (<usager>|<service>|requêtes|appels|connexions|commandes|paiements|put|get|visites|trafic|utilisations)',
      '(un|une|deux|trois|#) .. sur (deux|trois|quatre|cinq|dix|#)',
      '(retard|retards|attente|délai|délais) (de|d’|dans|pour|allant|pouvant)',
      '(renvoyait|renvoie|recevait|recevaient|reçu|reçoit|donnait|obtenait|affichait) .. (une erreur|erreur|un message|503|502|500|404|rien)',
      '(se mettait|s’est mis|s’est mise|a commencé|se mettre|se sont mis) à .. (ramer|redémarrer|planter|râler|échouer|ralentir|refuser)',
      '(ramait|rame|ramer|plantait|plantaient|plante|s’arrête|s’est arrêtée|s’est arrêté|s’arrêtait|se figeait|tombé|tombée|tombés|tombait)',
      '(n’ont pas|n’a pas|n’avaient pas|n’avons pas) (reçu|pu|eu|vu|obtenu)',
      '(ne|n’) (recevaient|reçoivent|recevait|pouvaient|pouvait|voyaient|partaient|partent|part|arrivaient|chargeaient|chargeait|s’affichaient|s’affichait|démarrait|démarraient) (plus|pas|rien)',
    ],
    except: ['(si|serait|pourrait|devrait) .. (indisponible|inaccessible|coupé|bloqué)'],
  },
  'impact?': {
    match: [
      '(impossible|impossibles) (de|d’|à)',
      '(n’|ne) .. (répondait|répondaient|résolvait|résolvaient|fonctionnait|marchait|pouvait|pouvaient|proposait|proposer|pu|pouvaient) .. (plus|pas|réserver|rien)?',
      '(cessé|cessait|arrêté|tu|arrêtait) (de|d’|pendant) _',
      '(perturbation|perturbations|interruption|coupure|coupures|panne|indisponibilité|lenteurs|silence|erreurs|retards|retard) _',
      '(plus de|plus aucun|sans) (son|courant|réseau|connexion|service|accès|réponse|internet|électricité|site|courriel)',
      '(masqué|masqués|invisible|invisibles|muet|muette|bloqué|bloqués|bloquée|figé|figée|planté|plantée|saturé|inaccessible|lent|lente)',
    ],
    except: [
      '(si|pourrait|serait|éviter|sera|seront|afin|risque) .. (panne|interruption|coupure|bloqué|inaccessible|lent)',
    ],
  },
};
