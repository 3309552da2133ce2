import type { Phrasebook } from '../../../core/locale.ts';

/** What was learned, and what a chronology is told by: moments count, the bounds of a stretch of time do not. */
export const story: Phrasebook['phrases'] = {
  lessons: {
    match: [
      '(nous avons|j’ai|on a|avons) (beaucoup|également)? (appris|retenu)',
      '(leçon|leçons|enseignement|enseignements) (à|que|de|est|tirée|tirées|tiré|tirés|retenus|retenues|appris|apprises)',
      '(tirons|tire) .. (leçon|leçons|enseignement)',
      '(avec le recul|a posteriori|rétrospectivement)',
      'ce qui (a|n’a|aurait) .. (marché|fonctionné|manqué|mieux)',
      '(incident|panne|épisode|événement) .. (montre|montré|rappelle|rappelé|révélé|révèle|met en lumière|mis en lumière|souligne|souligné|démontre|illustre|met en évidence|mis en évidence)',
      '(axe|axes|point|points|piste) (de|d’) (progression|progrès|amélioration) (serait|est|sera|pour|:)',
      '(aurait|auraient) été (très|bien)? (utile|utiles) (de|d’|que)',
      '(eu|avons) .. de la chance',
      '(on|nous|je|j’en) (en)? (retient|retenons|retiens|apprend|apprenons) (que|qu’|de|une|la|les|surtout|ici)?',
      '(à retenir|morale de)',
      '(on|nous) (aurait|aurions|aurait dû|aurions dû|aurions pu) (dû|pu)',
    ],
    except: [
      '(tirer|tirerons) (toutes)? (les|des|nos) (conséquences|enseignements|leçons)',
      '(contrôle|prouver|établir|vérifier|reconstituer|savoir) ... a posteriori',
    ],
  },
  span: {
    match: [
      'entre .. # .. (et|à) .. #',
      '(de|du|depuis) .. # .. (à|au|jusqu’à|jusqu’au) .. #',
      '(pendant|durant|duré|dura) (près de|plus de|environ)? #',
    ],
  },
  /** Hours as French writes them: `10 h 40`, `vers 9 h`. */
  clock: {
    match: ['# h #', '(à|vers|dès|avant|après|depuis|<jour>|matin|soir|coups de) # (h|heures)'],
    except: ['(pendant|durant|duré|dure|dura|minimum|maximum|environ|de|en) # (h|heures) #?'],
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
