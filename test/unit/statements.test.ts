import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/core/inspect.ts';
import type { SectionKind } from '../../src/core/kinds.ts';
import { Postmortem } from '../../src/core/model.ts';

const statements = (text: string) => new Postmortem(text).statements;

/** `kind` or `kind.variant` of all that a text states, partial statements in brackets. */
const stated = (text: string): string[] =>
  statements(text).map(({ kind, variant, partial }) => {
    const name = variant ? `${kind}.${variant}` : kind;
    return partial ? `(${name})` : name;
  });

const statedAs = (kind: SectionKind, text: string): string[] =>
  stated(text).filter((name) => name.replace('(', '').split(/[.)]/)[0] === kind);

const lines = (text: string): string[] => text.trim().split(/\n\s*/);

const told: Partial<Record<SectionKind, string>> = {
  cause: `
    The outage was caused by a configuration change that removed a route.
    It turns out that the failover script had never been tested with TLS enabled.
    The incident was triggered when the cleanup script ran against production.
    An expired intermediate certificate made every client reject the connection.
    We traced the errors back to a kernel upgrade rolled out the night before.
    The underlying issue is that both replicas shared one power feed.
    A bad deploy introduced a memory leak.
    The delay followed a planned software update which restarted both gateways at once.
    Nous avons déployé une version qui signait les jetons avec une clé inconnue de l’ancien service.
    La panne a été causée par une erreur dans le fichier de zones.
    L’origine de l’incident est un câble débranché pendant une intervention.
    Suite à une mise à jour du pare-feu, plus rien ne passait.
    Le certificat avait expiré dans la nuit.
    C’est une requête mal indexée qui a saturé la base de données.`,
  impact: `
    Customers could not log in between 10:00 and 11:20 UTC.
    Uploads timed out for a third of teams.
    Les patients n’ont pas reçu leurs convocations.
    About 12% of checkout requests failed.
    The website was completely down for two hours.
    The API returned 503 errors.
    There was no customer-visible impact.
    The bot stopped answering.
    The attacker was able to view support tickets of 312 customers.
    Les abonnés ne pouvaient plus se connecter.
    L’API renvoyait des erreurs 500.
    Le service a été interrompu pendant 45 minutes.
    Environ 4 000 clients ont été privés de messagerie.`,
  detection: `
    We first noticed the problem when a customer opened a ticket.
    It took Twitter to tell us.
    Les premiers appels arrivent au standard.
    PagerDuty paged the database team.
    Our monitoring indicated that every page failed.
    The outage was discovered by a volunteer on IRC.
    Several people complained that the site was slow.
    Une alerte s’est déclenchée à 3 h 10.
    Un client nous a signalé le problème par courriel.
    Nous avons constaté que le site ne répondait plus.`,
  resolution: `
    We rolled back the deployment.
    We moved the account to a partition of its own.
    Nous avons relevé le plafond de connexions.
    Service was fully restored by 16:45 UTC.
    Restarting the workers cleared the backlog.
    The site is reachable again.
    To stop the errors, the team disabled the new endpoint.
    Le service a été rétabli à 11 h 30.
    La situation est revenue à la normale vers midi.
    Un retour arrière a été effectué.`,
  remediation: `
    We will add an alert on certificate expiry.
    To prevent this from happening again, deployments now need a second review.
    Going forward, schema changes are applied outside of peak hours.
    Next steps: split the table and add an index.
    A second provider is being evaluated.
    Nous allons ajouter une alerte sur l’espace disque.
    Afin d’éviter que cela ne se reproduise, tout passera par une préproduction.
    Une double validation sera mise en place.`,
  'data-loss': `
    No customer data was lost.
    There was no loss of data.
    Roughly six hours of database writes were lost.
    The incident resulted in data loss for 12 customers.
    We don’t know yet whether any messages were lost.
    None of your data was affected.
    Data written between 17:20 and 23:25 has been lost.
    Aucune donnée n’a été perdue.
    L’incident n’a entraîné aucune perte de données.
    Nous avons perdu six heures de données.
    Les commandes passées entre 10 h et 11 h ont été perdues.`,
  apology: `
    We apologise for the disruption this caused.
    I’m very sorry that this happened.
    Sorry for the downtime!
    Sorry to everyone who could not sign in.
    Please accept our apologies.
    « Nous vous présentons nos excuses pour cette coupure », écrit la direction.
    Nous sommes sincèrement désolés.
    Veuillez nous excuser.
    Désolé pour le dérangement.`,
  lessons: `
    We learned that our runbook was out of date.
    In hindsight, we should have announced the maintenance earlier.
    What went well: the status page was up to date.
    Nous avons appris que notre procédure était incomplète.
    Avec le recul, le délai d’alerte était trop long.`,
};

