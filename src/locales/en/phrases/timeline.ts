import type { Phrasebook } from '../../../core/locale.ts';

/** What the timeline rules look for in prose. */
export const timelinePhrases: Phrasebook['phrases'] = {
  /** Labels of the whole length of the incident; the figure follows. */
  'stated-duration': {
    match: [
      '(total|overall|incident|outage)? (duration|downtime) (of the (incident|outage))? (was|is|of)?',
      '(outage|incident|downtime) lasted (for)?',
    ],
  },
  /** How long something lasted: the incident, where nothing else tells its length. */
  'told-duration': {
    match: [
      '(disruption|interruption|it) lasted (for)?',
      '(was|were) (down|unavailable|offline|unreachable|interrupted) for',
    ],
  },
  /** Days told by the day of writing. */
  'relative-date': {
    match: [
      'yesterday|tomorrow',
      'last|this|past (night|week|weekend|month|<weekday>)',
      '# (days|weeks|months) ago',
      '(a few|several|a couple of) (days|weeks|months) ago',
      'earlier (today|this week|this month)',
      'this (morning|afternoon|evening)',
      '(two|three|four|five|six|ten) (days|weeks|months) ago',
    ],
    except: [
      '(every|each|until|by|the) .. (week|month|night)',
      'last week of',
      '(every|each|nightly|daily|always) ... (yesterday|tomorrow)',
      'this (morning|afternoon|evening) #',
    ],
  },
};
