import type { Phrasebook } from '../../../core/locale.ts';

/** Who or what noticed, and how late. */
export const detection: Phrasebook['phrases'] = {
  'detection.late': {
    match: [
      '(personne|aucune alerte|aucune surveillance|aucun monitoring|aucune supervision) .. (n’a|ne|n’avait)',
      '(avant|sans) (d’être|qu’on|que nous|que quelqu’un|que) ... (vu|remarqué|détecté|prévenu|s’en aperçoive)',
      '(détecté|détectée|détection) .. (tardivement|tardive|trop tard)',
      '(outils|sondes|alertes|supervision|surveillance|système|moniteurs|contrôles) .. (n’a|n’ont) (rien|pas|jamais) (vu|détecté|signalé|remonté|alerté|déclenché|fonctionné|prévenu)',
      '(fallu|mis) .. (heures|heure|minutes|jours|temps) (pour|avant) .. (apercevoir|remarquer|voir|détecter|comprendre que|rendre compte)',
    ],
  },
  detection: {
    match: [
      '<nous> .. (avons|ai|a|ont) .. <vu>',
      '(a|ont|été|était|étaient|avait|avons|ai) .. <vu> (par|sur|à|hier|ce|cette|le|via|dans|vers|au|aux|dès|que|lors|une|un|la|des)',
      '<vu> (par|via|sur)',
      '(m’a|m’ont|nous a|nous ont) .. (remonté|remontés|remontée|signalé|signalés|signalée|alerté|alertés|prévenu|prévenus|averti|contacté)',
      '(alerte|alertes|alarme|alarmes|supervision|monitoring|surveillance|sonde|sondes|grafana|sentry|prometheus|astreinte|notification) .. (déclenché|déclenchée|déclenchées|reçu|reçue|détecté|averti|remonté|signale|signalé|prévenu|sonné|levée|tombée|envoyé|nous a)',
      '<usager> .. (signale|signalent|signalé|signalaient|rapporté|rapportent|alerté|prévenu|contacté|appelle|appelé|remarqué|plaint|plaignent|remonté|remontent)',
      '(nous|m’) (ont|a) .. (écrit|contacté|appelé|alerté)',
      'pour (signaler|nous prévenir)',
      'astreinte .. (appelée|réveillée|prévenue|alertée)',
      '(aperçu|aperçus|rendu compte|rendus compte|rendue compte)',
      '^ détection',
      '(alerte|alertes|alarme|alarmes|supervision|monitoring|surveillance|sonde|sondes|pagerduty|opsgenie|nagios|zabbix|centreon|icinga|astreinte|notification|notifications) .. (déclenche|déclenchent|déclenchait|sonne|sonnent|réveille|réveillé|prévenue|prévenu|parvenue|parvenu|parvient|arrive|arrivée|tombe|remonte|remontent|alerte|avertit|prévient|lève|retentit|retenti|fonctionné|prise en charge)',
      '(alerte|alertes|alarme|alarmes|sonde|sondes|surveillance|astreinte) .. (s’est|se|se sont) (déclenchée|déclenche|déclenché|déclenchent|déclenchées)',
      '(premiers|premières|premier|première|nombreux|nombreuses|plusieurs|quelques) (signalements|signalement|appels|appel|messages|tickets|remontées|alertes|alerte|mails|courriels|plaintes|retours|témoignages)',
      '(vos|des|leurs) (signalements|appels|remontées|plaintes|alertes)',
      '<usager> .. (écrit|écrivent|écrivait|appelé|appellent|téléphone|téléphoné|étonné|étonne|étonnent|plaint|demande|demandent|prévenus|interroge|tweete|pose|posent)',
      '(infirmière|infirmier|enseignant|enseignante|professeur|collègue|collègues|agent|médecin|gestionnaire|salarié|administrateur|administratrice|modératrice|modérateur|voisin|adhérente|étudiant|étudiants|standard|guichet|assistance|accueil|partenaire|hébergeur) .. (signale|signalé|appelle|appelé|prévient|prévenu|remarque|remarqué|constate|constaté|alerte|alerté|avertit|averti|nous|remonte|reçoit)',
      '(l’|le|la|les|nous|on|je|j’|vous|se|s’) (a|avons|ai|avez|est|sommes|suis|ont)? .. (vu|su|appris|découvert|remarqué|constaté|aperçu|aperçus|repéré) (en|par|que|le|la|à|dès|qu’|ce|hier|lors|quand|une|un)',
      '(su|appris|découvert) .. (par|via|sur|grâce)',
      '(est|sont|a été|ont été|fut|était) .. (alertée|alerté|prévenue|prévenu|avertie|averti|réveillée|réveillé|repéré|repérée|décelé|remarqué)',
      'par téléphone',
      'appel (de|à|du) .. (astreinte|support|assistance)',
      'puce à l’oreille',
      '(viré|passé|passée|passées|virent|vire) au rouge',
      '(ouvert|ouvre|ouvrent|créé|déposé) (un|des|le|plusieurs) (premier|premiers)? (ticket|tickets|issue|demande|incident)',
      '(croulait|croulaient|submergé|submergée|assailli|assaillie|inondé|inondée|débordé|débordée) (sous|de|d’|par)',
      '(identifié|identifiée|remonté|remontée|mentionné|signalé|trouvé|vu) par (l’|la|le|un|une|des|nos|notre|plusieurs|les)',
      '<usager> .. (fait part|fait savoir|mentionné|avertis|contactés|écrit|indiqué)',
      '(alertés|alertées|prévenus|prévenues|avertis|averties|informés|informées|réveillés) .. (par|vers|à|dès)',
      '(collègue|quelqu’un|l’un|l’une) .. (mentionné|signalé|remarqué|vu|prévenu|dit)',
      '(astreinte|équipe|garde) ... (réveillée|prévenue|appelée|alertée) (à|vers|par|dès)',
      '(l’a|l’ont|les a) (vu|remarqué|constaté|signalé|découvert) (en|à|dès|vers|le|la|quand)',
    ],
    except: [
      '(peut|peuvent|pouvait) être <adverbe>? <vu>',
      '(sera|seront|être|serait|pour|afin) .. (alerté|prévenu|averti|détecté|signalé|notifié)',
      '(demandé|demande|demandent) (un|le|leur|son) (remboursement|avoir|devis|rabais)',
    ],
  },
  'detection?': {
    match: [
      '(alerté|alertés|alertée|prévenu|prévenus|prévenue|averti|avertis|signalé|signalée|signalement|constaté|constatée|aperçu|aperçus|remarqué|découvert|repéré|sonde|sondes|supervision|alarme|alerte|alertes|détecteur)',
      '(téléphone|téléphoné|appelle|appelé|appels|écrit|demander|demandé|demandent|fait part|saisi|saisie|étonnement|étonné|courriel) .. (par|au|à|aux|pourquoi|de|nous|le|standard)',
    ],
    except: [
      '(nouvelle|nouvelles|ajouter|ajout|installer|aucune|jamais|sera|seront|mettre) .. (sonde|sondes|alerte|alertes|alarme|supervision)',
      '(message|messages|erreur) .. (alerte|alertes)',
    ],
  },
};
