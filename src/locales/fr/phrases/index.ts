import type { Locale } from '../../../core/locale.ts';
import { apologyPhrases } from './apology.ts';
import { causePhrases } from './cause.ts';
import { dataLossPhrases } from './data-loss.ts';
import { impactPhrases } from './impact.ts';
import { languagePhrases } from './language.ts';
import { publishingPhrases } from './publishing.ts';
import { remediationPhrases } from './remediation.ts';
import { timelinePhrases } from './timeline.ts';

/** What the rules look for in prose, one file per category of rules. */
export const phrases: Locale['phrases'] = {
  ...causePhrases,
  ...impactPhrases,
  ...timelinePhrases,
  ...dataLossPhrases,
  ...apologyPhrases,
  ...remediationPhrases,
  ...languagePhrases,
  ...publishingPhrases,
};
