import type * as vscode from 'vscode';
import type { SectionKind } from '../index.ts';
import { readShipped } from './shipped.ts';

/** One of our snippets, as `snippets/<language>.json` has it. */
export interface Snippet {
  readonly name: string;
  readonly description: string;
  /** The sections in which it makes sense. */
  readonly sections: readonly SectionKind[];
  readonly body: string;
}

type Entry = Omit<Snippet, 'name' | 'body'> & { readonly body: string | readonly string[] };

/** The snippets in the language of a document; each file is read once. */
export class Snippets {
  readonly #context: vscode.ExtensionContext;
  readonly #read = new Map<string, Promise<readonly Snippet[]>>();

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
  }

  in(language: string): Promise<readonly Snippet[]> {
    const known = this.#read.get(language) ?? this.#load(language);
    this.#read.set(language, known);
    return known;
  }

  async #load(language: string): Promise<readonly Snippet[]> {
    const entries = JSON.parse(await readShipped(this.#context, `snippets/${language}.json`)) as Record<string, Entry>;
    return Object.entries(entries).map(([name, { body, ...entry }]) => ({
      ...entry,
      name,
      body: typeof body === 'string' ? body : body.join('\n'),
    }));
  }
}
