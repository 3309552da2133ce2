import { type Phrasebook, together } from '../../core/locale.ts';
import { apology } from './statements/apology.ts';
import { cause } from './statements/cause.ts';
import { dataLoss } from './statements/data-loss.ts';
import { detection } from './statements/detection.ts';
import { impact } from './statements/impact.ts';
import { remediation } from './statements/remediation.ts';
import { resolution } from './statements/resolution.ts';
import { story } from './statements/story.ts';

export { classes } from './statements/classes.ts';

/**
 * Sentences that carry a section's content, by kind and variant: of the sets of a kind that have a phrase in one
 * sentence, the first gives the variant. A name that ends in `?` is weak evidence: it counts where its kind has no other. One
 * that ends in `!` says it outright: a reader who looks for the kind can be sent there.
 */
export const statements: Phrasebook['phrases'] = together(
  dataLoss,
  apology,
  cause,
  impact,
  detection,
  resolution,
  remediation,
  story,
);
