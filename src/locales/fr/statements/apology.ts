import type { Phrasebook } from '../../../core/locale.ts';

/** Excuses that are none of the authors'. */
const others = [
  '(pas|sans|aucune) .. excuses',
  'excuses à (sa|mon|ma|l’utilisateur)',
  '(ne|n’) .. (excuse|excusons)',
  '(page|écran|formulaire|message|bandeau|site|bot|robot) .. (affiche|affichait|dit|disait|indique|répond|répondait) ... (désolé|désolée|désolés|excuses|excuser)',
  '(contenir|envoyer|enverrons|enverra|rédiger|prétexte) (d’|de|des|les|nos)? excuses',
  '(n’a à|pas besoin de|inutile de) s’excuser',
];

/** Who is sorry, and how much they mean it. */
export const apology: Phrasebook['phrases'] = {
  'apology.conditional': {
    match: [
      '(excuses|désolé|désolés|désolée|excuser|excusons) ... (si|s’il) .. (vous|cela|ça|cette|y)',
      '(excuses|désolé|désolés|désolée|excuser|excusons|navrés) (si|s’il|s’ils) _',
      '(excuses|désolé|désolés|désolée|excuser|excusons|navrés) ... (auraient pu|aurait pu|ont pu être|pourraient|a pu être|ont éventuellement) _',
      '(excuses|désolé|désolés|excuser|excusons) ... (que|qui) .. (a pu|ont pu|aurait pu|auraient pu|peut avoir) (causer|occasionner|entraîner|provoquer|être|gêner|engendrer|vous)',
    ],
    except: ['(si|s’il) (cet|ce|cette) (article|billet|texte|message|mail|compte rendu|récit) (est|paraît|semble)'],
  },
  'apology.hollow': {
    match: [
      '(excuses|désolé|désolés|désolée|excuser|excusons|regrettons) .. (gêne|désagrément|désagréments|inconvénient|inconvénients|contretemps)',
      'gêne occasionnée',
    ],
    // La gêne est dite ensuite.
    except: ['^ gêne occasionnée', '(gêne|désagrément|désagréments|contretemps) {:} _'],
  },
  /** Nobody says it. */
  'apology.passive': {
    match: [
      '(il|qu’ il) (est|sera) (ici|par la présente|bien entendu)? (présenté|adressé|fait) .. excuses',
      '(des|les|nos|toutes les|de vives) (plus|plates|sincères|vives)? (sincères)? excuses (sont|seront) (ici|donc|par la présente)? (présentées|adressées|faites|dues|formulées|exprimées)',
      '(<usager>|clientèle) (concernés|concernées|touchés)? (sont|est) (priés|prié|priée|priées) (de|d’) (bien vouloir)? excuser',
      'il est demandé (à|aux) _? <usager> (de|d’) (bien vouloir)? excuser',
    ],
    except: ['(si|quand|lorsque|aucune|pas) .. excuses', '(présentées|adressées|faites|formulées|exprimées) par _'],
  },
  'apology.personal': {
    match: [
      '(je|j’|tiens à) .. (m’excuse|m’excuser)',
      'suis .. (désolé|désolée|navré|navrée)',
      '^ (vraiment|sincèrement|encore)? (désolé|désolés|désolée) (pour|de|d’)',
      'mes (plus|plates|sincères)? (sincères|plates)? excuses',
      'je regrette (sincèrement|profondément|vivement)? (cet|cette|ces|l’|les|la|le)',
    ],
    except: others,
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
      '^ (toutes|mille|encore)? (mille|toutes)? (nos|nos plus plates|mille)? excuses (pour|à|aux|encore)',
      '^ pardon (à|aux|pour|encore|de)',
      '^ (mille|encore) pardon',
      '(nous excusons|vous demandons pardon|vous demande pardon|sommes .. navrées)',
      '(prie|prions|prient|demande|demandons) .. (bien vouloir)? .. (excuser|pardonner)',
      '(nous|me) pardonner',
      '(et|encore|mille|milles) (pardon|désolés|désolé|désolées|excuses)',
      '(s’excuse|nous excusons) (platement|sincèrement|auprès|encore|vivement|pour|de|du|des)',
      '(nous|vous) en (excuser|excusons|excuse)',
      'déplorons (vivement|sincèrement|profondément)? (cet|cette|ces|l’|les|la|le)',
      '(accepter|agréer|recevoir|exprimons|présentons|exprimer) .. (nos|mes|tous nos) (sincères|vifs|profonds)? regrets',
      '^ (encore)? pardon (vraiment|sincèrement|,|$)',
      '(désolé|désolés|désolée|désolées|navrés|navré) (vraiment|sincèrement|encore)? $',
      '(vous|leur) (dois|devons|doit) .. excuses',
      'vous (présente|présentent|adresse|adressent|prie|demande) .. (ses|leurs|nos|mes) .. excuses',
      '(pardonnez|excusez) nous',
      '^ (encore)? (vraiment|sincèrement)? (désolés|navrés) (pour|de|d’|que)',
      'on (s’en)? excuse',
      '(c’est notre faute|c’est de notre faute|mea culpa)',
      '^ (encore)? pardon (à|pour|aux|d’|si)',
      'lui (dois|devons|doit) .. excuses',
    ],
    except: others,
  },
  'apology.reported': {
    match: [
      '(présenté|présentait|formulé|adressé|réitéré|renouvelé) .. (ses|leurs|des) .. excuses',
      '(s’est|se sont) .. (excusé|excusés|excusée) .. (auprès|publiquement|pour)',
      'excuses .. (aux|auprès) .. <usager>',
    ],
    except: [
      'excuses à (sa|mon|ma|l’utilisateur)',
      '(excusé|excusés|excusée|excusées) auprès de (sa|son|mon|ma|nous|moi|notre|l’équipe|l’astreinte)',
      '(nos|mes|toutes|mille) .. excuses',
      'vous (présente|présentent|adresse|adressent|doit) .. excuses',
    ],
  },
};
