import * as vscode from 'vscode';
import {
  type Checklist,
  checklistOf,
  decide,
  type Finding,
  lint,
  Postmortem,
  type Recognition,
  rules,
  type SectionKind,
} from '../index.ts';
import { type Configuration, type Configurations, globPath } from './configuration.ts';
import { isTemplate } from './templates.ts';

/** One version of a document, read and judged. */
export interface Reading {
  readonly version: number;
  readonly model: Postmortem;
  readonly configuration: Configuration;
  readonly recognition: Recognition;
  /** Empty for what is no postmortem. */
  readonly findings: readonly Finding[];
}

/** What is done of a document, from what was found in it. */
export const checklistIn = ({ model, configuration, findings }: Reading): Checklist =>
  checklistOf(model, rules, configuration.config, findings);

/** The kinds of sections that it needs to be final. */
export const requiredIn = (reading: Reading): ReadonlySet<SectionKind> =>
  new Set(
    checklistIn(reading)
      .items.filter(({ required }) => required)
      .map(({ kind }) => kind),
  );

/**
 * The open documents as the core reads them. Each is read once per version, from the reading before, whatever
 * number of features ask; it is forgotten when the document closes.
 */
export class Documents implements vscode.Disposable {
  readonly #configurations: Configurations;
  readonly #models = new WeakMap<vscode.TextDocument, { readonly version: number; readonly model: Postmortem }>();
  readonly #readings = new WeakMap<vscode.TextDocument, Reading>();
  readonly #read = new vscode.EventEmitter<{ readonly document: vscode.TextDocument; readonly reading: Reading }>();
  /** A document was judged anew. */
  readonly onDidRead = this.#read.event;

  constructor(configurations: Configurations) {
    this.#configurations = configurations;
  }

  /** The document at its present version. */
  model(document: vscode.TextDocument): Postmortem {
    const known = this.#models.get(document);
    if (known?.version === document.version) return known.model;
    const model = new Postmortem(document.getText(), known?.model);
    this.#models.set(document, { version: document.version, model });
    return model;
  }

  /** The document at its present version, judged by the configuration that holds for it. */
  async read(document: vscode.TextDocument): Promise<Reading> {
    const configuration = await this.#configurations.for(document.uri);
    const known = this.#readings.get(document);
    if (known?.version === document.version && known.configuration === configuration) return known;
    const model = this.model(document);
    const { config } = configuration;
    const recognition: Recognition = isTemplate(document)
      ? { postmortem: false, reason: 'template' }
      : decide(model, config, globPath(configuration, document.uri));
    const findings = recognition.postmortem ? lint(model, rules, config, new Date().toISOString().slice(0, 10)) : [];
    const reading = { version: document.version, model, configuration, recognition, findings };
    this.#readings.set(document, reading);
    this.#read.fire({ document, reading });
    return reading;
  }

  /** What was last read of a document, perhaps at an earlier version. */
  known(document: vscode.TextDocument): Reading | undefined {
    return this.#readings.get(document);
  }

  dispose(): void {
    this.#read.dispose();
  }
}

/** Markdown that a person can write: not the other side of a comparison, a cell of a notebook or one of our samples. */
export const isWritten = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'markdown' &&
  (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true);
