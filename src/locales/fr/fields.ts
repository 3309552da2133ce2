import type { FieldWords } from '../../core/metadata/fieldWords.ts';

/** Verbs of tasks whose future is made of their infinitive. */
const verbs =
  'ajouter|rediger|ecrire|creer|corriger|configurer|deployer|installer|remplacer|supprimer|retirer|documenter|tester|verifier|automatiser|migrer|deplacer|modifier|changer|augmenter|reduire|limiter|separer|renforcer|ameliorer|preparer|publier|proposer|evaluer|etudier|analyser|organiser|planifier|former|demander|mesurer|surveiller|superviser|activer|desactiver|renouveler|relancer|commander|acheter|contacter|ouvrir|fermer|basculer|doubler|relever|abaisser|nettoyer|isoler|definir|mener|securiser|brancher'.split(
    '|',
  );

/** `ajoutera`, `ajouteront`. */
const future = (verb: string): string[] => ['a', 'ont'].map((ending) => verb.replace(/e$/, '') + ending);

/** Verbs whose present tense is the same as a noun. */
const nouns = new Set(['analyser', 'changer', 'commander', 'demander', 'former', 'limiter', 'mesurer']);

/** `ajoute`, `ajoutent`, of the verbs that are regular. */
const present = (verb: string): string[] =>
  verb.endsWith('er') ? ['e', 'ent'].map((ending) => verb.slice(0, -2) + ending) : [];

