import type { Locale } from '../../../core/locale.ts';

/** Whether data was lost: none, some, or nobody knows yet. */
export const dataLoss: Locale['phrases'] = {
  'data-loss.none.partial': {
    match: [
      'no (state|government|federal|public|internal|own|paid|premium|enterprise|primary) data .. <harmed>',
      '(state|government|public|federal) services .. (lost no|no loss of|not lost any|not lose any) data',
      'none of our own data .. <harmed>',
    ],
  },
  'data-loss.unknown': {
    match: [
      '(know|sure|clear|determine|determining|investigating|assess|assessing|checking|unclear|unknown|confirm) (yet)? (if|whether|how much|how many|what) .. (<data> .. <harmed>|data loss)',
      'extent of .. (data loss|loss of data) .. (unknown|unclear|not|being)',
      '<data> (may|might) (also)? have been <adverb>? <harmed>',
      '(may|might) have (lost|deleted|corrupted|overwritten) .. <data>',
      'number of .. (who|that|which) .. (lost|lose) .. data',
    ],
  },
  'data-loss.some': {
    match: [
      '<stored> .. <be> <adverb>? <harmed>',
      '^ (all|any|some|the|most|our)? <data> ... <be> <adverb>? (<harmed>|dropped)',
      '<data> .. <be> <adverb>? (lost|corrupted|destroyed|wiped|unrecoverable|irrecoverable)',
      '<data> <adverb>? (lost|unrecoverable|irrecoverable)',
      '(lost|losing|destroyed|corrupted|overwrote) .. <stored>',
      '(it|this|that|which|accidentally|mistakenly|inadvertently|script|command|migration|job) (also|had)? <adverb>? (deleted|wiped|erased|dropped) .. <stored>',
      '(some|partial|minor|limited|permanent|significant|minimal|severe|actual|irreversible) data loss',
      '(experienced|suffered|caused|causing|led to|resulted in|resulting in|had) .. (data loss|loss of .. data)',
      'data loss (of|for|was|is|affected|occurred|between)',
      '(loss|losing) of .. (data|records|metrics|uploads|messages)',
      '<data> .. (could not|couldn’t|cannot|can’t) be (recovered|restored|retrieved)',
      '(not|unable|couldn’t|cannot|can’t|failed) (able)? (to)? (recover|restore|retrieve) .. <stored>',
      '(discovered|found|repair|repaired|restore|restored|recover|recovered|fill|filled|backfill|backfilled) .. missing .. data',
      '(permanently|irretrievably|irrevocably) lost',
      'lost (permanently|forever|irretrievably)',
    ],
    except: [
      '(no|none|nothing|neither|nor|not|never|without|any) .. <data> .. <be>? <adverb>? <harmed>',
      '(no|without|any|avoid*|prevent*|potential|possible|risk of|not) .. (data loss|loss of)',
      '(not|never|didn’t|hasn’t|haven’t|wasn’t|weren’t|nothing|none|no|nor|without) (was|been|be|being|actually|yet|any)? <adverb>? (lose|losing|<harmed>)',
      '(lost|lose|losing) .. (connection|access|contact|connectivity|power|track|sight|quorum|sync|packets|time|hour|hours looking|ability|leadership)',
      '(if|whether) .. (lose|<harmed>)',
      '(might|may|could|would|can|will|to|should) (have|be|have been)? (lose|<harmed>)',
      '(could|would|can|may|might) (have)? (cause*|lead|led|result*) .. (data loss|loss of)',
      '(leads|lead|results|causes|cause) (to|in)? .. (data loss|loss of) ..',
      '(old|older|unused|obsolete|test|temporary|stale|duplicate|expired|dns|mx|txt|ns|cname) <data> .. <harmed>',
      '(deleted|erased|wiped|dropped) .. (old|older|unused|obsolete|test|temporary|stale|duplicate|expired) ..',
      '(funds|coins|money|wallet|wallets|xmr|monero|bitcoin|bitcoins|btc|eth|ether|tokens) ... lost',
      'lost .. (funds|coins|money|xmr|monero|bitcoin|bitcoins|btc|eth|ether|tokens)',
      'data (center|centers|centre|centres|plane|path|access|source|node|nodes|platform)',
    ],
  },
  'data-loss.none': {
    match: [
      'no .. <data> (has|have|had|was|were|is|are) .. (<harmed>|affected|impacted|harmed)',
      'no .. (data loss|loss of .. data)',
      'without .. (data loss|loss of .. data|losing .. data)',
      '(not|never|didn’t|hasn’t|haven’t|not any) .. (data loss|loss of .. data)',
      '(not|never|didn’t|hasn’t|haven’t) (lose|lost) .. <data>',
      '<data> <be> (not|never) <adverb>? <harmed>',
      '<data> (wasn’t|weren’t|isn’t|hasn’t been|haven’t been) <adverb>? <harmed>',
      'none of .. <data> (was|were|has been|have been|is|are) <adverb>? (<harmed>|affected|impacted)',
      'nothing (was|has been|is|got) <adverb>? (lost|deleted|corrupted)',
      'lost no data',
      'all .. <data> (was|were|is|are|has been|have been|remained|remains) .. (safe|intact|preserved|recovered|unaffected|retained|restored)',
      '(data|records|files|backups) (was|were|is|are|remained|remains|stayed) .. (safe|intact|preserved|unaffected)',
    ],
    except: ['(ensure|ensuring|make sure|so that|such that|guarantee|prove) .. (no|not) ..', 'no longer ..'],
  },
};
