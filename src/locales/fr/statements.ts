import type { Locale } from '../../core/locale.ts';

/** Words that the phrases of this language may use as `<name>`. */
export const classes: Locale['classes'] = {};

/** Sentences that carry a section's content, by kind and variant. */
export const statements: Locale['phrases'] = {};