export const fields: FieldWords = {
  metadata: {
    title: 'titre|intitule|nom de l incident|titre de l incident',
    'incident-date':
      'date de l incident|date d incident|date de la panne|date de survenue|date de l evenement|date de l indisponibilite|date de l interruption|date des faits|jour de l incident|survenu le|survenue le',
    date: 'date|dates|jour|quand|date et heure',
    severity:
      'gravite|severite|niveau de gravite|niveau de severite|criticite|niveau|priorite|niveau de priorite|classe',
    status: 'statut|etat|statut du document|etat du document|statut du rapport|etat du rapport|avancement',
    audience: 'audience|public|public vise|destinataires|diffusion|visibilite|confidentialite|portee',
    lang: 'langue',
    timezone: 'fuseau|fuseau horaire|zone horaire|heures en',
    services:
      'services|service|services touches|services affectes|services impactes|services concernes|service touche|service concerne|service affecte|systemes touches|systemes concernes|systemes affectes|composants|composants touches|produits concernes|perimetre',
    owners:
      'responsable|responsables|proprietaire|proprietaires|pilote|pilotes|porteur|porteurs|responsable du document|responsable du post mortem|responsable de l incident|responsable du rapport|charge du suivi|suivi par|responsable d incident|commandant d incident|coordinateur|coordinatrice',
    authors:
      'auteur|auteurs|auteure|autrice|autrices|auteurrice|auteurrices|auteur e|auteur e s|redige par|redacteur|redacteurs|redactrice|ecrit par|etabli par|prepare par|redaction|contributeurs',
    started:
      'debut|debute|debut de l incident|debut de la panne|debut de l impact|debut de l interruption|heure de debut|date de debut|commence|demarrage|survenu a',
    detected:
      'detecte|detectee|detecte le|detecte a|heure de detection|date de detection|heure de decouverte|date de decouverte|constate|constate le|decouvert|decouvert le|signale le',
    acknowledged: 'acquitte|pris en compte|prise en compte|pris en charge|prise en charge|heure de prise en charge',
    mitigated: 'attenue|attenuation|contourne|contournement|stabilise|heure d attenuation',
    resolved:
      'resolu|resolu le|resolu a|fin|fin de l incident|fin de la panne|fin de l impact|fin de l interruption|heure de fin|date de fin|heure de resolution|retabli|retabli le|retablissement|cloture le|termine|termine le',
    related: 'lie|lies|liee|liees|incidents lies|documents lies|voir aussi|references|liens|tickets lies|rapports lies',
    postmortem: 'postmortem|post mortem|compte rendu d incident',
  },
  actions: {
    action:
      'action|actions|action corrective|actions correctives|action preventive|actions preventives|element d action|elements d action|mesure|mesures|mesure a prendre|mesure corrective|tache|taches|a faire|recommandation|recommandations|amelioration|suite|suite a donner|remediation|chantier',
    subject: 'quoi|intitule|libelle|description|objet|detail',
    owner:
      'responsable|responsables|porteur|porteurs|porteuse|pilote|pilotes|qui|par qui|assigne a|attribue a|affecte a|charge|en charge|equipe|proprietaire|referent|referente|acteur',
    due: 'echeance|echeances|date d echeance|date limite|delai|date|date cible|pour quand|pour le|date prevue|butoir|date butoir|quand|d ici|livraison|cible|date de livraison',
    priority: 'priorite|niveau de priorite|prio|urgence|importance|criticite',
    ticket:
      'ticket|tickets|no de ticket|numero de ticket|de ticket|lien|liens|probleme|de probleme|no de probleme|reference|ref|suivi|demande|fiche|anomalie|n de ticket',
    status: 'statut|etat|avancement|fait|faite|termine|terminee|complet|realise|realisee|clos',
    detail:
      'details|raison|motif|contexte|critere|criteres|critere d acceptation|criteres d acceptation|critere de fin|note|notes|remarque|remarques|exemple|but|objectif|resultat attendu|pourquoi|comment',
    other:
      'type|categorie|nature|commentaire|commentaires|no|n|numero|id|effort|charge estimee|theme|domaine|impact|cause|approbateur',
  },
  timeline: {
    time: 'heure|heures|horaire|horodatage|quand|date et heure|date heure|heure locale|instant|moment',
    date: 'date|jour',
    event:
      'evenement|evenements|quoi|description|action|actions|fait|faits|detail|details|commentaire|commentaires|note|notes|statut|message|etape|observation|que s est il passe',
    zone: 'fuseau|fuseau horaire|zone',
    milestone: 'type|phase|jalon|moment cle',
  },
  values: {
    draft:
      'brouillon|ebauche|document de travail|en cours|en cours de redaction|en redaction|a completer|ouvert|ouverte|provisoire|non commence',
    review:
      'en relecture|relecture|a relire|en revue|a valider|en validation|en cours de validation|en cours de relecture|pret a l evaluation|a l etude|en attente de validation|en revision|pret pour relecture',
    final:
      'final|finale|finalise|finalisee|definitif|definitive|publie|publiee|clos|close|cloture|cloturee|valide|validee|relu|relue|approuve|approuvee|termine|terminee|complet|complete|evalue|evaluee|ferme|fermee',
    public: 'public|publique|externe|client|clients|utilisateurs|grand public|tous|usagers|communaute|tout public',
    internal:
      'interne|usage interne|a usage interne|document interne|diffusion interne|diffusion restreinte|prive|privee|confidentiel|confidentielle|restreint|restreinte|equipe|entreprise|collaborateurs|salaries|personnel',
    yes: 'oui|vrai|o',
    no: 'non|faux',
    done: 'fait|faite|faits|faites|termine|terminee|clos|close|cloture|cloturee|realise|realisee|livre|livree|corrige|corrigee|deploye|deployee|resolu|resolue|ferme|fermee|complet|complete|acheve|achevee|en production',
    open: 'a faire|ouvert|ouverte|en cours|prevu|prevue|planifie|planifiee|en attente|non commence|non commencee|pas commence|bloque|bloquee|reporte|reportee|annule|annulee|a planifier|demarre|en cours de realisation',
    unknown:
      'a definir|a determiner|a preciser|a completer|a confirmer|a renseigner|a remplir|a faire|a attribuer|a venir|non attribue|non defini|non renseigne|non publie|non publiee|non communique|non precise|inconnu|inconnue|neant|personne|sans objet|so|s o|aucun|aucune|nc|n c',
    none: 'aucun|aucune|aucune action|aucune mesure|aucune suite|aucune action necessaire|aucune action requise|aucune action a mener|aucune a ce stade|pas d action|rien|rien a faire|neant|sans objet|pas de suite',
    priority:
      'critique|haute|haut|elevee|eleve|forte|moyenne|moyen|normale|normal|basse|bas|faible|urgent|urgente|bloquante|majeure|mineure|priorite haute|priorite moyenne|priorite basse|haute priorite|priorite elevee|priorite faible|des que possible|au plus vite|au plus tot|le plus vite possible|sans delai',
    group:
      'court terme|a court terme|moyen terme|a moyen terme|long terme|a long terme|immediat|immediatement|dans l immediat|technique|processus|organisation|humain|outillage|documentation|communication|supervision|surveillance|alertes|alerting|infrastructure|tests|prevention|prevenir|attenuation|attenuer|detection|detecter|reparer|reparation|actions correctives|actions preventives|mesures correctives|mesures preventives|actions|fait|deja fait|termine|a faire|en cours|prevu|autres|divers',
    team: 'equipe|equipes|pole|service|cellule|direction|exploitation|infra|infrastructure|securite|support|reseau|astreinte|bureau|dsi|dba|sre|ops|plateforme|developpement|editeur|prestataire|daf|drh|rh|rssi|dpo',
    person: 'sam',
  },
  alone: {
    status: 'brouillon|ebauche|document de travail|en cours de redaction',
    audience: 'interne|usage interne|a usage interne|document interne|diffusion interne|diffusion restreinte',
  },
  actionLabel: 'action|action corrective|action preventive|action a mener|mesure corrective|point d action',
  ownedBy:
    'attribue a|attribuee a|assigne a|assignee a|affecte a|confie a|confiee a|a la charge de|pilote par|pilotee par|porte par|portee par|responsable|sous la responsabilite de',
  ownedOrDueBy: '',
  dueBy:
    'avant|avant le|avant la|d ici|d ici le|d ici a|d ici au|pour le|pour|au plus tard|au plus tard le|echeance|echeance le|prevu le|prevu pour|prevue le|prevue pour|prevu|delai',
  undertakes: 'va|vont|doit|doivent|devra|devront|s engage a|est charge de|est chargee de|sont charges de',
  infinitive: '',
  beforeInfinitive: '',
  tasks: [...verbs, 'mettre', 'revoir', 'etendre', 'suivre', 'faire', 'voir'].join('|'),
  promised: [
    ...verbs.flatMap(future),
    's occupe de|s occupe du|s occupe des|se charge de|se charge du|se charge des|prend en charge|pilote',
    'mettra|mettront|reverra|reverront|etendra|suivra|fera|feront',
  ].join('|'),
  promisedNow: [
    ...verbs.filter((verb) => !nouns.has(verb)).flatMap(present),
    'ecrit|reduit|definit|ouvre|renouvelle|nettoie|revoit|etend|met en place|met a jour|fait',
  ].join('|'),
  personDoes:
    'remarque|a remarque|soupconne|a soupconne|suggere|a suggere|demande|a demande|rejoint|a rejoint|decide|a decide|pense|a pense|comprend|a compris|essaie|a essaye|tente|a tente|se souvient',
  noName:
    'le|la|les|l|un|une|des|notre|nos|leur|leurs|ce|cet|cette|ces|cela|ca|il|elle|ils|elles|on|nous|vous|je|tout|tous|toutes|chaque|chacun|personne|quelqu|rien|qui|que|si|quand|ensuite|puis|enfin|desormais|dans|en|a|pour',
  doneOn: 'le|depuis le',
  dueWhen:
    'aujourd hui|demain|cette semaine|ce mois|ce mois ci|ce trimestre|la semaine prochaine|semaine prochaine|le mois prochain|mois prochain|prochain sprint|au prochain sprint|le trimestre prochain|fin de semaine|fin de mois|fin du mois|fin de trimestre|fin d annee|fin de l annee',
  dueWithin: 'fin|la fin de|fin du|fin de|debut|mi|courant|le',
  dueEvent:
    'avant|d ici|au plus tard|au prochain|a la prochaine|lors du prochain|lors de la prochaine|prochain|prochaine',
  quarter: 't',
  half: 's',
  shortWeek: 's|sem',
  week: 'semaine|sem',
};
