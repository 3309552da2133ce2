import type { Phrasebook } from '../../../core/locale.ts';

/** Word lists of the phrases below. */
export const remediationClasses: Phrasebook['classes'] = {
  fait: 'activé*|ajouté*|amélioré*|augmenté*|automatisé*|changé*|configuré*|corrigé*|créé*|déplacé*|déployé*|désactivé*|documenté*|installé*|intégré*|limité*|migré*|mis|mise|mises|modifié*|remplacé*|renforcé*|réduit*|supprimé*|testé*',
};

/** What the remediation rules look for in actions. */
export const remediationPhrases: Phrasebook['phrases'] = {
  'action-done': {
    match: [
      '^ (nous avons|on a|j’ai) (déjà|aussi|depuis|également)? <fait>',
      '^ ... (a|ont) (déjà|aussi|depuis|également)? été (déjà|aussi|depuis)? <fait>',
    ],
    except: ['(pas|sera|seront|devra|doit|une fois|après|quand|lorsque|qui|que|si) ... (a|ont|été)'],
  },
  'no-action': {
    match: [
      '^ (tous)? (les|nos) (utilisateurs|utilisatrices|clients|clientes|usagers|mainteneurs|abonnés|adhérents) (doivent|devraient|sont invités|peuvent)',
      '^ (cela|ça) (permettra|devrait|évitera|aidera|réduira) _',
    ],
  },
  /** A verb without an end, and nothing that bounds it: the whole action is a few words. */
  'vague-action': {
    match: [
      '^ (améliorer|amélioration|renforcer|renforcement|optimiser|fiabiliser) (la|le|les|l|nos|notre|de|du|des)? (la|l)? _ (_ (_)?)? ($|{(}|{[}|{—})',
      '^ (étudier|envisager|investiguer|examiner|réfléchir|explorer|analyser|évaluer|revoir) (à|aux|la|le|les|l|d|des|nos|notre)? (_ (_ (_)?)?)? ($|{(}|{[}|{—})',
      '^ (faire|veiller à ce|s’assurer) (en sorte)? que (cela|ça|l|ce|cet) .. (ne)? .. (reproduise|arrive) (plus|pas)? $',
      '^ (diverses|plusieurs|autres|quelques) (améliorations|mesures|actions|corrections)',
    ],
  },
  /** The remedy is that people take care, remember or know better. */
  vigilance: {
    match: [
      '(être|soyons|rester) (plus|davantage|très|extrêmement)? (vigilant*|attentif*|attentive*|prudent*|rigoureux|rigoureuse*)',
      '(redoubler|faire preuve) (de|d) (vigilance|attention|prudence|rigueur)',
      '(faire|porter|prêter) (plus|davantage|une)? (de|d)? attention',
      '(rappeler|rappel) (aux|à|à l|à toute l|à tous) _',
      '^ rappeler (les|la|l) (bonnes pratiques|bonne pratique|procédure|procédures|importance|consigne|consignes|règle|règles)',
      '(sensibiliser|sensibilisation) (les|l|des|de|aux|à|toute|nos) _',
      '^ (former|reformer) (les|l|toute l|toutes les|nos|tous les|tous nos) (équipe*|personnel*|ingénieur*|développeur*|collaborat*|opérat*|exploitant*|agents|bénévole*)',
      '(ne pas|ne plus) oublier (de|d) _',
      '(penser|songer) (bien)? à _',
    ],
  },
};
