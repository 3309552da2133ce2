import { type Configuration, Configurations } from './configuration.ts';
import type { Faults } from './faults.ts';
import { filesOf } from './files.ts';
import { Reading } from './reading.ts';
import { notUtf8, readText, standardInput, type Text } from './text.ts';
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
export async function* documentsOf({ values, operands, locale, faults }: Usage): AsyncGenerator<Document> {
  const configurations = new Configurations(locale, values.config);
  const read = (path: string, place: string | null, text: string): Document => {
    const configuration = configurations.for(place ?? 'stdin');
    faults.add(...configuration.faults);
    return new Document(text, configuration, place, path);
  };
  if (values.stdin) {
    const place = values['stdin-filename'] ?? null;
    yield read(place ?? '<stdin>', place, (await standardInput()).text);
    return;
  }
  for (const path of filesOf(operands, faults)) {
    const found = readable(path, faults);
    if (!found) continue;
    const document = read(path, path, found.text);
    if (!found.isUtf8 && document.recognition.postmortem) faults.add(notUtf8(path));
    yield document;
  }
}

/** The text of a file; one that cannot be read is a fault. */
export function readable(path: string, faults: Faults): Text | null {
  try {
    return readText(path);
  } catch (error) {
    faults.add(`${path}: ${(error as Error).message}`);
    return null;
  }
}

/** Those of them that are postmortems. */
export async function* postmortemsOf(usage: Usage): AsyncGenerator<Document> {
  for await (const document of documentsOf(usage)) if (document.recognition.postmortem) yield document;
}
