import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Postmortem } from '../../src/index.ts';

/** Real documents with labels made by hand; they are not part of this repository. */
const corpus = join(import.meta.dirname, '../../../shared/corpus');

interface Label {
  readonly id: string;
  readonly kind: 'postmortem' | 'template' | 'negative';
  readonly language: string;
  readonly borderline?: boolean;
  /** By kind: the line of the heading, `body` where there is none, null where nothing is said. */
  readonly sections: Readonly<Record<string, number | 'body' | null>>;
  readonly alt?: Readonly<Record<string, number | readonly number[]>>;
}

describe.skipIf(!existsSync(corpus))('labelled documents', () => {
  const labels: Label[] = existsSync(corpus) ? JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8')) : [];
  const documents = labels
    .filter(({ language }) => language === 'en' || language === 'fr')
    .map((label) => ({ label, model: new Postmortem(readFileSync(join(corpus, 'files', `${label.id}.md`), 'utf8')) }));

  it.each([
    ['postmortem', true, 51],
    ['template', true, 12],
    ['negative', false, 17],
  ] as const)('of kind %s are told', (kind, expected, atLeast) => {
    const right = documents.filter(
      ({ label, model }) => label.kind === kind && model.recognition.postmortem === expected,
    );
    expect(right.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('have the sections that their headings name, at the right lines', () => {
    let [found, wrong, missed, offLine] = [0, 0, 0, 0];
    for (const { label, model } of documents) {
      if (label.kind !== 'postmortem' || label.borderline) continue;
      for (const [kind, gold] of Object.entries(label.sections)) {
        const lines = model.sections
          .filter((section) => section.kind === kind)
          .map(({ heading }) => model.lines.lineAt(heading.start) + 1);
        const right = [gold, label.alt?.[kind] ?? []].flat();
        if (typeof gold !== 'number') wrong += lines.some((line) => !right.includes(line)) ? 1 : 0;
        else if (!lines.length) missed++;
        else {
          found++;
          offLine += lines.some((line) => right.includes(line)) ? 0 : 1;
        }
      }
    }
    expect((2 * found) / (2 * found + wrong + missed)).toBeGreaterThanOrEqual(0.97);
    expect(1 - offLine / found).toBeGreaterThanOrEqual(0.98);
  });
});
