import type { Phrasebook } from '../../../core/locale.ts';

/** Word lists that these phrases use. */
export const causeClasses: Phrasebook['classes'] = {
  déclencheur:
    'déploiement|mise en production|mise à jour|changement|migration|redémarrage|bascule|pic|livraison|modification',
  rôle: 'opérateur|opératrice|ingénieur|ingénieure|ingénieurs|administrateur|administratrice|administrateurs|développeur|développeuse|développeurs|technicien|technicienne|techniciens|employé|employée|salarié|salariée|agent|stagiaire|prestataire|collègue|collaborateur|collaboratrice|membre de l’équipe|personne|quelqu’un',
  'garde-fou':
    'contrôle|contrôles|validation|relecture|revue|test|tests|alerte|alertes|alarme|supervision|surveillance|limite|limites|confirmation|garde-fou|garde-fous|protection|protections|essai à blanc|automatisation|avertissement|vérification|vérifications|approbation|recette|préproduction|documentation|procédure|procédures|mode opératoire|verrou|séparation|isolation|cloisonnement|déploiement progressif|moindre privilège|répétition|sécurité|double validation|retour arrière|délai maximal|délai d’attente|temporisation',
  extérieur:
    'prestataire|prestataires|fournisseur|fournisseurs|hébergeur|hébergeurs|éditeur|sous-traitant|sous-traitants|opérateur|opérateurs|partenaire|tiers|datacenter|centre de données|attaquant|attaquants|pirate|pirates|attaque|attaques|cyberattaque|cyberattaques|déni de service|ddos|robots|orage|foudre|tempête|intempéries|météo|inondation|canicule|incendie|séisme|coupure électrique|coupure de courant|panne électrique|panne de courant|coupure d’électricité|aws|amazon|azure|microsoft|google|cloudflare|github|ovh|ovhcloud|scaleway|hetzner|gandi|enedis|orange|registrar',
  origine: 'cause|causes|origine|raison|raisons|source|déclencheur',
};

