import type { Locale } from '../../../core/locale.ts';

/** What will be different. */
export const remediation: Locale['phrases'] = {
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
    ],
  },
};