/** Words that only sound like it. */
const untold: Partial<Record<SectionKind, string>> = {
  cause: 'It was not caused by an attack.',
  impact: 'The service is available on port 80.',
  detection: `
    Alerts will be added for this case.
    We will be notified next time.
    Members received three duplicate emails.
    Personne ne peut promettre qu’il n’y aura plus de panne.
    Voir aussi : ce que j’ai appris le 22 avril.`,
  resolution: `
    The bug will be fixed in the next release.
    The issue is not resolved yet.
    The flag was never turned back off.
    It takes a fixed list of names.`,
  remediation: `
    As we will see below, this was wrong.
    We will try to explain what was behind it.
    The introduction will be the third of its kind.
    This will require deploys to be sent again.`,
  'data-loss': `
    Aucune connexion n’a été perdue.
    Le contrôle a été contourné, sans perte (le virement a été bloqué).
    The shop suffered a complete loss of online sales for an hour.
    We lost our primary node.
    We feared to lose the domain, but we hadn’t lost it.
    Power was lost in row B.
    We lost connectivity to the database.
    The DNS records were deleted by the script.
    The data center was destroyed.
    The wallet’s coins were permanently lost.
    Make sure that no data is lost when you restart the node.
    Was any data lost?
    Ce qu’on a perdu en revenant en arrière, c’est la nouvelle page d’accueil.
    Le serveur a perdu la connexion à la base de données.`,
  apology: `
    He said "sorry for the noise" in the chat.
    > sorry for the noise, my bad
    The engineer apologized to the user and opened a ticket.
    No apologies were needed.
    I made my excuses and left.
    Better safe than sorry.
    Sorry to say, nobody noticed.
    Il s’est excusé auprès de sa collègue.`,
  timeline: `
    The site was down from 10:00 to 11:30 UTC.
    Le service était coupé entre 9h10 et 10h25.
    La coupure a duré 4h10.
    The API was down on May 3 and on May 4.`,
};

describe.each(Object.entries(told) as [SectionKind, string][])('%s', (kind, sentences) => {
  it.each(lines(sentences))('is stated by: %s', (sentence) => {
    expect(statedAs(kind, sentence)).toHaveLength(1);
  });
});

describe.each(Object.entries(untold) as [SectionKind, string][])('%s', (kind, sentences) => {
  it.each(lines(sentences))('is not stated by: %s', (sentence) => {
    expect(statedAs(kind, sentence).filter((name) => !name.startsWith('('))).toEqual([]);
  });
});

