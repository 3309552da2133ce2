import * as vscode from 'vscode';
import type { SectionKind } from '../index.ts';
import { listShipped, readShipped, shippedUri } from './shipped.ts';

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
  /** The sample's path in the extension. */
  readonly path: string;
  readonly kind: SectionKind;
  /** The sample's title. */
  readonly sample: string;
  readonly location: vscode.Location;
  /** The sample's title and the section's. */
  readonly label: string;
  /** Its first lines, as Markdown. */
  readonly opening: string;
  /** Fewer of them, to stand among others. */
  readonly brief: string;
}

/** Of each kind the sections of all samples, the best first. */
type Sections = ReadonlyMap<SectionKind, readonly Reference[]>;

/** How the reference incidents handled it. The samples of a language are read once, when first asked for. */
export class References implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #pending = new Map<string, Promise<Sections>>();
  readonly #byLanguage = new Map<string, Sections>();
  readonly #loaded = new vscode.EventEmitter<void>();
  /** References that were not there yet when asked for are now. */
  readonly onDidLoad = this.#loaded.event;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
  }

  /** The best one, at once and without any work: undefined while the samples are still being read. */
  find(kind: SectionKind, language: string): Reference | undefined {
    void this.#sections(language);
    return this.#byLanguage.get(language)?.get(kind)?.[0];
  }

  /** One of each sample that has the kind, the best first. */
  async all(kind: SectionKind, language: string): Promise<readonly Reference[]> {
    return (await this.#sections(language)).get(kind) ?? [];
  }

  dispose(): void {
    this.#loaded.dispose();
  }

  #sections(language: string): Promise<Sections> {
    let pending = this.#pending.get(language);
    if (!pending) {
      pending = this.#load(language);
      this.#pending.set(language, pending);
    }
    return pending;
  }

  async #load(language: string): Promise<Sections> {
    const samples = (await listShipped(this.#context, 'samples', language)).filter((one) => one.language === language);
    const sections = new Map<SectionKind, Reference[]>();
    for (const { path, title, sections: listed = [] } of samples) {
      const text = await readShipped(this.#context, path);
      for (const { kind, title: name, line, column, endColumn, start, end } of listed) {
        const body = text.slice(start, end);
        const reference = {
          path,
          kind,
          sample: title,
          location: new vscode.Location(shippedUri(path), new vscode.Range(line, column, line, endColumn)),
          label: `${title} › ${name}`,
          opening: openingOf(body, 5, '\n\n…'),
          brief: openingOf(body, 2),
        };
        const others = sections.get(kind) ?? [];
        sections.set(kind, path.endsWith(`/${best[kind]}.md`) ? [reference, ...others] : [...others, reference]);
      }
    }
    this.#byLanguage.set(language, sections);
    this.#loaded.fire();
    return sections;
  }
}

/**
 * The first lines below the headings that a section may begin with, without the marks of footnotes: a sentence or an item
 * each, rows of a table below its head; `more` stands behind them where it goes on.
 */
function openingOf(body: string, shown: number, more = ''): string {
  const lines = body.split('\n');
  const isText = (line: string): boolean => line.trim() !== '' && !line.startsWith('#');
  const start = lines.findIndex(isText);
  const block = lines.slice(start);
  const end = block.findIndex((line) => !isText(line));
  const whole = end < 0 ? block : block.slice(0, end);
  const most = whole[1]?.startsWith('| ---') ? shown + 2 : shown;
  const text = whole
    .slice(0, most)
    .join('\n')
    .replace(/\[\^[^\]\n]{1,40}\]/g, '');
  return whole.length > most ? text + more : text;
}
