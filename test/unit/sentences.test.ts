import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Postmortem } from '../../src/index.ts';

/** Sentences by phrase set (`# human-error`): in those with a plus it is found, in those with a minus it is not. */
const read = (language: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/sentences/${language}.txt`), 'utf8');

const found = (set: string, sentence: string): string[] => {
  const model = new Postmortem(`# Outage\n\n## Root cause\n\n${sentence}\n`);
  return model.mentions(set).map(({ start, end }) => model.text.slice(start, end));
};

for (const language of ['en', 'fr']) {
  for (const part of read(language).split(/^# /m).slice(1)) {
    const [set = '', ...lines] = part.split('\n').filter(Boolean);
    describe(`${set} (${language})`, () => {
      it.each(lines)('%s', (line) => {
        const phrases = found(set, line.slice(2));
        if (line.startsWith('+ ')) expect(phrases).not.toEqual([]);
        else expect(phrases).toEqual([]);
      });
    });
  }
}