describe('the variant of a statement', () => {
  it.each([
    ['data-loss.none', 'No data was lost.'],
    ['data-loss.none', 'Your content, configuration and logs were not affected.'],
    ['data-loss.none', 'Nothing you saved went missing.'],
    ['data-loss.none', 'No data was involved.'],
    ['data-loss.none', '61,000 messages were delayed; all of them have since been delivered.'],
    ['data-loss.none', '**Loss** – none: everything is kept for 72 hours.'],
    ['data-loss.none', '**Pertes** – Aucune : rétention de 72 h.'],
    ['data-loss.none.partial', 'No financial data was lost.'],
    ['data-loss.none', 'Aucun objet n’a été perdu ou altéré.'],
    ['data-loss.some', 'Whatever you posted since 3am is therefore gone.'],
    ['data-loss.none.partial', 'No state data was lost.'],
    ['data-loss.none.partial', 'Aucune de nos propres données n’a été perdue.'],
    ['data-loss.some', 'Some records were permanently lost.'],
    ['data-loss.unknown', 'It is not clear whether any data was lost.'],
    ['data-loss.unknown', 'S’il s’avère que nous avons perdu des données, une sauvegarde existe.'],
    ['apology', 'We are sorry for the outage.'],
    ['apology', '> We, the infrastructure team, are sorry for the outage.'],
    ['apology.personal', 'I am very sorry that this happened.'],
    ['apology.personal', 'Sorry for the downtime!'],
    ['apology.personal', 'Je suis vraiment désolé pour cette coupure.'],
    ['apology.conditional', 'We are sorry if you were affected.'],
    ['apology.hollow', 'We apologize for any inconvenience this may have caused.'],
    ['apology.hollow', 'Veuillez nous excuser pour la gêne occasionnée.'],
    ['apology.reported', 'The host apologised to all customers.'],
    ['apology.reported', 'L’hébergeur a présenté ses « plus sincères excuses » aux clients.'],
    ['cause.human-error', 'The outage was caused by human error.'],
    ['cause.human-error', 'Une « erreur humaine » avait provoqué le crash.'],
    ['cause.hedged', 'It was probably caused by a full disk.'],
    ['cause.hedged', 'Il semble que ce soit une maintenance qui soit responsable de la panne.'],
    ['(cause.unknown)', 'The root cause is still unknown.'],
    ['(cause.unknown)', 'On ne connaît pas l’origine de la panne.'],
    ['detection.late', 'It took an hour before anyone noticed.'],
    ['impact.unquantified', 'Thousands of customers were locked out.'],
    ['impact.unquantified', 'Des millions de clients ont été touchés.'],
    ['remediation.vague', 'We will do everything we can.'],
    ['remediation.vague', 'Nous allons tirer les enseignements de cette panne.'],
  ])('is %s for: %s', (name, text) => {
    expect(stated(text)).toContain(name);
  });
});

describe('a statement', () => {
  it('is the sentence, with the words that say so', () => {
    const text = '# Outage\n\nAll is well. **No** user\ndata was lost. Good.\n';
    const [statement] = statements(text).filter(({ kind }) => kind === 'data-loss');
    expect(statement).toBeDefined();
    expect(text.slice(statement?.start, statement?.end)).toBe('No** user\ndata was lost.');
    expect(text.slice(statement?.phrase.start, statement?.phrase.end)).toBe('No** user\ndata was lost');
  });

  it.each([
    ['a list item', '- Some\n- No data was lost.'],
    ['a table cell', '| Time | Event |\n| --- | --- |\n| 10:00 | No data was lost. |'],
    ['a note', '> [!NOTE]\n> No data was lost.'],
  ])('may stand in %s', (_, text) => {
    expect(stated(text)).toContain('data-loss.none');
  });

  it.each([
    ['a heading', '# No data was lost'],
    ['a quotation', '> No data was lost.'],
    ['the head of a table', '| No data was lost |\n| --- |\n| yes |'],
    ['code', '    No data was lost.\n\n```\nNo data was lost.\n```\n\n`No data was lost.`'],
    ['a comment', '<!-- No data was lost. -->'],
    ['a chat', 'mary [1:46 PM]\nno data was lost\n\n[13:47] <bob> no data was lost'],
    ['a table of contents', '- [No data was lost](#no-data-was-lost)'],
    ['a question', 'No data was lost, was it?'],
    ['an appendix', '## Appendix\n\nNo data was lost.'],
    ['what is still to be done', '## Action items\n\n- No data was lost in the test'],
  ])('does not stand in %s', (_, text) => {
    expect(statedAs('data-loss', text)).toEqual([]);
  });

  it('of how it was noticed does not stand in what is still to be done', () => {
    expect(statedAs('detection', '## Action items\n\n- Add an alert for duplicates')).toEqual([]);
  });

  it('counts as weak evidence only where nothing better is found', () => {
    const weak = 'The disk did not mount because of it.';
    expect(statedAs('cause', weak)).toEqual(['cause']);
    const strong = statements(`${weak} The root cause was a race.`).filter(({ kind }) => kind === 'cause');
    expect(strong).toHaveLength(1);
    expect(strong[0]?.start).toBe(weak.length + 1);
  });

  it('is not read where somebody still has to write', () => {
    expect(statedAs('impact', '[Which customers could not log in?]')).toEqual([]);
  });
});

