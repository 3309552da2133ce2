import type { SectionKind } from './kinds.ts';
import type { Postmortem } from './model.ts';
import type { Range } from './text.ts';

/**
 * A named part of the document. A heading that names two kinds is two sections at one place.
 * `start`…`end` is the whole of it, name included; it ends where the next section of its level or above begins.
 */
export interface Section extends Range {
  readonly kind: SectionKind;
  /** The name as written, without markup and numbering. */
  readonly title: string;
  /** Where the name stands: the heading's text, the label, the cell. */
  readonly heading: Range;
  /** What stands under the name (for a label: after it). */
  readonly body: Range;
  /** 1 to 6; labels and fields are one deeper than the heading they stand under. */
  readonly level: number;
  readonly as: 'heading' | 'pseudo-heading' | 'field';
}

export function sectionsOf(_model: Postmortem): Section[] {
  return [];
}
