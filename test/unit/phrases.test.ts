import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/core/words/packed.ts';
import { Matcher } from '../../src/core/words/phrases.ts';
import { compile } from '../../src/core/words/program.ts';
import { programFor, programNames } from '../../src/core/words/programs.ts';
import { tokenize } from '../../src/core/words/words.ts';

const classes = { data: 'data|records', all: '<data>|metrics', cannot: 'could not|couldn’t|unable' };

/** What the patterns of one set find in a text, as written there. */
function found(text: string, match: string | string[], except: string[] = []): string[] {
  const matcher = new Matcher(compile([{ set: 'set', match: [match].flat(), except, classes }]));
  return matcher.find(tokenize(text)).map(({ start, end }) => text.slice(start, end));
}

describe('a phrase', () => {
  it.each([
    ['a word', 'lost', 'It was Lost again', ['Lost']],
    ['either word', 'lost|deleted', 'lost, then deleted', ['lost', 'deleted']],
    ['a beginning', 'apolog*', 'Our apologies: we apologise', ['apologies', 'apologise']],
    ['a class', 'no <all>', 'no records, no metrics, no time', ['no records', 'no metrics']],
    [
      'a class of phrases',
      'we <cannot> log in',
      'we could not log in; we couldn’t log in',
      ['we could not log in', 'we couldn’t log in'],
    ],
    [
      'a word that may be missing',
      'was fully? restored',
      'was restored and was fully restored',
      ['was restored', 'was fully restored'],
    ],
    [
      'alternatives of several words',
      'not (at all|ever|yet) lost',
      'not at all lost, not ever lost, not lost',
      ['not at all lost', 'not ever lost'],
    ],
    [
      'groups within groups',
      'we (are (working on|building)|will) it',
      'we are working on it; we will it',
      ['we are working on it', 'we will it'],
    ],
    [
      'a group that may be missing',
      'lost (all the)? data',
      'lost data, lost all the data',
      ['lost data', 'lost all the data'],
    ],
    ['any word', 'lost _ data', 'lost some data, lost data', ['lost some data']],
    ['a short gap', 'lost .. data', 'lost a lot of the data', ['lost a lot of the data']],
    ['no comma in a short gap', 'lost .. data', 'lost it, all data', []],
    ['a comma in a long gap', 'lost ... data', 'lost it, all data', ['lost it, all data']],
    ['no stop in any gap', 'lost ... data', 'It was lost. All data is there.', []],
    ['a number', 'for # hours', 'for 2.5 hours, for 1,000 hours', ['for 2.5 hours', 'for 1,000 hours']],
    ['code', 'ran {code}', 'ran \ufffc\ufffc\ufffc there', ['ran \ufffc\ufffc\ufffc']],
    ['a symbol', '# {%}', '12 % of it', ['12 %']],
    ['a question mark alone', 'lost ?', 'All lost? No', ['lost?']],
    ['a question mark', 'lost {?}', 'All lost? No', ['lost?']],
    ['the start of a sentence', '^ sorry', 'Sorry! So sorry. Sorry', ['Sorry', 'Sorry']],
    ['the end of a sentence', 'lost $', 'It is lost. A lost day', ['lost']],
    ['an elided word', "n'a pas", 'il n’a pas été', ['n’a pas']],
    ['whatever the accents', 'rétabli', 'RETABLI', ['RETABLI']],
    ['through quotation marks', 'human error caused', 'a “human error” caused it', ['human error” caused']],
    ['through a dot inside a word', 'release # fixes', 'release v.1 fixes; release 1.2 fixes', ['release 1.2 fixes']],
  ])('matches %s', (_, pattern, text, expected) => {
    expect(found(text, pattern)).toEqual(expected);
  });

  it('does not count where an exception overlaps it', () => {
    const text = 'We lost data. We lost no data. We lost the data connection.';
    expect(found(text, 'lost .. data', ['no data', 'data connection'])).toEqual(['lost data']);
  });

  it('is found once where several patterns of its set overlap, the longest of the first', () => {
    expect(found('was fully restored', ['was', 'was fully', 'fully restored'])).toEqual(['was fully']);
  });

  it.each(['(lost', 'd’(action|actions)', 'lost <nothing>', '’', '', '(a)?', '^'])(
    'refuses the pattern %o',
    (pattern) => {
      expect(() => found('text', pattern)).toThrow();
    },
  );
});

describe('the matcher', () => {
  const words = fc.constantFrom('we', 'lost', 'data', 'the', 'no', '12', ',', '.', '"', '(', 'été', 'v1.2', '\n');
  const patterns = fc.constantFrom(
    'lost .. data',
    'we ... lost',
    '^ the (no|lost data)?  we',
    '# _ data',
    'no',
    'data $',
    '(we|the) lost? data',
  );

  it('finds in a text what it finds in each of its sentences', () => {
    fc.assert(
      fc.property(fc.array(patterns, { minLength: 1 }), fc.array(fc.array(words), { maxLength: 5 }), (match, lines) => {
        const sentences = lines.map((line) => line.filter((word) => word !== '.').join(' '));
        const together = sentences.join(' . ');
        expect(found(together, match)).toEqual(sentences.flatMap((sentence) => found(sentence, match)));
      }),
    );
  });

  const matcher = new Matcher(compile([{ set: 'set', match: ['lost .. data', 'we ... lost', '_ data', '#', 'é*'] }]));

  it('keeps to the text, in order and without overlap, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of matcher.find(tokenize(text))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('a program', () => {
  const programs = Object.fromEntries(programNames.map((name) => [name, programFor(name)]));
  const packed = pack(programs);

  it.each(programNames)('%s ships as it was compiled', (name) => {
    expect(unpack(packed)(name)).toEqual(programs[name]);
  });

  it('is read wherever its bytes lie, and in whichever order', () => {
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    const numbers = 2 * (3 + (packed[2] as number) + ((packed[3] as number) << 8) + ((packed[4] as number) << 16));
    const swapped = packed.map((byte, i) => (i < numbers ? (packed[i ^ 1] as number) : byte));
    for (const bytes of [shifted.subarray(1), swapped]) expect(unpack(bytes)('markers')).toEqual(programs.markers);
  });
});
