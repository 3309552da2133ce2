import * as vscode from 'vscode';
import {
  type Checklist,
  checklistOf,
  decide,
  type Finding,
  linting,
  mayBePostmortem,
  Postmortem,
  type Recognition,
  readAhead,
  rules,
  type SectionKind,
  unremarkable,
} from '../index.ts';
import { type Configuration, type Configurations, globPath } from './configuration.ts';
import { isTemplate } from './templates.ts';
import { inTurns, turn } from './turns.ts';

/** One version of a document. What is no postmortem is only read where somebody asks for its model. */
export class Reading {
  readonly version: number;
  readonly configuration: Configuration;
  readonly recognition: Recognition;
  readonly #model: () => Postmortem;

  constructor(version: number, configuration: Configuration, recognition: Recognition, model: () => Postmortem) {
    this.version = version;
    this.configuration = configuration;
    this.recognition = recognition;
    this.#model = model;
  }

  get model(): Postmortem {
    return this.#model();
  }
}

/** The same with what was found in it: nothing in what is no postmortem. */
export class Judgement extends Reading {
  readonly findings: readonly Finding[];

  constructor(reading: Reading, findings: readonly Finding[]) {
    super(reading.version, reading.configuration, reading.recognition, () => reading.model);
    this.findings = findings;
  }
}

/** What is done of a document, from what was found in it. */
export const checklistIn = ({ model, configuration, findings }: Judgement): Checklist =>
  checklistOf(model, rules, configuration.config, findings);

/** The kinds of sections that it needs to be final. */
export const requiredIn = ({ model, configuration }: Reading): ReadonlySet<SectionKind> =>
  new Set(
    checklistOf(model, rules, configuration.config, [])
      .items.filter(({ required }) => required)
      .map(({ kind }) => kind),
  );

/** What is known or being found out of one version of a document. */
interface Known {
  readonly version: number;
  readonly configuration: Configuration;
  readonly reading: Promise<Reading>;
  judgement: Promise<Judgement> | null;
  /** Whether those who listen were told. */
  told: boolean;
}

/**
 * The open documents as the core reads them. Each is read once per version, from the reading before, whatever number of
 * features ask, and in turns with whatever else goes on; it is forgotten when the document closes.
 */
export class Documents implements vscode.Disposable {
  readonly #configurations: Configurations;
  readonly #models = new WeakMap<vscode.TextDocument, { readonly version: number; readonly model: Postmortem }>();
  readonly #known = new WeakMap<vscode.TextDocument, Known>();
  /** What was last read of each, perhaps at an earlier version. */
  readonly #last = new WeakMap<vscode.TextDocument, Reading>();
  readonly #judge = new vscode.EventEmitter<{
    readonly document: vscode.TextDocument;
    readonly judgement: Judgement;
  }>();
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
    const reading = await (await this.#at(document)).reading;
    // Many wait for it at once.
    await turn();
    return reading;
  }

  /** The same with its findings, which those hear of who show what a document is like. */
  async judge(document: vscode.TextDocument): Promise<Judgement> {
    const known = await this.#at(document);
    const judgement = await this.#judgement(known);
    if (!known.told) {
      known.told = true;
      this.#judge.fire({ document, judgement });
    }
    return judgement;
  }

  /** The reading of a postmortem that a person can write; null for anything else, and where it changed meanwhile. */
  async postmortem(document: vscode.TextDocument): Promise<Reading | null> {
    return isWritten(document) ? presentPostmortem(document, await this.read(document)) : null;
  }

  /** The same with its findings. */
  async judgedPostmortem(document: vscode.TextDocument): Promise<Judgement | null> {
    return isWritten(document) ? presentPostmortem(document, await this.#judgement(await this.#at(document))) : null;
  }

  /** What was last read of a document, perhaps at an earlier version. */
  known(document: vscode.TextDocument): Reading | undefined {
    return this.#last.get(document);
  }

  dispose(): void {
    this.#judge.dispose();
  }

  async #at(document: vscode.TextDocument): Promise<Known> {
    const configuration = await this.#configurations.for(document.uri);
    await turn();
    const known = this.#known.get(document);
    if (known?.version === document.version && known.configuration === configuration) return known;
    const { version } = document;
    const now: Known = {
      version,
      configuration,
      reading: this.#reading(document, configuration),
      judgement: null,
      told: false,
    };
    this.#known.set(document, now);
    return now;
  }

  async #reading(document: vscode.TextDocument, configuration: Configuration): Promise<Reading> {
    const { version } = document;
    const text = document.getText();
    // What was one is one now, nearly always.
    const known =
      this.#last.get(document)?.recognition.postmortem || mayBePostmortem(text) ? this.model(document) : null;
    await turn();
    const recognition: Recognition = isTemplate(document)
      ? { postmortem: false, reason: 'template' }
      : decide(known ?? unremarkable, configuration.config, globPath(configuration, document.uri));
    let model = known;
    const reading = new Reading(version, configuration, recognition, () => (model ??= new Postmortem(text)));
    this.#last.set(document, reading);
    if (recognition.postmortem) await inTurns(readAhead(reading.model));
    return reading;
  }

  async #judgement(known: Known): Promise<Judgement> {
    known.judgement ??= known.reading.then((reading) => this.#findings(reading));
    const judgement = await known.judgement;
    await turn();
    return judgement;
  }

  async #findings(reading: Reading): Promise<Judgement> {
    const { recognition, configuration } = reading;
    const today = new Date().toISOString().slice(0, 10);
    const findings = recognition.postmortem
      ? await inTurns(linting(reading.model, rules, configuration.config, today))
      : [];
    return new Judgement(reading, findings);
  }
}

const presentPostmortem = <Of extends Reading>({ version }: vscode.TextDocument, reading: Of): Of | null =>
  reading.recognition.postmortem && reading.version === version ? reading : null;

/** Markdown that a person can write: not the other side of a comparison, a cell of a notebook or one of our samples. */
export const isWritten = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'markdown' &&
  (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true);
