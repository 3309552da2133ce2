import type { Locale } from '../../core/locale.ts';

/** Words that the phrases of this language may use as `<name>`. */
export const classes: Locale['classes'] = {
  nous: 'nous|j’|je|on|équipe|équipes',
  usager:
    'utilisateur|utilisateurs|utilisatrice|utilisatrices|utilisateurices|client|clients|clientes|abonné|abonnés|abonnées|usager|usagers|membre|membres|adhérent|adhérents|bénévole|bénévoles|visiteur|visiteurs|joueurs|développeur|développeurs|internautes|personne|personnes|entreprises|équipes|collaborateur|collaborateurs|agents|partenaire|partenaires|lecteurs|support',
  service:
    'service|services|site|sites|serveur|serveurs|api|application|applications|appli|système|systèmes|plateforme|base|bases|instance|instances|page|pages|portail|interface|cluster|réseau|nœud|nœuds|messagerie|boutique|fonctionnalité|fonctionnalités|infrastructure|hébergement|forfait|paiement|paiements|inscription|inscriptions|connexion|connexions|commandes|requêtes|envois|tâches',
  incident:
    'panne|pannes|incident|incidents|coupure|coupures|interruption|interruptions|indisponibilité|dysfonctionnement|dysfonctionnements|perturbation|perturbations|problème|problèmes|erreur|erreurs|crash|ralentissement|ralentissements|lenteur|lenteurs|accident|catastrophe|saturation|plantage|anomalie|blocage',
  faute:
    'bug|bogue|erreur|erreurs|panne|incendie|défaut|défaillance|faute|oubli|mauvaise|mauvais|mise à jour|maintenance|changement|modification|migration|surcharge|saturation|expiration|expiré|expirée|incompatibilité|fuite|coupure|régression|manque|absence|attaque|attaques|cyberattaques|cyberattaque|corruption|corrompu|déploiement|configuration|correctif|incident|problème|pic|commit|disque|requête|version|script',
  données:
    'donnée|données|fichier|fichiers|message|messages|courriel|courriels|mail|mails|métriques|enregistrement|enregistrements|inscription|inscriptions|commande|commandes|sauvegarde|sauvegardes|photos|documents|comptes|articles|contenus|historique|transactions',
  perdu:
    'perdu|perdue|perdus|perdues|corrompu|corrompue|corrompus|corrompues|supprimé|supprimée|supprimés|supprimées|effacé|effacée|effacés|effacées|détruit|détruite|détruits|détruites|altéré|altérée|altérés|altérées|écrasé|écrasée|écrasés|écrasées|irrécupérable|irrécupérables|endommagé|endommagées',
  rétabli:
    'résolu|résolue|résolus|résolues|corrigé|corrigée|corrigés|corrigées|rétabli|rétablie|rétablis|rétablies|restauré|restaurée|restaurés|restaurées|réparé|réparée|réparés|réparées|relancé|relancée|relancés|redémarré|redémarrée|redémarrés|annulé|annulée|maîtrisé|maîtrisée|réglé|réglée|débloqué|débloquée|atténué|renouvelé|remplacé|remplacée',
  vu: 'constaté|constatée|constatés|remarqué|remarquée|découvert|découverte|découverts|détecté|détectée|détectés|détectées|observé|observée|signalé|signalée|signalés|signalées|remonté|remontée|remontés|remontées|alerté|alertés|alertée|prévenu|prévenus|averti|avertis|rapporté|rapportée|aperçu|aperçus',
  adverbe:
    'pas|plus|encore|définitivement|totalement|complètement|partiellement|temporairement|finalement|rapidement|entièrement|ensuite|également|aussi|effectivement|depuis|immédiatement|fortement|toujours|enfin|désormais|donc|bien|tous|toutes|irrémédiablement|d’abord|directement|malheureusement',
  coupé:
    'indisponible|indisponibles|inaccessible|inaccessibles|hors service|hors ligne|injoignable|injoignables|en panne|en rade|perturbé|perturbée|perturbés|ralenti|ralentie|ralentis|dégradé|dégradée|dégradés|interrompu|interrompue|interrompus|arrêté|arrêtée|arrêtés|touché|touchée|touchés|touchées|impacté|impactée|impactés|impactées|affecté|affectée|affectés|affectées|bloqué|bloquée|bloqués|bloquées|inutilisable|inutilisables|refusé|refusée|refusés|refusées|saturé|saturée|saturés|coupé|coupée|coupés|privé|privés|privées|fermé|fermée|fermés|déconnecté|déconnectés',
  changer:
    'mettre|ajouter|améliorer|revoir|renforcer|migrer|remplacer|changer|travailler|corriger|modifier|vérifier|automatiser|documenter|installer|déployer|étudier|augmenter|poursuivre|tester|surveiller|prévoir|réduire|créer|mener|instaurer',
  mois: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  jour: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
};

