import type * as vscode from 'vscode';
import type { Finding } from '../index.ts';
import type { Documents, Judgement, Reading } from './documents.ts';

/** After the last keystroke, in milliseconds: what is found elsewhere shows, then also what is found on the line itself. */
const pause = 150;
const longPause = 1500;

type Show = (judgement: Judgement, findings: readonly Finding[]) => void;

/** What is shown of a document, and how long the text was then. */
interface Shown {
  readonly findings: readonly Finding[];
  readonly length: number;
}

/** One open document: when it is judged, and which findings are shown while somebody types. */
export class Watch implements vscode.Disposable {
  readonly #document: vscode.TextDocument;
  readonly #documents: Documents;
  readonly #show: Show;
  #shown: Shown = { findings: [], length: 0 };
  /** The line being typed; null while nobody types. */
  #line: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(document: vscode.TextDocument, documents: Documents, show: Show) {
    this.#document = document;
    this.#documents = documents;
    this.#show = show;
    void this.check();
  }

  /** The text changed. */
  typed(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const [last] = changes;
    if (!last) return;
    this.#line = last.range.start.line + last.text.split(/\r\n?|\n/).length - 1;
    this.#after(pause, async () => {
      await this.check();
      this.#after(longPause - pause, () => this.rest());
    });
  }

  /** The caret went somewhere; on another line the one it left is finished. */
  moved({ selection }: vscode.TextEditor): void {
    if (this.#line !== null && selection.active.line !== this.#line) this.rest();
  }

  /** Nobody types any more: everything shows. */
  rest(): void {
    this.#line = null;
    this.#after(0, () => this.check());
  }

  /** Judges the document as it is now and shows the outcome, unless it changed meanwhile: then its turn comes again. */
  async check(): Promise<void> {
    const judgement = await this.#documents.judge(this.#document);
    if (this.#closed || judgement.version !== this.#document.version) return;
    const length = judgement.findings.length > 0 ? judgement.model.text.length : 0;
    const findings = judgement.findings.filter(
      (finding) => !this.#onLine(judgement, finding) || this.#wasShown(finding, length),
    );
    this.#shown = { findings, length };
    this.#show(judgement, findings);
  }

  dispose(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #after(milliseconds: number, run: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, milliseconds);
  }

  #onLine({ model }: Reading, { start, end }: Finding): boolean {
    return this.#line !== null && model.lines.lineAt(start) <= this.#line && this.#line <= model.lines.lineAt(end);
  }

  /** The same finding, left in place or moved as a whole by an edit before it. */
  #wasShown({ rule, message, start }: Finding, length: number): boolean {
    const before = this.#shown;
    return before.findings.some(
      (one) =>
        one.rule === rule &&
        one.message === message &&
        (one.start === start || before.length - one.start === length - start),
    );
  }
}