describe('a chronology', () => {
  it.each([
    'At 10:05 the disk filled up and at 10:20 we cleared it.',
    'La panne a été annoncée à 3h42 et maîtrisée à 7h20.',
    'The site went down at 2 PM.\n\nIt was back by 3:30 pm.',
    '- 2021-03-10 14:05 alarm\n- 14:10 fix',
  ])('is told by two clock times: %s', (text) => {
    expect(statedAs('timeline', text)).toEqual(['timeline']);
  });

  it('is told by days that follow one another', () => {
    const days = ['The site went down on 21 April.', 'On 24 April we moved it.', 'It was back on 25 April.'];
    expect(statedAs('timeline', days.join(' '))).toEqual(['timeline.days']);
    expect(statedAs('timeline', days.toReversed().join(' '))).not.toContain('timeline.days');
  });

  it('is only hinted at by a weekday', () => {
    expect(statedAs('timeline', 'The site was down on Wednesday.')).toEqual(['(timeline.vague)']);
    expect(statedAs('timeline', 'Le site a été coupé mercredi.')).toEqual(['(timeline.vague)']);
    expect(statedAs('timeline', 'We met on Wednesday.')).toEqual([]);
  });

  it('does not begin with the due dates of actions', () => {
    expect(statedAs('timeline', '## Action items\n\n- One at 10:00\n- Two at 11:00')).toEqual([]);
  });
});

describe('an opening', () => {
  const opening = 'On 3 May the site was unavailable for an hour.';

  it('is the first paragraph that tells what happened', () => {
    const text = `# Outage\n\nAll times are in UTC.\n\n${opening}\n\n## Details\n\nMore.\n`;
    const [summary] = statements(text).filter(({ kind }) => kind === 'summary');
    expect(text.slice(summary?.start, summary?.end)).toBe(opening);
  });

  it.each([
    ['below a further heading', `# Outage\n\n## Details\n\n${opening}`],
    ['in a list', `# Outage\n\n- ${opening}`],
    ['in a section', `# Outage\n\n## Impact\n\n${opening}`],
  ])('does not stand %s', (_, text) => {
    expect(statedAs('summary', text)).toEqual([]);
  });
});

describe('statements of any text', () => {
  const piece = fc.constantFrom(
    ...lines(Object.values(told).join('\n')),
    '# Impact',
    '> ',
    '- ',
    '\n',
    '| a | b |\n| --- | --- |\n',
    '14:05 ',
    '«',
    '"',
    '?',
  );

  it('stand in order, within the text, each holding its phrase', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('\n')),
        ),
        (text) => {
          const model = new Postmortem(text);
          let last = 0;
          for (const { start, end, phrase } of model.statements) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(phrase.start).toBeGreaterThanOrEqual(start);
            expect(phrase.end).toBeGreaterThan(phrase.start);
            expect(end).toBeLessThanOrEqual(model.text.length);
            last = start;
          }
        },
      ),
    );
  });
});

it('a sentence that leaves data loss open is not reported, but is reason enough not to call it missing', () => {
  const model = new Postmortem(
    '# API outage\n\nThe API was down. The table was dropped before anyone had taken a dump. We upgraded the disk.\n',
  );
  expect(model.statementsOfKind('data-loss')).toMatchObject([{ weak: true }]);
  const kinds = inspect(model, 'a.md').sections.map(({ kind }) => kind);
  expect(kinds).toContain('impact');
  expect(kinds).not.toContain('data-loss');
});
