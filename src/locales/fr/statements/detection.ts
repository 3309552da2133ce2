import type { Locale } from '../../../core/locale.ts';

/** Who or what noticed, and how late. */
export const detection: Locale['phrases'] = {
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
};
