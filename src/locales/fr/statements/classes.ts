import type { Locale } from '../../../core/locale.ts';

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
