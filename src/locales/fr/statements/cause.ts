import type { Phrasebook } from '../../../core/locale.ts';

/** What caused it, who is blamed, and what nobody knows. */
export const cause: Phrasebook['phrases'] = {
  'cause.human-error': {
    match: [
      '(erreur|erreurs|faute) (humaine|humaines|de manipulation|de saisie|opérateur|d’opérateur|d’inattention|manuelle|de frappe)',
      '(erreur|faute) (est|était|reste) .. humaine',
      'fausse manipulation',
    ],
    except: ['(pas|ni|aucune|non) .. (erreur|faute)'],
  },
  'cause.hedged': {
    match: [
      '(semble|semblerait|semblent|apparemment|probablement|vraisemblablement|sans doute|peut-être|soupçonnons|pensons|supposons) ... (responsable|responsables|cause|causé|causée|origine|dû|due|provoqué|provoquée|lié|liée|venait|vient|bug|défaillance)',
      '(semble|semblerait) que ... ... (responsable|responsables|cause|origine|dû|due|causé|provoqué)',
      '(semble|semblerait) ... (disque|serveur|base|réseau|service) ... (plus|pas)',
      '(serait|seraient|aurait été|auraient été) .. (dû|due|dus|dues|lié|liée|causé|causée|provoqué|provoquée|responsable|à l’origine)',
      '(cause|origine) (probable|possible|supposée|présumée)',
    ],
  },
  cause: {
    match: [
      '(cause|causes|origine|source|raison|responsable|coupable) (racine|racines|profonde|profondes|principale|première|directe|exacte|réelle|initiale)? (de|du|des|d’|de la|de l’|de cette|de cet|de ce)? .. (était|est|étaient|sont|vient|venait|réside|résidait|provient|provenait|identifiée)',
      'cause (racine|profonde)',
      'comme cause (de|du|d’)',
      '(causé|causée|causés|causées|provoqué|provoquée|provoqués|provoquées|déclenché|déclenchée|occasionné|occasionnée|engendré|engendrée|entraîné|entraînée|induit|induite) (directement|notamment|principalement)? par',
      '(à cause|en raison) (de|du|des|d’)',
      'du fait (de|du|des|d’|que)',
      '(suite à|à la suite de|à la suite d’|suite au|suite aux|à la suite des) (un|une|des|l’|la|le)? .. <faute>',
      '<incident> (venait|vient|viennent|venaient|provient|provenait|provenaient) (de|du|des|d’)',
      '(est|était|sont|étaient|serait) .. (dû|due|dus|dues) (à|au|aux)',
      '(lié|liée|liés|liées) (à|au|aux) .. <faute>',
      '(s’explique|s’expliquait|s’expliquent|expliqué) par',
      '(parce que|parce qu’|puisque|puisqu’)',
      'il s’agissait (simplement|en fait|finalement|d’abord)? (de|d’|du|des)',
      '<faute> .. (a|ont|avait|avaient|qui a|qui ont) .. (causé|provoqué|entraîné|déclenché|engendré|empêché|rendu|conduit|saturé|introduit|bloqué|cassé|épuisé|coupé)',
      '(avait|a|ont|avoir|qui) (causé|provoqué|entraîné|déclenché|engendré|occasionné) (la|le|les|l’|un|une|des|cet|cette) .. <incident>',
      '(bug|erreur|régression|défaut|faille) .. (introduit|introduite|glissé|glissée)',
      '(certificat|certificats|domaine|licence|jeton) .. expiré',
      '(disque|partition|mémoire|volume) .. (plein|pleine|saturé|saturée|corrompu)',
      '(à l’origine|responsable|responsables) (de|du|des) .. <incident>',
      '(par erreur|par mégarde|par inadvertance|accidentellement)',
      'facteurs (contributifs|aggravants|déclencheurs)',
      'élément déclencheur',
      '(racine|source|fond|origine|explication) (du|de la|de ce|de cette) (souci|mal|problème|panne|affaire|incident|pépin|bug|blocage)',
      '(a|ont|avait|avaient) (lâché|grillé|cramé|rendu l’âme|sauté|claqué|flanché)',
      '(faute|à défaut) (de|d’) _',
      '(n’a pas|n’avait pas|n’ont pas|n’avaient pas|jamais) (été)? (prévu|prévue|conçu|testé|testée|communiqué|renouvelé|documenté|documentée|mis à jour|configuré|installé|désactivé|supprimé|vérifié|reporté|migré)',
      '(était|étaient|est|resté|restée|restait) .. (trop (petit|petite|bas|basse|vieux|faible|court|courte)|mal configuré|mal configurée|en fin de (cycle|vie|course)|défectueux|défectueuse|sous-dimensionné|obsolète|saturé|saturée|plein|pleine)',
      '(en|un|une) (court-circuit|boucle infinie|fuite de mémoire|fuite mémoire)',
      '(a|ont|avait) .. (réinitialisé|corrompu|écrasé|épuisé|doublé|triplé|rempli|saturé|cassé|changé) (la|le|les|l’|un|une|des|de) _',
    ],
    except: [
      '(cause|origine|raison|source) .. (inconnue|indéterminée|pas connue|à déterminer)',
      '(cela|ceci|ça) .. (causé|provoqué|entraîné|déclenché|engendré|occasionné) ..',
      '(pas|ni|jamais|aucun|non) (dû|due|causé|provoqué|lié|liée|en raison|à cause)',
      '(connaît|sait|savons|connaissons|ignore|ignorons|comprendre|chercher|déterminer|identifier|trouver) .. (cause|origine|source|raison)',
    ],
  },
  'cause.unknown': {
    match: [
      '(cause|causes|origine|raison|raisons|source) .. (inconnue|inconnues|indéterminée|indéterminées|pas encore connue|n’est pas connue|reste à déterminer|pas identifiée)',
      '(ne connaît pas|ne connaissons pas|ne sait pas|ne savons pas|ignore|ignorons) .. (cause|origine|source|raison|pourquoi)',
      '(comprendre|déterminer|identifier|chercher|trouver|remonter à|remonter jusqu’à) .. (cause|causes|origine|source|raison)',
    ],
  },
  'cause?': {
    match: [
      'car',
      '(causé|provoqué|entraîné|déclenché|saturé|épuisé|causant|provoquant|entraînant|introduit|échoué|supprimé|redémarré|planté)',
      '(bug|bogue|régression|erreur de|erreur dans)',
      '(n’avait|n’avaient|n’était|n’étaient|n’a) (pas|jamais) (été)? _',
      '(trop (de|gourmand|petit|vite|tôt|nombreux|peu)|mauvais|mauvaise|à jour|filtrait|filtré|filtre|déclaré|oublié|oubli|recalculé|recalculés|masqués|se sont retrouvés|en réalité|en cause|expiré|expirée|plein|pleine|coûte|coûtait)',
      '(pour appliquer|activé par défaut|activée par défaut|option)',
      '(lors du|lors de la|lors d’|pendant la|pendant le) (passage|mise|migration|bascule|déploiement|changement|remplacement|opération)',
      '(manquait|manquaient|tournait en boucle|saisi|saisie|mal (saisi|saisie|réglé|réglée|configuré)|n’était plus (attribué|valable|valide|à jour))',
    ],
    except: ['(cela|ceci|ça) .. (causé|provoqué|entraîné|déclenché)'],
  },
};
