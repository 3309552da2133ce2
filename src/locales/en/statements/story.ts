import type { Phrasebook } from '../../../core/locale.ts';

/** What was learned, and what a chronology is told by: moments count, the bounds of a stretch of time do not. */
export const story: Phrasebook['phrases'] = {
  lessons: {
    match: [
      '(we|i|team) (have|ve|also|already|all)? (also)? (learned|learnt)',
      '(lesson|lessons) (we|learned|learnt|here|is|are|was|from|of|that|for|to)',
      '(in|with|the) (hindsight|retrospect)',
      '(learn|learnt|learned) from (this|these|our|it|$)',
      'looking back',
      '(incident|outage|event|experience|failure|postmortem|post-mortem) (also|has|clearly)? (highlighted|highlights|taught|showed|shown|exposed|revealed|underlined|underscored|emphasised|emphasized|reminded|demonstrated|illustrates|shows)',
      '(what|things|which|that|everything|parts) (that)? (went|worked|go) (really|very)? (well|wrong|poorly|badly|right)',
      '(takeaway|takeaways|take-away|take-aways)',
      '(this|it) (has|have|again|also|clearly)? (taught|shown|reminded|reminds|demonstrates|demonstrated|underscores|underlines) (us|that|the|how)',
      '(we|i) should have (also|probably|definitely)? (been|done|had|made|tested|noticed|checked|caught|communicated|known|added|used|set|taken|waited|announced)',
      'room for improvement',
      '(we|were|was|got|are) .. (lucky|luckily)',
      '(we|i) should .. (not|never|always) .. (do|try|make|rely|assume|deploy|ignore|forget)',
      '(one|main|key|big|biggest|important|if there’s one|if there is one) (takeaway|take-away|lesson|learning|thing we)',
      '(takeaway|moral|lesson) (of|is|here|from|for)',
      '(hindsight|retrospect)',
      '(turned|turns) out (to be)? (a|the) (blessing|trap)',
    ],
    except: [
      '(migration|deployment|deploy|upgrade|update|release|rollout|change|script|command|restore|maintenance|failover) (that|which) (went|goes) (wrong|badly)',
    ],
  },
  span: {
    match: [
      'from .. # .. (to|until|till|through|{–}) .. #',
      'between .. # .. and .. #',
      '# _? (to|until|till|{–}) _? #',
    ],
  },
  /** Hours in words: `half past ten`, `three o'clock`. */
  clock: {
    match: [
      '(half|quarter|five|ten|twenty|twenty five) (past|to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon)',
      '(at|around|about|by|until|before|after|from|since) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|#) o’clock',
    ],
  },
  date: { match: ['<month> #', '# (st|nd|rd|th)? (of)? <month>'] },
  'timeline.vague?': {
    match: [
      '(on|last|this|next|by|late|early|since|until) .. <weekday>',
      '(yesterday|today|tonight|overnight)',
      '(last|this|next|previous|following) (week|month|night|evening|morning|afternoon|year|day)',
      '(in|last|since|during|early|late) <month>',
      '<month> #',
      '# <month>',
      'in the (evening|morning|afternoon|night)',
      '(at|around) (midnight|noon)',
      '(for)? (more than|several|a few|nearly|almost|about) .. (hours|hour|days|minutes)',
    ],
  },
};
