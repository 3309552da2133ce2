import type { Postmortem } from './model.ts';
import type { Range } from './text.ts';

/** Something still to be filled in: `TODO`, `YYYY-MM-DD`, `<owner>`, `[How many customers?]`, a template's own hint. */
export interface Placeholder extends Range {
  readonly text: string;
}

/** The words of placeholders, as `|`-separated lists. */
export interface PlaceholderWords {
  /** Notes to oneself, as written: capitals and accents count (`TODO|À FAIRE`). */
  readonly words: string;
  /** What a hint in brackets or angles starts with (`[describe the impact]`, `<name>`); case does not count. */
  readonly hints: string;
  /** Formats left where a value should stand (`YYYY-MM-DD`). */
  readonly formats: string;
}

export function placeholdersOf(_model: Postmortem): Placeholder[] {
  return [];
}
