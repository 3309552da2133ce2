import { readFileSync } from 'node:fs';
import type { Postmortem, Recognition } from '../index.ts';
import { type Configuration, Configurations } from './configuration.ts';
import { filesOf } from './files.ts';
import { Reading } from './reading.ts';
import { standardInput } from './standardInput.ts';
import type { Usage } from './usage.ts';

/** A document as the commands that do not lint see it. */
export interface Document {
  readonly path: string;
  readonly model: Postmortem;
  readonly configuration: Configuration;
  readonly recognition: Recognition;
}

/** The documents that a command line names, one after the other; without any, those of the current folder. */
export async function* documentsOf({ values, operands, locale }: Usage): AsyncGenerator<Document> {
  const configurations = new Configurations(locale, values.config);
  const read = (path: string, place: string | null, text: string): Document => {
    const configuration = configurations.for(place ?? 'stdin');
    const reading = new Reading(text, configuration, place);
    return {
      path,
      configuration,
      recognition: reading.recognition,
      get model() {
        return reading.model;
      },
    };
  };
  if (values.stdin) {
    const place = values['stdin-filename'] ?? null;
    yield read(place ?? '<stdin>', place, await standardInput());
  } else {
    for (const path of filesOf(operands.length ? operands : ['.'])) yield read(path, path, readFileSync(path, 'utf8'));
  }
}

/** Those of them that are postmortems. */
export async function* postmortemsOf(usage: Usage): AsyncGenerator<Document> {
  for await (const document of documentsOf(usage)) if (document.recognition.postmortem) yield document;
}