/** Sentences that carry a section's content; the English set says how the names are read. */
export const statements: Locale['phrases'] = {
  'data-loss.none.partial': {
    match: [
      'aucune donnée (de l’état|publique|interne) .. <perdu>',
      'aucune de nos (propres)? données .. <perdu>',
      'services (de l’état|publics) .. aucune donnée',
    ],
  },
  'data-loss.unknown': {
    match: [
      '(si|s’il s’avère|s’ils) ... perdu .. <données>',
      '(savoir|sait|savons|ignore|ignorons|déterminer|vérifier|vérifions) (pas)? (encore)? (si|combien|quelles|quelle) ... (<perdu>|perte)',
      '(ampleur|étendue) de la perte',
      '<données> .. (ont pu|ont peut-être|a pu|auraient|pourraient) .. <perdu>',
    ],
  },
  'data-loss.some': {
    match: [
      '<données> .. (est|sont|été|être) <adverbe>? <perdu>',
      '^ (les|toutes les|certaines|des|quelques)? <données> ... (est|sont|été|être) <adverbe>? <perdu>',
      '<données> <adverbe>? (perdu|perdue|perdus|perdues|irrécupérable|irrécupérables)',
      '(perdu|effacé|détruit|écrasé|corrompu) .. <données>',
      '(perte|pertes) (définitive|partielle|irréversible|totale)? (de|des|d’) .. <données>',
      '<données> .. (n’ont pu|n’ont pas pu|n’a pas pu|ne peuvent|ne pourront) .. être (récupérées|restaurées|récupérés|restaurés)',
      '(pas pu|impossible de|échoué à) (récupérer|restaurer) .. <données>',
    ],
    except: [
      '(aucun|aucune|sans|pas de|ni|jamais|rien) .. <données>',
      '(aucun|aucune|sans|pas de|ni|pas|jamais|rien|éviter|risque de|risques de) .. (perte|pertes|<perdu>)',
      '(si|s’il|s’ils|s’il s’avère que) ... perdu ... <données>',
      'perdu .. (connexion|accès|contact|réseau|temps|heures à|liaison|confiance)',
      '(base|bases|centre|centres|serveur) de données',
      '(ont pu|a pu|peut-être|auraient|pourraient|sera|seront) .. <perdu>',
    ],
  },
  'data-loss.none': {
    match: [
      '(aucun|aucune) (autre)? <données> .. (n’a|n’ont|n’est|n’avait|n’aurait) .. (<perdu>|affectée|impactée|touchée)',
      'aucune perte (de|des|d’) .. <données>',
      '(sans|pas de|pas eu de|pas d’|ni) (aucune)? perte (de|des|d’)? .. <données>',
      '(pas|jamais) (perdu|supprimé|effacé) (de|vos|les|nos) <données>',
      '(n’a|n’ont|n’avons|n’ai) perdu (aucun|aucune) <données>',
      '<données> .. (n’ont|n’a) (pas|jamais) été .. (<perdu>|affectées|impactées|touchées|affectée|touchée)',
      'aucune de (vos|nos|leurs) données .. (n’a|n’ont) .. (<perdu>|affectée|touchée)',
      'rien n’a été perdu',
      '(récupérer|restaurer|récupéré|restauré|conservé) (toutes|l’ensemble|l’intégralité) .. <données>',
      'toutes .. données .. (récupérées|restaurées|conservées|sauves|intactes|préservées)',
      '<données> (sont|étaient|restent|restées) .. (intactes|sauves|en sécurité|intacts|préservées)',
    ],
    except: ['(assurer|vérifier|garantir|pour|afin) (que|qu’) (aucun|aucune) ..'],
  },

  'apology.conditional': {
    match: ['(excuses|désolé|désolés|désolée|excuser|excusons) ... (si|s’il) .. (vous|cela|ça|cette|y)'],
  },
  'apology.hollow': {
    match: [
      '(excuses|désolé|désolés|désolée|excuser|excusons|regrettons) .. (gêne|désagrément|désagréments|inconvénient|inconvénients|contretemps)',
      'gêne occasionnée',
    ],
  },
  'apology.personal': {
    match: [
      '(je|j’|tiens à) .. (m’excuse|m’excuser)',
      'suis .. (désolé|désolée|navré|navrée)',
      '^ (vraiment|sincèrement|encore)? (désolé|désolés|désolée) (pour|de|d’)',
      'mes (plus|plates|sincères)? (sincères|plates)? excuses',
      'je regrette (sincèrement|profondément|vivement)? (cet|cette|ces|l’|les|la|le)',
    ],
    except: ['(pas|sans|aucune) .. excuses', 'excuses à (sa|mon|ma|l’utilisateur)', '(ne|n’) .. (excuse|excusons)'],
  },
  apology: {
    match: [
      '(présentons|présente|présenter|adressons|adresser|renouvelons|accepter) .. nos .. excuses',
      '(présentons|présenter|formulons) .. excuses',
      '(nous|tenons à|souhaitons) .. (excusons|excuser)',
      '(veuillez|vous prions|vous prie) .. (excuser|excuses)',
      'excusez nous',
      '(toutes)? nos (plus|plates|sincères)? (sincères|plates)? excuses',
      'sommes .. (désolé|désolés|désolées|navrés)',
      'nous regrettons (sincèrement|profondément|vivement)? (cet|cette|ces|l’|les|la|le)',
      'demandons pardon',
    ],
    except: ['(pas|sans|aucune) .. excuses', 'excuses à (sa|mon|ma|l’utilisateur)', '(ne|n’) .. (excuse|excusons)'],
  },
  'apology.reported': {
    match: [
      '(présenté|présentait|formulé|adressé|réitéré|renouvelé) .. (ses|leurs|des) .. excuses',
      '(s’est|se sont) .. (excusé|excusés|excusée) .. (auprès|publiquement|pour)',
      'excuses .. (aux|auprès) .. <usager>',
    ],
    except: ['excuses à (sa|mon|ma|l’utilisateur)', '(excusé|excusée) auprès de (sa|son|mon|ma)'],
  },

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
    ],
    except: ['(cela|ceci|ça) .. (causé|provoqué|entraîné|déclenché)'],
  },

  'detection.late': {
    match: [
      '(personne|aucune alerte|aucune surveillance|aucun monitoring|aucune supervision) .. (n’a|ne|n’avait)',
      '(avant|sans) (d’être|qu’on|que nous|que quelqu’un|que) ... (vu|remarqué|détecté|prévenu|s’en aperçoive)',
      '(détecté|détectée|détection) .. (tardivement|tardive|trop tard)',
    ],
  },
  detection: {
    match: [
      '<nous> .. (avons|ai|a|ont) .. <vu>',
      '(a|ont|été|était|étaient|avait|avons|ai) .. <vu> (par|sur|à|hier|ce|cette|le|via|dans|vers|au|aux|dès|que|lors|une|un|la|des)',
      '<vu> (par|via|sur) ',
      '(m’a|m’ont|nous a|nous ont) .. (remonté|remontés|remontée|signalé|signalés|signalée|alerté|alertés|prévenu|prévenus|averti|contacté)',
      '(alerte|alertes|alarme|alarmes|supervision|monitoring|surveillance|sonde|sondes|grafana|sentry|prometheus|astreinte|notification) .. (déclenché|déclenchée|déclenchées|reçu|reçue|détecté|averti|remonté|signale|signalé|prévenu|sonné|levée|tombée|envoyé|nous a)',
      '<usager> .. (signale|signalent|signalé|signalaient|rapporté|rapportent|alerté|prévenu|contacté|appelle|appelé|remarqué|plaint|plaignent|remonté|remontent)',
      '(nous|m’) (ont|a) .. (écrit|contacté|appelé|alerté)',
      'pour (signaler|nous prévenir)',
      'astreinte .. (appelée|réveillée|prévenue|alertée)',
      '(aperçu|aperçus|rendu compte|rendus compte|rendue compte)',
      '^ détection',
    ],
    except: [
      '(peut|peuvent|pouvait) être <adverbe>? <vu>',
      '(sera|seront|être|serait|pour|afin) .. (alerté|prévenu|averti|détecté|signalé|notifié)',
    ],
  },

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

  'remediation.vague': {
    match: [
      '(tirer|tirerons|tirons|tire) (toutes)? (les|des|nos) (conséquences|enseignements|leçons)',
      '(diverses|plusieurs|certaines|quelques|nombreuses|différentes) améliorations',
      '(tout|maximum|mieux) .. (ce que nous pouvons|notre possible|mettre en œuvre|en notre pouvoir|pour que)',
      '(améliorer|améliorerons) (nos|notre|la qualité) (services|service|de)?',
      '(être|serons|redoubler) .. (vigilant|vigilants|vigilance|attentif|attentifs)',
      '(sensibiliser|sensibilisation) (les|des|nos|aux|de)',
    ],
  },
  remediation: {
    match: [
      '(allons|je vais|on va|vont) .. <changer>',
      '(sera|seront) .. (mis|mise|mises|ajouté|ajoutée|ajoutés|ajoutées|proposé|proposée|proposés|remplacé|remplacée|amélioré|améliorée|améliorés|renforcé|renforcée|revu|revue|migré|migrée|déployé|déployée|automatisé|automatisée|documenté|documentée|corrigé|corrigée|vérifié|testé|étudié|surveillé|installé|modifié|renouvelés)',
      '(afin|pour) (d’éviter|éviter|d’empêcher|empêcher|prévenir|de prévenir|que) ... (reproduise|reproduire|avenir|nouveau|futur|similaire|similaires|recommence|répète|produise|encore)',
      '(éviter|empêcher|prévenir) ... (reproduise|reproduire|avenir|futur|similaire|recommence|répète|produise)',
      '(à l’avenir|dans le futur|pour la suite|par la suite|désormais) ... (sera|seront|allons|devons|ferons|mettrons|va|passeront|passera)',
      '<nous> .. (prévoyons|prévois|prévoit|envisageons|envisage|planifions|comptons|souhaitons|étudions|travaillons) (de|d’|à|sur|une|un|la|le|les|aussi|également)',
      '(mettrons|ajouterons|améliorerons|renforcerons|migrerons|remplacerons|ferons|reverrons|déploierons|continuerons|testerons|vérifierons|mettrai|ajouterai|ferai)',
      '(actions|action|mesures|mesure) (correctives|corrective|préventives|préventive|prises|à prendre|de suivi)',
      'plan d’(action|actions)',
      'prochaines étapes',
      '(ticket|tickets|issue) .. (ouvert|ouverts|ouverte|créé|créés) .. pour',
      '(va|vont) être _',
      '^ désormais',
      '(il faudra|il faudrait|il faut|nous devons|nous devrions|on devrait) .. <changer>',
      '(reste à|restent à) (faire|mettre|ajouter|corriger|améliorer)',
      'des mesures .. (ont été|seront|sont)',
      '(avons|ai|a été|ont été) (depuis|également|aussi)? (ajouté|ajoutée|mis en place|mise en place|renforcé|renforcée|automatisé|documenté|instauré)',
    ],
  },

  'impact.unquantified': {
    match: [
      '(milliers|millions|centaines|dizaines|nombreux|nombreuses|plusieurs|innombrables|certains|certaines|plupart des|majorité des|une partie des) (de|d’|des)? .. (<usager>|sites|requêtes|services)',
      'longue comme le bras',
      '(panne|coupure|interruption|incident|indisponibilité) ... duré (plusieurs|quelques|longtemps|plus)',
    ],
    except: ['(milliers|millions) d’(euros|dollars)'],
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
    ],
    except: ['(si|serait|pourrait|devrait) .. (indisponible|inaccessible|coupé|bloqué)'],
  },

  lessons: {
    match: [
      '(nous avons|j’ai|on a|avons) (beaucoup|également)? (appris|retenu)',
      '(leçon|leçons|enseignement|enseignements) (à|que|de|est|tirée|tirées|tiré|tirés|retenus|retenues|appris|apprises)',
      '(tirons|tire) .. (leçon|leçons|enseignement)',
      '(avec le recul|a posteriori|rétrospectivement)',
      'ce qui (a|n’a|aurait) .. (marché|fonctionné|manqué|mieux)',
      '(incident|panne|épisode) .. (montre|montré|rappelle|rappelé|révélé|révèle|mis en lumière|souligne|mis en évidence)',
      '(eu|avons) .. de la chance',
    ],
    except: ['(tirer|tirerons) (toutes)? (les|des|nos) (conséquences|enseignements|leçons)'],
  },

  span: {
    match: [
      'entre .. # .. et .. #',
      '(de|du|depuis) .. # .. (à|au|jusqu’à|jusqu’au) .. #',
      '(pendant|durant|duré|dura) (près de|plus de|environ)? #',
    ],
  },
  date: { match: ['# (er)? <mois>'] },
  'timeline.vague?': {
    match: [
      '<jour>',
      '(hier|avant-hier|ce matin|ce soir|cette nuit|aujourd’hui|le matin même|la veille|le lendemain|au lendemain)',
      '# <mois>',
      '(en|fin|début|depuis|mi) <mois>',
      '(à minuit|à midi|au soir|en soirée|dans la nuit|au petit matin)',
      '(pendant|durant|duré) (plus d’une|plusieurs|quelques|près d’une|une) (heure|heures|jours|minutes)',
      '(semaine|mois|nuit|année) (dernière|dernier|passée)',
    ],
  },
};
