/** What kept the tool from doing all of its work. Each is said once, when the rest is done, and the run ends with 2. */
export class Faults {
  readonly #said = new Set<string>();

  add(...faults: readonly string[]): void {
    for (const fault of faults) this.#said.add(fault);
  }

  get any(): boolean {
    return this.#said.size > 0;
  }

  /** Says them, and gives the exit code of a run that would have ended with `code`. */
  end(code: number): number {
    for (const fault of this.#said) process.stderr.write(`${fault}\n`);
    return this.any ? 2 : code;
  }
}
