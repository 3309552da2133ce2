import type { Locale } from '../../../core/locale.ts';

/** What the timeline rules look for in prose. */
export const timelinePhrases: Locale['phrases'] = {
  /** Labels of the whole length of the incident; the figure follows. */
  'stated-duration': {
    match: ['(total|overall|incident|outage)? (duration|downtime) (of the (incident|outage))? (was|is|of)?'],
  },
};
