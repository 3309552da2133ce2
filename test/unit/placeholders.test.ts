import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postmortem } from '../../src/index.ts';

const placeholdersIn = (text: string): string[] => new Postmortem(text).placeholders.map((one) => one.text);

describe('placeholders', () => {
  it.each([
    [
      'our own questions',
      'Affected: [How many customers?], [Combien de clients ?]',
      ['[How many customers?]', '[Combien de clients ?]'],
    ],
    ['open ends', '- [Graphs, logs, links…]', ['[Graphs, logs, links…]']],
    ['wrapped questions', 'See [Which dashboards\nand logs?] here', ['[Which dashboards\nand logs?]']],
    ['notes in capitals', 'TODO: ask. The date is TBD. À COMPLÉTER, FIXME', ['TODO', 'TBD', 'À COMPLÉTER', 'FIXME']],
    [
      'small letters where a value should stand',
      '- Owner: tbd\n- **Date** : à préciser\n- Due: **to be defined**',
      ['tbd', 'à préciser', 'to be defined'],
    ],
    ['formats', 'On YYYY-MM-DD at HH:MM, le AAAA-MM-JJ', ['YYYY-MM-DD', 'HH:MM', 'AAAA-MM-JJ']],
    [
      'hints in angles',
      'Contact <name of the owner>.\n\n<describe the impact>',
      ['<name of the owner>', '<describe the impact>'],
    ],
    [
      'hints in brackets',
      'By [Name]: [describe the impact] [décrire l’impact]',
      ['[Name]', '[describe the impact]', '[décrire l’impact]'],
    ],
    ['values in brackets, in any language', '**Incidente:** [Título del incidente]', ['[Título del incidente]']],
    ['choices', '**Status:** [Draft / Review / Final]', ['[Draft / Review / Final]']],
    ['variables', '# {{title}} of {{ incident name }}', ['{{title}}', '{{ incident name }}']],
    ['quoted values of the front matter', '---\ndate: "YYYY-MM-DD"\n---\n', ['YYYY-MM-DD']],
    ['filler', 'Lorem ipsum dolor sit amet', ['Lorem ipsum']],
    ['cells', '| Action | Owner |\n| --- | --- |\n| Alert | TBD |', ['TBD']],
    [
      'the front matter',
      '---\ntitle: "{{title}}"\ndate: YYYY-MM-DD # TODO\nservices: [api, web]\n---\n',
      ['{{title}}', 'YYYY-MM-DD', 'TODO'],
    ],
  ])('are %s', (_, text, expected) => expect(placeholdersIn(text)).toEqual(expected));

  it.each([
    ['links', '[What happened?](https://a.example) [b?][ref] ![c?](d.png)\n\n[ref]: https://b.example'],
    ['defined links', 'See [What happened?]\n\n[What happened?]: https://a.example'],
    ['footnotes and tasks', 'Note[^1?]\n\n- [ ] do\n- [x] done'],
    ['times nobody knows', '- [???] restarted\n- 2023-MM-DD somewhen'],
    ['formats that a sentence speaks of', 'The format (default: "DD/MM/YYYY", “YYYY-MM-DD”) was wrong.'],
    ['code', '`TODO` and\n\n```\n[How many?] YYYY-MM-DD\n```\n\n    TBD'],
    ['comments', '<!-- TODO: [How many?] <name> -->\n\nText <!-- TBD -->.'],
    ['HTML and addresses', '<details><summary>More</summary></details> <br> <https://a.example> <time>'],
    ['generics and nicknames', 'A Vec<String> said <alice> with HTTP <status>'],
    ['prose', 'The scope is to be defined by legal; le périmètre reste à préciser; the todo list; 5XX errors'],
    ['what was left out on purpose', 'Customer: [redacted]\n\nThe [customer] called.'],
    ['site generators', '{{ page.title }} {{ date | format }} {% include x %}'],
    ['alerts and contents', '> [!NOTE]\n\n[TOC]\n\n[[_TOC_]]'],
    ['the heading of a list of actions', '## TODO\n\n- Alert'],
    ['the state of an action', '## Action items\n\n| Action | State |\n| --- | --- |\n| Alert | TODO |'],
  ])('are not %s', (_, text) => expect(placeholdersIn(text)).toEqual([]));

  it('stand where they say, in order and apart', () => {
    const piece = fc.constantFrom(
      '[Who?]',
      'TODO',
      'YYYY-MM-DD',
      '<describe x>',
      '{{a}}',
      '[Name]',
      '`x`',
      '\n\n',
      ' ',
      ': ',
      '| ',
      '- ',
      '[',
      ']',
      '<',
      '>',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
        (pieces) => {
          const model = new Postmortem(pieces.join(''));
          let last = 0;
          for (const { start, end, text } of model.placeholders) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(model.text.slice(start, end)).toBe(text);
            last = end;
          }
        },
      ),
    );
  });
});
