import type { Range } from '../../core/markdown/text.ts';

/** Something that may be entered at a place; the range is what it replaces. */
export interface Completion extends Range {
  readonly kind: 'section' | 'key' | 'value' | 'name' | 'time' | 'milestone' | 'zone';
  readonly label: string;
  /** What stands dimmed behind the label; null for nothing. */
  readonly note: About | null;
  /** Snippet text. */
  readonly text: string;
  /** What that which is typed already is compared with. */
  readonly filter: string;
  readonly about: About;
  /** More can be entered right behind it. */
  readonly leadsOn?: boolean;
}

/** A text for people: a message of the locales with what fills it, or words as they are. */
export type About = { readonly message: string; readonly data?: Readonly<Record<string, string | number>> } | string;

/** Names that the postmortems of a workspace use, with how many of them do, most used first. */
export interface Names {
  readonly owners: ReadonlyMap<string, number>;
  readonly services: ReadonlyMap<string, number>;
  readonly zones: ReadonlyMap<string, number>;
}

export const noNames: Names = { owners: new Map(), services: new Map(), zones: new Map() };
