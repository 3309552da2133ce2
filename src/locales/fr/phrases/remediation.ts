import type { Phrasebook } from '../../../core/locale.ts';

/** What the remediation rules look for in actions. */
export const remediationPhrases: Phrasebook['phrases'] = {
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
      '(sensibiliser|sensibilisation) (les|l|des|de|aux|à|toute|nos) _',
      '^ (former|reformer) (les|l|toute l|toutes les|nos|tous les|tous nos) (équipe*|personnel*|ingénieur*|développeur*|collaborat*|opérat*|exploitant*|agents|bénévole*)',
      '(ne pas|ne plus) oublier (de|d) _',
      '(penser|songer) (bien)? à _',
    ],
  },
};
