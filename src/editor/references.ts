import * as vscode from 'vscode';
import { Postmortem, type SectionKind } from '../index.ts';
import { listShipped, readShipped, shippedUri } from './shipped.ts';
import { editorRange } from './wording.ts';

/** Which of the samples shows a kind of section best: one whose facts are rich and plainly put. */
const best: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'ovhcloud-2021-10-13-network-outage',
  impact: 'ovhcloud-2021-03-10-strasbourg-fire',
  timeline: 'aws-2020-11-25-kinesis',
  detection: 'aws-2020-11-25-kinesis',
  cause: 'ovhcloud-2021-10-13-network-outage',
  resolution: 'aws-2020-11-25-kinesis',
  'data-loss': 'aws-2011-04-21-ebs',
  apology: 'ovhcloud-2021-03-10-strasbourg-fire',
  remediation: 'aws-2020-11-25-kinesis',
  lessons: 'aws-2011-04-21-ebs',
};

/** A section of a sample. */
export interface Reference {
  readonly location: vscode.Location;
  /** The sample's title and the section's. */
  readonly label: string;
}

type Sections = ReadonlyMap<SectionKind, Reference>;

/** How the reference incidents handled it. The samples of a language are read once, when first asked for. */
export class References implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #byLanguage = new Map<string, Sections | null>();
  readonly #loaded = new vscode.EventEmitter<void>();
  /** References that were not there yet when asked for are now. */
  readonly onDidLoad = this.#loaded.event;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
  }

  /** At once and without any work: undefined while the samples are still being read. */
  find(kind: SectionKind, language: string): Reference | undefined {
    const sections = this.#byLanguage.get(language);
    if (sections === undefined) {
      this.#byLanguage.set(language, null);
      void this.#load(language);
    }
    return sections?.get(kind);
  }

  dispose(): void {
    this.#loaded.dispose();
  }

  async #load(language: string): Promise<void> {
    const samples = (await listShipped(this.#context, 'samples', language)).filter((one) => one.language === language);
    const kinds = Object.keys(best) as SectionKind[];
    const sections = new Map<SectionKind, Reference>();
    for (const { path, title } of samples) {
      const wanted = kinds.filter((kind) => path.endsWith(`/${best[kind]}.md`));
      if (wanted.length === 0) continue;
      const model = new Postmortem(await readShipped(this.#context, path));
      for (const kind of wanted) {
        const [section] = model.sectionsOfKind(kind);
        if (!section) continue;
        const location = new vscode.Location(shippedUri(path), editorRange(model.lines, section.heading));
        sections.set(kind, { location, label: `${title} › ${section.title}` });
      }
    }
    this.#byLanguage.set(language, sections);
    this.#loaded.fire();
  }
}
