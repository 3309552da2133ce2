import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceBreaks } from '../../src/core/words/sentenceBreaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const standard = (text: string): number[] =>
  [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);

/** What the rules tell apart, and what belongs to none of its classes. */
const signs =
  `. . . ! ? … , : ; - – — " ' ( ) [ ] { } « » ‘ ’ “ ” „ a b B é É ß ŉ ª ǆ ا 日 。 1 9 % € $ & • → \ufffc _ / \u0301 \u00ad \u200d 🔥`
    .split(' ')
    .concat(' ', ' ', '\u00a0', '\u202f', '\u2009');

it('sentences end where the standard has them end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(sentenceBreaks(text)).toEqual(standard(text));
    }),
    { numRuns: 5000 },
  );
});

it.each(['en/aws-2020-11-25-kinesis.md', 'fr/ovhcloud-2021-03-10-strasbourg-fire.md'])(
  'in the sample %s, too',
  (path) => {
    const text = readFileSync(join(import.meta.dirname, '../../samples', path), 'utf8').replace(/\s+/g, ' ');
    expect(sentenceBreaks(text)).toEqual(standard(text));
  },
);
