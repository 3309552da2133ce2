import type { Locale } from '../../../core/locale.ts';

/** What the remediation rules look for in prose. */
export const remediationPhrases: Locale['phrases'] = {};
