import * as vscode from 'vscode';
import {
  type Checklist,
  checklistOf,
  decide,
  type Finding,
  lint,
  mayBePostmortem,
  Postmortem,
  type Recognition,
  rules,
  type SectionKind,
  unremarkable,
} from '../index.ts';
import { type Configuration, type Configurations, globPath } from './configuration.ts';
import { isTemplate } from './templates.ts';

/** One version of a document. What costs time is computed when first asked for: people type. */
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
  readonly #judged = new WeakSet<Reading>();
  readonly #judge = new vscode.EventEmitter<{ readonly document: vscode.TextDocument; readonly reading: Reading }>();
  /** A document was judged anew. */
  readonly onDidJudge = this.#judge.event;

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

  /** The document at its present version, by the configuration that holds for it. */
  async read(document: vscode.TextDocument): Promise<Reading> {
    const configuration = await this.#configurations.for(document.uri);
    const known = this.#readings.get(document);
    if (known?.version === document.version && known.configuration === configuration) return known;
    const { version } = document;
    const text = document.getText();
    // What was one is one now, nearly always.
    const seen = known?.recognition.postmortem || mayBePostmortem(text) ? this.model(document) : unremarkable;
    const { config } = configuration;
    const recognition: Recognition = isTemplate(document)
      ? { postmortem: false, reason: 'template' }
      : decide(seen, config, globPath(configuration, document.uri));
    let model: Postmortem | null = recognition.postmortem ? this.model(document) : null;
    let findings: readonly Finding[] | null = recognition.postmortem ? null : [];
    const reading: Reading = {
      version,
      get model() {
        model ??= new Postmortem(text);
        return model;
      },
      configuration,
      recognition,
      get findings() {
        findings ??= lint(this.model, rules, config, new Date().toISOString().slice(0, 10));
        return findings;
      },
    };
    this.#readings.set(document, reading);
    return reading;
  }

  /** The same with its findings, which those hear of who show what a document is like. */
  async judge(document: vscode.TextDocument): Promise<Reading> {
    const reading = await this.read(document);
    if (!this.#judged.has(reading)) {
      this.#judged.add(reading);
      this.#judge.fire({ document, reading });
    }
    return reading;
  }

  /** The same for a postmortem that a person can write; null for anything else, and where it changed meanwhile. */
  async postmortem(document: vscode.TextDocument): Promise<Reading | null> {
    const reading = isWritten(document) ? await this.read(document) : null;
    return reading?.recognition.postmortem && reading.version === document.version ? reading : null;
  }

  /** What was last read of a document, perhaps at an earlier version. */
  known(document: vscode.TextDocument): Reading | undefined {
    return this.#readings.get(document);
  }

  dispose(): void {
    this.#judge.dispose();
  }
}

/** Markdown that a person can write: not the other side of a comparison, a cell of a notebook or one of our samples. */
export const isWritten = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'markdown' &&
  (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true);
