import { decide, mayBePostmortem, Postmortem, type Recognition, unremarkable } from '../index.ts';
import { type Configuration, globPath } from './configuration.ts';

/** A text with what is made of it. It is only read where it may be a postmortem, or where somebody asks for the model. */
export class Reading {
  readonly recognition: Recognition;
  readonly #text: string;
  #model: Postmortem | undefined;

  /** Reads a text as if it stood at a path; null for one that stands nowhere. */
  constructor(text: string, configuration: Configuration, path: string | null) {
    this.#text = text;
    const seen = mayBePostmortem(text) ? this.model : unremarkable;
    this.recognition = decide(seen, configuration.config, globPath(configuration, path));
  }

  get model(): Postmortem {
    this.#model ??= new Postmortem(this.#text);
    return this.#model;
  }
}
