import type { CredentialWords } from './credentials.ts';
import type { UnitWords } from './figures/unitWords.ts';
import type { SectionKind } from './kinds.ts';
import type { FieldWords } from './metadata/fieldWords.ts';
import type { RecognitionWords } from './sections/incidentTitles.ts';
import type { PlaceholderWords } from './sections/placeholders.ts';
import type { VoiceWords } from './sections/signs.ts';
import type { TitleWords } from './sections/titleWords.ts';
import type { EventWords } from './timeline/milestones.ts';
import type { TimeWords } from './timeline/timeWords.ts';
import type { Classes } from './words/pattern.ts';
import type { PhraseSet } from './words/phrases.ts';

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
  readonly voices: VoiceWords;
  readonly titleWords: TitleWords;
  readonly placeholders: PlaceholderWords;
  readonly credentials: CredentialWords;
  readonly time: TimeWords;
  readonly fields: FieldWords;
  readonly units: UnitWords;
  /** A section to insert, by kind. */
  readonly skeletons: Readonly<Record<SectionKind, Skeleton>>;
  /** Texts of the core that people read and that belong to no rule, by key; `{name}` marks what is filled in. */
  readonly messages: Readonly<Record<string, string>>;
  /** Rule messages of a language that the rules themselves do not carry: rule id → message id → text. */
  readonly ruleMessages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a language looks for in words, as patterns that people can read (`phrases.ts`). */
export interface Phrasebook {
  readonly tag: string;
  /** Named word lists that its phrases may use as `<name>`. */
  readonly classes: Classes;
  /**
   * Names of sections. A name may stand among the `titleWords`; one written `^ … $` is the whole title. A name under
   * two kinds usually means the later in the order of `sectionKinds`, the earlier where the document names neither.
   */
  readonly headings: Readonly<Record<SectionKind, PhraseSet>>;
  /** What tells a postmortem from the many documents that only talk about incidents. */
  readonly recognition: RecognitionWords;
  /** What makes an event a milestone. */
  readonly events: EventWords;
  /**
   * Phrases found in prose, by the name of their set. Statements are named after their kind (`cause`, `data-loss.none`);
   * rules name theirs after what they find (`human-error`).
   */
  readonly phrases: Readonly<Record<string, PhraseSet>>;
}

/** A section as inserted: its heading and a body with snippet tab stops (`${1:[What was affected?]}`). */
export interface Skeleton {
  readonly heading: string;
  /** What the kind is called in lists, where that is shorter. */
  readonly name?: string;
  readonly body: string;
}

/** Parts of a phrasebook in one. Throws where two of them use a name: the later one would silently be the only one. */
export function together<Value>(...parts: readonly Readonly<Record<string, Value>>[]): Record<string, Value> {
  const all = parts.flatMap((part) => Object.entries(part));
  const twice = all.find(([name], i) => all.findIndex(([other]) => other === name) < i);
  if (twice) throw new Error(`The name "${twice[0]}" is used twice in a phrasebook`);
  return Object.fromEntries(all);
}