/** What the cause rules look for in prose. */
export const causePhrases: Phrasebook['phrases'] = {
  'deeper-cause': {
    match: [
      '(cause|causes|raison|raisons) (racine|racines|profonde|profondes|sous-jacente|sous-jacentes|première|premières)',
      '(facteur|facteurs) (contributif|contributifs|aggravant|aggravants|favorisant|favorisants)',
      '(a|ont) contribué (à|au|aux)',
      '(a|ont) rendu .. possible',
    ],
  },
  'human-error': {
    match: [
      '(erreur|erreurs|faute|défaillance) (purement|simplement|surtout|malheureusement)? (humaine|humaines|de manipulation|de saisie|opérateur|d’opérateur|d’inattention|manuelle|manuelles|de frappe|d’exploitation)',
      '(erreur|faute) (est|était|reste) (surtout|avant tout|d’abord|purement|principalement)? humaine',
      '(erreur|faute|maladresse) (commise)? (par|de|d’) (un|une|l’un de nos|l’une de nos|un de nos|une de nos|notre|l’|le|la)? <rôle>',
      '<rôle> .. (commis|fait) (une|l’) (erreur|faute)',
      'fausse manipulation',
      '(c’est|c’était|il s’agit|il s’agissait) (d’)? (clairement|simplement|juste)? (une|un) (simple|bête) (erreur|faute|oubli) $',
      'mauvaise manipulation',
    ],
    except: [
      '(pas|ni|aucune|non|jamais|plutôt que|plus que|sans) (d’une|d’un|une|d’|l’)? (erreur|erreurs|faute|fausse|mauvaise)',
      '(message|messages|code|codes|page) d’erreur',
      'erreur (de l’opérateur|de l’opératrice)',
      '(risque|risques|éviter|évite|limiter|limite|réduire|réduit|prévenir|empêcher|supprimer|contre|possibilité|source|sujet|propice|tolér*) (de|d’|des|les|l’|toute|aux|une|aux)? (erreur|erreurs|faute|fausse|mauvaise)',
      '(erreur|erreurs) (humaine|humaines) (n’est|n’explique|ne|est toujours|reste possible)',
    ],
  },
  'missing-guard': {
    match: [
      '(aucun|aucune|absence|manque|manquait|sans|faute|défaut|pas) (de|d’|du|des|un|une)? (réel|réelle|vrai|vraie|véritable|double|bon|bonne|mécanisme de|mécanisme d’)? <garde-fou>',
      '<garde-fou> .. (manquait|manquaient|manquant|manquante|absent|absente|insuffisant|insuffisante|incomplet|incomplète|obsolète|contourné|contournée|désactivé|désactivée|inexistant|inexistante|n’existait|n’existaient)',
      '(n’est|n’était|n’étaient|n’a|n’avait|n’avaient|n’ont) (pas|jamais|ni) (été|encore)? (validé|validée|relu|relue|testé|testée|documenté|documentée|automatisé|automatisée|protégé|protégée|contrôlé|contrôlée|vérifié|vérifiée|limité|limitée|surveillé|surveillée|prévu|prévue|bloqué|bloquée|couvert|couverte)',
      '(ne|n’) (demande|demandait|vérifie|vérifiait|contrôle|contrôlait|exige|exigeait|bloque|bloquait|valide|validait|teste|testait|prévient|prévenait|avertit|avertissait|refuse|refusait|impose|imposait|oblige|obligeait|empêche|empêchait|interdit|interdisait|signale|signalait|couvre|couvrait) (pas|aucun|aucune|rien|ni)',
      '(rien|personne) (ne|n’) _',
      '(a|avait|ont|avaient)? (permis|laissé|autorisé|accepté|rendu possible) (à|de|d’|par|un|une|la|le|l’|qu’|que|passer)',
      '(permet|permettait|laisse|laissait|autorise|autorisait|accepte|acceptait) (à|de|d’|par|un|une|la|le|l’|passer|que|qu’|toute|tout)',
      '(possible|facile) de _',
    ],
  },
  'bare-trigger': {
    match: [
      '^ (un|une|le|la|l’|notre)? <déclencheur> _? _? (a|ont) (déclenché|provoqué|causé) (la|le|l’|les|cette|cet|ces)? _? _? $',
      '(a|ont) été (déclenché|déclenchée|déclenchés|déclenchées) par (un|une|le|la|l’|notre)? <déclencheur> _? _? $',
    ],
  },
  'unknown-cause': {
    match: [
      '<origine> ... (est|sont|reste|restent|demeure|demeurent) (pour l’instant|à ce jour|à ce stade|encore|toujours)? (inconnue|inconnues|indéterminée|indéterminées|inexpliquée|à déterminer|à identifier|à établir)',
      '<origine> .. (encore|toujours) (inconnue|inconnues|indéterminée|indéterminées|à l’étude|recherchée)',
      '<origine> (inconnue|inconnues|indéterminée|indéterminées)',
      '<origine> .. (n’est|n’a|n’ont|ne sont) (pas|toujours pas|pas encore) (encore|été)? (connue|connues|identifiée|identifiées|déterminée|déterminées|établie|établies|trouvée|trouvées)',
      '(on|personne) (ne|n’) (connaît|sait|comprend|a) (pas|toujours pas|pas encore)? (encore|vraiment|exactement|pu|su|réussi à|identifié|trouvé|compris|déterminé)? ... (<origine>|pourquoi|d’où vient)',
      '(ne|n’) (connaissons|connais|savons|sais|comprenons|comprends|avons|ai) (pas|toujours pas|pas encore)? (encore|vraiment|exactement|pu|su|réussi à|identifié|trouvé|compris|déterminé)? ... (<origine>|pourquoi|d’où vient)',
      '(ignore|ignorons) (encore|toujours)? (pourquoi|(la|les|l’|quelle) .. <origine>)',
      '(n’en sait|n’en savons|n’en sais) .. (rien|pas)',
      'aucun (log|journal|indice|élément) .. (permis|permet) .. (source|origine|cause)',
      '(cherche|chercher|cherchons|recherchons|enquête|enquêtons|investigue|investiguons|continue|continuons|poursuivons|poursuit) ... (comprendre|identifier|déterminer|trouver|chercher) .. (<origine>|pourquoi)',
      '<origine> .. en cours (d’investigation|d’analyse|d’identification|d’étude|de recherche)',
      '^ (encore|toujours|pour l’instant)? (inconnue|indéterminée|à déterminer|en cours d’investigation|en cours d’analyse) $',
      '(ignore|ignorons|ne sait pas|ne savons pas) (encore|toujours)? ce qui (a|avait|l’a|les a) (causé|provoqué|déclenché|entraîné|fait)',
    ],
    except: [
      '<origine> .. (inconnue|inconnues) (à ce moment|alors|au départ|au début|dans un premier temps|jusqu’)',
      '(au départ|au début|dans un premier temps|à ce moment-là|sur le moment)',
      '(si|quelle que soit|toute|quand) .. <origine> .. inconnue',
    ],
  },
  'next-update': {
    match: [
      '(prochain|prochaine|nouveau|nouvelle) (point|mise à jour|communication|bilan|compte rendu) .. (le|à|au|avant|d’ici|dans|lundi|mardi|mercredi|jeudi|vendredi|#)',
      '(publierons|publierai|partagerons|communiquerons|compléterons|complèterons|reviendrons|mettrons à jour|donnerons|informerons) ... (le|avant|d’ici|sous|dans|au plus tard|#)',
      '(rapport|analyse|conclusions|réponse|résultats|expertise) .. (attendu|attendue|attendus|attendues|prévu|prévue|prévus|prévues|annoncé) .. (le|pour|avant|d’ici|fin|sous|dans|#)',
      '(sera|seront) .. (publié|publiée|publiés|complété|complétée|mis à jour|mise à jour|communiqué|communiquée|communiquées|partagées) ... (le|avant|d’ici|sous|dans|#)',
      '(enquête|investigation|investigations|analyse|recherches|recherche) .. (close|closes|terminée|terminées|arrêtée|arrêtées|abandonnée|abandonnées)',
      '(rendra|rendrons|rendront|rendrai) compte .. (le|avant|d’ici|au|#)',
    ],
  },
  'external-cause': {
    match: [
      '(causé|causée|causés|causées|provoqué|provoquée|provoqués|provoquées|déclenché|déclenchée|occasionné|occasionnée|entraîné|entraînée) (directement|entièrement|principalement)? par .. <extérieur>',
      '(due|dus|dues|dû) (à|au|aux) .. <extérieur>',
      '(à cause|en raison|du fait) (de|du|des|d’) .. <extérieur>',
      '(suite|à la suite) (à|au|aux|de|du|des|d’) (un|une|l’|la|le|plusieurs)? _? (attaque|attaques|cyberattaque|cyberattaques|déni de service|coupure de courant|coupure électrique|panne électrique|orage|foudre|incendie)',
      '(vient|venait|provient|provenait) (de|du|des|d’) .. <extérieur>',
      '(notre|le|un de nos|l’un de nos) (prestataire|fournisseur|hébergeur|opérateur|partenaire|sous-traitant) .. (a|avait|a eu|a connu|a subi|rencontre|rencontrait) .. (panne|incident|problème|défaillance|coupure|problèmes)',
      '(c’est|c’était|était) (la|de la) faute (de|du|d’) .. <extérieur>',
      'faute (de|d’|à) (notre|nos|l’|le|la|un)? _? <extérieur>',
      '<extérieur> (est|sont|était|étaient) (seul|seule|seuls|entièrement|le seul)? (responsable|responsables|en faute|fautif|fautifs|en cause)',
      '<extérieur> qui (est|était) (en faute|responsable|fautif|en cause)',
      '(indépendant|indépendante|indépendants|indépendantes) de notre volonté',
      'n’y (sommes|suis|est) pour rien',
    ],
    except: [
      '(pas|aucun|aucune|ni|non|sans) .. (attaque|attaques|cyberattaque|cyberattaques|malveillance|<extérieur>)',
    ],
  },
  'own-factor': {
    match: [
      'point (unique|individuel) de défaillance',
      '(aucun|aucune|absence|manque|sans|pas) (de|d’|du)? _? (redondance|bascule|secours|repli|second|seconde|deuxième|alternative|réplication|plan|<garde-fou>)',
      '(un|une) (seul|seule|unique) _? (région|fournisseur|prestataire|zone|lien|centre|site|instance|chemin|hébergeur|serveur)',
      '(nous|notre|nos|on) .. (dépend|dépendons|dépendait|dépendions|repose|reposait|dépendance|avions supposé|mal configuré|configuré|attendions)',
      '(nous|on) (n’avions|n’avait|n’avons|n’étions|n’était) (pas|aucun|aucune|rien)',
      'facteurs (contributifs|aggravants)',
      'facteur (contributif|aggravant)',
      '(bug|défaut|mauvaise configuration|faiblesse) (de|dans) (notre|nos)',
    ],
  },
  hedge: {
    match: [
      '(probablement|vraisemblablement|apparemment|sans doute|possiblement)',
      '(semble|semblerait|semblent|sembleraient) _',
      '(pensons|pense|supposons|suppose|soupçonnons|soupçonne|croyons|présumons) (que|qu’|à|un|une)',
      '(cause|origine|raison) (la)? (plus)? (probable|possible|supposée|présumée|vraisemblable)',
      '(serait|seraient|aurait été|auraient été) .. (dû|due|dus|dues|lié|liée|liés|causé|causée|provoqué|provoquée|responsable|responsables|à l’origine)',
    ],
    except: [
      '(au départ|au début|dans un premier temps|d’abord) ... (semble|semblait|pensions|pensait|supposait)',
      '(peut-être|sans doute|probablement) .. (faudrait|faudra|devrions|pourrions|avenir|futur)',
      '(faudrait|faudra|devrions|pourrions|devrait) .. (peut-être|sans doute|probablement)',
      '(semble|semblent) ... (en fait|en réalité|mais)',
      '(semblait|semblaient) _',
      '(autres|d’autres) .. (probablement|vraisemblablement|apparemment|sans doute|possiblement)',
      '(probablement|vraisemblablement|sans doute|possiblement) (plus|mieux|moins|davantage)',
    ],
  },
  hypothesis: {
    match: [
      '(hypothèse|hypothèses|théorie|spéculation|conjecture|preuve|preuves|indice|indices)',
      '(pas|jamais|reste à|impossible de|à) (encore|pu|être|le|la)? (confirmé|confirmée|confirmés|confirmer|vérifié|vérifiée|vérifier|prouvé|prouver|reproduire|certain|certains|certitude)',
      '(confirmé|confirmée|vérifié|vérifiée) (par|ensuite|depuis|le|à)',
    ],
  },
};
