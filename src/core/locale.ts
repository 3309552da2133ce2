import type { Milestone, SectionKind } from './kinds.ts';
import type { Classes, PhraseSet } from './phrases.ts';

/**
 * One language: everything that depends on it, as data. A folder in `src/locales/` exports one of these; the
 * vocabularies of all languages are always tried on every document, whatever its language.
 */
export interface Locale {
  /** BCP 47 tag, also the folder's name. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** Frequent short words by which the language of a document is told. */
  readonly stopwords: string;
  /** Named word lists that this locale's phrases may use as `<name>`. */
  readonly classes: Classes;
  /** Names of sections, as phrases matched against a whole heading or label. */
  readonly headings: Readonly<Record<SectionKind, readonly string[]>>;
  /**
   * Phrases found in prose, by the name of their set. Statements are named after their kind (`cause`, `data-loss.none`);
   * rules name theirs after what they find (`human-error`).
   */
  readonly phrases: Readonly<Record<string, PhraseSet>>;
  readonly time: TimeWords;
  readonly fields: FieldWords;
  /** A section to insert, by kind. */
  readonly skeletons: Readonly<Record<SectionKind, Skeleton>>;
  /** Texts of the core that people read and that belong to no rule, by key; `{name}` marks what is filled in. */
  readonly messages: Readonly<Record<string, string>>;
  /** Rule messages of a language that the rules themselves do not carry: rule id → message id → text. */
  readonly ruleMessages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Words of dates, clocks and zones. */
export interface TimeWords {
  /** Twelve entries, each the words of one month (`january|jan`). */
  readonly months: readonly string[];
  /** Seven entries from Monday. */
  readonly weekdays: readonly string[];
  /** True where 03/04 is 3 April. */
  readonly dayFirst: boolean;
  /** Names of zones in prose (`heure de paris`) and what they mean: an IANA name or an offset. */
  readonly zones: Readonly<Record<string, string>>;
  /** Words right before or after a clock time that make it approximate (`around|about|ca`). */
  readonly approximate: string;
  /** Milestones from a marker or from the wording of an event. */
  readonly milestones: Readonly<Record<Milestone, PhraseSet>>;
}

/** Names of table columns, labels and keys, by what they hold. */
export interface FieldWords {
  /** Metadata keys (front matter, label lists, metadata tables). */
  readonly metadata: Readonly<Record<string, readonly string[]>>;
  /** Columns and inline labels of actions: action, owner, due, priority, ticket, status. */
  readonly actions: Readonly<Record<string, readonly string[]>>;
  /** Columns of timelines: time, date, event, zone. */
  readonly timeline: Readonly<Record<string, readonly string[]>>;
}

/** A section as inserted: its heading and a body with snippet tab stops (`${1:[What was affected?]}`). */
export interface Skeleton {
  readonly heading: string;
  readonly body: string;
}
