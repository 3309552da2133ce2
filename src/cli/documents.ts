import { readFileSync } from 'node:fs';
import { type Configuration, Configurations } from './configuration.ts';
import { filesOf } from './files.ts';
import { Reading } from './reading.ts';
import { standardInput } from './standardInput.ts';
import type { Usage } from './usage.ts';

/** A document as the commands that do not lint see it. */
export class Document extends Reading {
  readonly path: string;
  readonly configuration: Configuration;

  /** Reads a text as if it stood at `place`; null for one that stands nowhere. It is called `path`. */
  constructor(text: string, configuration: Configuration, place: string | null, path: string) {
    super(text, configuration, place);
    this.path = path;
    this.configuration = configuration;
  }
}

/** The documents that a command line names, one after the other; without any, those of the current folder. */
export async function* documentsOf({ values, operands, locale }: Usage): AsyncGenerator<Document> {
  const configurations = new Configurations(locale, values.config);
  const read = (path: string, place: string | null, text: string): Document =>
    new Document(text, configurations.for(place ?? 'stdin'), place, path);
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
