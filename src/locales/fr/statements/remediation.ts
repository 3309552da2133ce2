import type { Phrasebook } from '../../../core/locale.ts';

/** What will be different. */
export const remediation: Phrasebook['phrases'] = {
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
      'plan (d’action|d’actions)',
      'prochaines étapes',
      '(ticket|tickets|issue) .. (ouvert|ouverts|ouverte|créé|créés) .. pour',
      '(va|vont) être _',
      '^ désormais',
      '(il faudra|il faudrait|il faut|nous devons|nous devrions|on devrait) .. <changer>',
      '(reste à|restent à) (faire|mettre|ajouter|corriger|améliorer)',
      'des mesures .. (ont été|seront|sont)',
      '(avons|ai|a été|ont été) (depuis|également|aussi)? (ajouté|ajoutée|mis en place|mise en place|renforcé|renforcée|automatisé|documenté|instauré)',
      '(sera|seront) (désormais|bientôt|prochainement|donc|aussi|également|alors|dorénavant)? (remplacés|remplacées|migrés|migrées|effectué|effectuée|effectués|réalisé|réalisée|lancé|lancée|limité|limitée|doublé|doublée|testée|testés|équipé|équipés|supprimé|supprimée|interdit|interdite|raccordé|supervisé|supervisée|surveillée|surveillés|augmenté|augmentée|reprise|reprises|transféré|transférés|étendu|étendue|systématique|obligatoire|activé|activée|mis à jour|communiqué|partagé|prévenus|avertis|séparé|séparés|répartis|vérifiée|vérifiés|revus|intégré|intégrée|complété|complétée|adapté)',
      '^ (à faire|pour la suite|la suite|par la suite|et maintenant|dorénavant|à l’avenir|prochainement|prochaine étape|reste à|d’ici|depuis)',
      '(nous aurons|on aura|nous mettrons|nous aurons aussi|on mettra|on ajoutera|on va|nous allons|vais|allons) _',
      '(nous|on|je) (pensons|songeons|avons décidé|avons prévu|a prévu|a décidé|ai décidé|ai prévu|réfléchissons|réfléchit|comptons|compte|espérons|voulons|veut) (de|d’|à|aussi|également|un|une|le|la|mettre|ajouter|déplacer|passer)',
      '(d’ici|avant) (à)? (la)? (fin|mi|début|quelques|#) ..',
      '(en cours|en commande|prévu|prévue|prévus|planifié|planifiée|programmé|programmée|commandé|commandés|voté) (pour|en|d’ici|la|le|au|à|de|dans|avant)',
      '(changer|revoir|renforcer|améliorer|documenter|automatiser|étendre|mettre en place|instaurer|prévoir|superviser|doubler) (la|le|les|nos|notre|l’|un|une|des) _',
      '(a été|ont été|est|sont) (depuis|désormais|maintenant|dorénavant) _',
    ],
  },
  'remediation?': {
    match: [
      '(exiger|instaurer|prochainement|désormais|dorénavant|à l’avenir)',
      '(nous|on|je|dsi|équipe|équipes) .. (posera|installerons|installera|changerons|mettra|aurons|fera|ferons|devons|limiterons|limitera|avons prévu|a prévu)',
      '(est|sont) maintenant _',
      '(limite|limites|sonde|sondes|alerte|alertes|quota|procédure|sauvegarde|sauvegardes) .. (posera|sera|seront)',
      '(revus|revues|revue|revu|coupées|coupée|désactivées) (sur|à|pour|chaque|dans|tous)',
    ],
    except: [
      '(est|sont|a|ont) maintenant (rétabli|disponible|résolu)',
      '(devrait|devraient|doit|doivent|semble|tout) .. désormais',
      '(ne)? .. plus (jamais)? maintenant',
    ],
  },
};
