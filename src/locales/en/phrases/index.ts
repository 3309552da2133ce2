import { type Phrasebook, together } from '../../../core/locale.ts';
import { apologyPhrases } from './apology.ts';
import { causeClasses, causePhrases } from './cause.ts';
import { dataLossPhrases } from './data-loss.ts';
import { impactClasses, impactPhrases } from './impact.ts';
import { languageClasses, languagePhrases } from './language.ts';
import { publishingPhrases } from './publishing.ts';
import { remediationPhrases } from './remediation.ts';
import { timelinePhrases } from './timeline.ts';

/** Word lists that the phrases of the rules use, beside those of the statements. */
export const phraseClasses: Phrasebook['classes'] = together(causeClasses, impactClasses, languageClasses);

/** What the rules look for in prose, one file per category of rules. */
export const phrases: Phrasebook['phrases'] = together(
  causePhrases,
  impactPhrases,
  timelinePhrases,
  dataLossPhrases,
  apologyPhrases,
  remediationPhrases,
  languagePhrases,
  publishingPhrases,
);
