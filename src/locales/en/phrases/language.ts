import type { Phrasebook } from '../../../core/locale.ts';

/** Word lists that these phrases use. */
export const languageClasses: Phrasebook['classes'] = {
  /** People by what they do; what can also be a program (operator, admin, agent) is not among them. */
  person:
    'engineer|developer|technician|administrator|sysadmin|employee|intern|colleague|teammate|maintainer|author|reviewer|dba|team member|staff member|member of staff|member of the team|someone|somebody|person',
  people: 'engineers|developers|technicians|administrators|employees|colleagues|reviewers',
  softener:
    'also|simply|just|accidentally|inadvertently|mistakenly|apparently|unfortunately|then|clearly|obviously|really|probably|definitely|ideally|perhaps|maybe|easily|certainly|never|not|always|at least|still|already|however|actually|of course|likely|surely|possibly|arguably|immediately',
  failing:
    'forgot|forgotten|forgot to|forgotten to|neglected|neglected to|omitted to|ignored|overlooked|disregarded|didn’t bother|did not bother|couldn’t be bothered|should have known|ought to have known|should have been more careful|wasn’t paying attention|was not paying attention|didn’t pay attention|did not pay attention|didn’t think to|did not think to|didn’t follow the|did not follow the|skipped the|wasn’t fully aware|was not fully aware|wasn’t aware of which|was not aware of which',
  /** What a person fails in; failing to find or to repair is no fault but the story. */
  duty: 'notice|check|follow|verify|test|update|inform|notify|communicate|acknowledge|respond|escalate|run|review|read|realise|realize|recognise|recognize|document|renew|set|configure|include|add|remove|consider|account|ensure|apply|consult|report|tell|see|meet|understand|anticipate|validate|monitor|pay|ask|warn|look|think|remember|copy|back|revert|plan|make',
  /** Only people do these, whatever the subject is called. */
  lapse: 'forgot to|forgotten to|didn’t bother to|did not bother to',
  spared:
    'we|i|you|it|this|that|which|they|nobody|no one|none|and|but|or|then|users|user|customers|customer|clients|client|people|us|ever|never',
  human: 'we|i|he|she|team|teams|<person>|<people>',
  handled:
    'tested|reviewed|noticed|caught|detected|communicated|checked|documented|done|made|considered|spotted|escalated|announced|identified|verified|prevented|avoided|discovered|anticipated|foreseen|informed|notified|involved|contacted|mitigated|validated|investigated|reported|disclosed|obvious|clear|clearer|faster|quicker|sooner|earlier|shorter|careful|more',
  participle:
    'aborted|accepted|acknowledged|acted|activated|added|adjusted|admitted|advised|agreed|alerted|allocated|announced|answered|anticipated|apologised|apologized|appointed|approved|archived|asked|assessed|assigned|assumed|audited|automated|avoided|backported|banned|begun|believed|benchmarked|blocked|booted|bought|briefed|built|cached|called|canceled|cancelled|capped|caught|cautioned|checked|chosen|clarified|cleaned|cleared|closed|communicated|compared|configured|confirmed|connected|considered|contacted|converted|coordinated|copied|corrected|covered|created|deactivated|debugged|declared|declined|decreased|defined|delayed|delegated|deleted|deployed|designed|detected|diagnosed|disabled|disconnected|discovered|distributed|documented|done|downgraded|drafted|drained|dropped|emailed|enabled|encrypted|ensured|escalated|examined|excluded|expected|expired|explained|explored|extended|filtered|fixed|flagged|flushed|focused|followed|foreseen|forwarded|found|frozen|given|gone|granted|had|handled|hardened|helped|hired|identified|implemented|included|increased|informed|insisted|inspected|instructed|invested|investigated|invited|involved|isolated|joined|kept|killed|known|labeled|labelled|launched|learned|left|limited|listed|loaded|locked|logged|looked|lowered|made|marked|measured|mentioned|merged|messaged|migrated|mirrored|mitigated|monitored|moved|named|noticed|notified|offered|omitted|opened|optimised|optimized|ordered|paged|paid|patched|paused|performed|pinged|pinned|planned|posted|postponed|prepared|prevented|prioritised|prioritized|proposed|protected|proved|proven|provided|provisioned|published|purchased|purged|pushed|put|questioned|raised|reacted|read|realised|realized|rebuilt|recognised|recognized|recommended|recorded|recovered|reduced|refused|rehearsed|rejected|released|relied|removed|renewed|repaired|replaced|replicated|replied|reported|reproduced|requested|required|researched|reserved|reset|resolved|responded|restarted|restored|restricted|resumed|reverted|reviewed|revoked|rewritten|rolled|rotated|run|said|saved|scaled|scheduled|secured|seen|sent|separated|set|shared|shipped|shortened|shut|signed|simplified|simulated|sized|skipped|spent|split|spoken|spotted|staged|started|stated|stopped|studied|suggested|switched|synced|tagged|taken|talked|terminated|tested|thought|throttled|timed|told|tracked|trained|treated|tried|triggered|trusted|tuned|turned|understood|unlocked|updated|upgraded|used|validated|verified|waited|warned|worked|written',
  averted:
    'prevented|avoided|caught|detected|noticed|spotted|stopped|shortened|reduced|mitigated|averted|saved|limited|sped up|alerted|warned',
};

/** What the language rules look for in prose. */
export const languagePhrases: Phrasebook['phrases'] = {
  'blamed-person': {
    match: [
      '(<person>|<people>) (on call|on duty|in charge|involved|responsible|who _ _? _? _? _?)? (had|has|have)? <softener>? (<failing>|failed to <softener>? <duty>)',
      '(their|another|network|platform|infrastructure|operations|development|security|database|support) team (had|has)? <softener>? (<failing>|failed to <softener>? <duty>)',
      '(operator|operators|admin|admins) (had|has|have)? <softener>? (forgot|forgot to|neglected|neglected to|overlooked|didn’t bother|did not bother|should have known)',
      '(he|she) (had|has)? <softener>? (<failing>|failed to <softener>? <duty>)',
      '{@} _ _? (had|has|have)? <softener>? (<failing>|failed to <softener>? <duty>)',
      '<lapse>',
      '(because of|due to|caused by) (a|an|the|our|one of our|one of the) _? (<person>|operator|admin) (who|that|making|forgetting|running|deleting|pushing|ignoring|{,}|$)',
      '(<person>|operator|admin|{@} _) (to blame|at fault|is guilty|was guilty)',
      '(blame|fault) (is|lies|lay|rests|was) (on|with) (the|a|an|our)? _? (<person>|operator|admin|team)',
      '(<person>|operator|operators|admin|admins|sysadmin) <softener>? (mistyped|misread|mixed up|fat fingered|botched|bungled|messed up|screwed up|(ran|deleted|selected|typed|pasted|entered|picked|used|restarted|dropped|stopped) the wrong)',
      '^ _ (mistyped|((typed|pasted|clicked|selected|picked) the wrong)|(ran the wrong (command|query)))',
      '^ _ (from|of|in) _ (mistyped|((typed|pasted|clicked|selected|picked|unplugged|restarted) the wrong))',
      '{@} _ <softener>? (broke|crashed|messed up|screwed up|botched)',
    ],
    except: [
      '<spared> (had|has|have)? <softener>? <lapse>',
      '^ <softener>? <lapse>',
      '^ (we|i|you|it|this|that|they|users|customers|nobody|ci|cron|automation|autocomplete) (mistyped|typed|pasted|clicked|selected|picked|ran)',
      '(by|for|with|from|to|via) (the|a|an|our|his|her|their|another) _? _? (<person>|<people>) (<failing>|failed to)',
      'of (the|a|an|our|his|her|their|another) _? <person> (<failing>|failed to)',
      '(if|should|when|whenever|no|in case|every|any|unless) _? _? _? (<person>|<people>|team) <softener>? (<failing>|failed to)',
      'our _? team <softener>? (<failing>|failed to)',
      '(pr|commit|change|patch|script|code|migration|runbook|documentation|docs|team|upgrade|release|program|tool|server|client|job|service|deploy|config) <softener>? <lapse>',
      'nobody (to blame|at fault)',
    ],
  },
  /** The author’s own slip. */
  'blamed-self': {
    match: [
      'i (had|have|ve)? <softener>? (failed to|forgot|forgot to|neglected|neglected to|ignored|overlooked|didn’t bother|did not bother|should have known|was not paying attention|wasn’t paying attention)',
      'my (own)? (fault|stupidity|negligence|carelessness)',
      '(i am|i’m|i was) (such)? (a|an)? (complete|total)? (idiot|fool|moron|dummy)',
    ],
    except: ['not my fault'],
  },
  counterfactual: {
    match: [
      '<human> <softener>? (should|ought to) <softener>? have <softener>? (<participle>|been)',
      '<human> <softener>? could <softener>? have <softener>? <participle>',
      '(should|ought to) <softener>? have <softener>? been <softener>? <handled>',
      'could <softener>? have <softener>? been <softener>? (<averted>|faster|quicker|sooner|earlier|shorter|smaller)',
      'could <softener>? have <softener>? <averted>',
      '(should|could) <softener>? have <softener>? (noticed|realised|realized|known|asked|acted|thought|remembered|escalated|communicated|consulted|told)',
      'if only (we|i|the|there|he|she|they|it|someone|somebody)',
      '^ (but|however)? had (we|i|he|she|someone|somebody|anyone) (been|known|had|noticed|tested|checked|seen|followed|read|used|done|looked|reacted|acted|verified|reviewed|communicated)',
      'if (we|i|he|she|they|someone|somebody|anyone|the team) had <softener>? <participle> ... would <softener>? have',
    ],
    except: [
      '(could not|couldn’t|can’t|cannot|never could|nobody could|no one could) .. have',
      'have been (the|a|an|because|due|caused|related|triggered|introduced|from|in)',
      '(whether|why|how|what|which|if|anything|something|nothing) (we|i|it)? (could|should) have',
      '(should|could) (now|already|by now) have',
      '(should|could) have (now|already)',
      '(should|could) have (access|priority|an|a|the|no|any|at)',
    ],
  },
  /** Often a sober account of how a mechanism works: only where a team asks for it. */
  'counterfactual-would': {
    match: [
      '<human> would <softener>? have <softener>? <participle>',
      'would <softener>? have (been)? <softener>? <averted>',
    ],
  },
  hindsight: {
    match: [
      '(obviously|evidently)',
      'of course',
      '(in|with) (the benefit of)? (hindsight|retrospect)',
      'with the benefit of hindsight',
      '(it|this|that) (was|is|were) (obvious|self-evident|evident)',
      '(was|were|seemed) (clearly|plainly) (wrong|a mistake|not|broken|insufficient|the wrong|inadequate|too)',
      '^ clearly',
      '(just|simply|merely) a matter of',
      'all it (took|would have taken) was',
    ],
    except: [
      '(none|nothing) .. (obvious|evident)',
      '(not|n’t|never|wasn’t|isn’t|less|more|became|become|immediately|quickly|soon|until|once|when|as soon as) (it|this|that)? (was|is|were|be|immediately|so|entirely|at all)? (obvious|evident|clear)',
      '(it|this|that) (was|is|were) (not|never|soon|quickly|immediately|now) (obvious|evident)',
    ],
  },
  character: {
    match: [
      '(careless|carelessly|carelessness|reckless|recklessly|recklessness|negligent|negligently|negligence|sloppy|sloppiness|incompetent|incompetence|inattentive|inattention|irresponsible|irresponsibly|foolish|foolishly|clueless|amateurish)',
      '(stupid|idiotic|dumb) (mistake|error|decision|idea|thing|move|bug|assumption|change|of _)',
      '(lazy|stupid|idiot|idiots) (engineer|engineers|developer|developers|admin|admins|team|people|colleague)',
      '(sheer|pure|utter|plain) (laziness|stupidity)',
      '(was|were|being|got|been) (lazy|stupid|dumb)',
    ],
    except: [
      'sloppy (quorum|quorums|counter|phrase|mode)',
      '(cannot|can’t|not|n’t) blame ... (careless*|reckless*|sloppy|irresponsible)',
      '(not|no|nobody|without|nor|never|wasn’t|weren’t|isn’t|rather than|than) .. (careless*|reckless*|negligen*|sloppy|incompeten*|inattenti*|irresponsible|stupid|lazy|foolish*)',
    ],
  },
  /** What nobody can promise. */
  'absolute-promise': {
    match: [
      '(this|it|that|such|incident|outage|failure|problem|bug|anything) .. (will|can|must|shall) never (happen|occur|recur) (again)?',
      '(this|it|that|such|incident|outage|failure|problem|bug) .. (will not|can not|cannot|shall not|won’t|can’t) (happen|occur|recur) again',
      'this|it|that (will not|cannot|won’t|can’t) (recur|repeat itself)',
      '^ never again',
      '(guarantee|guaranteed|guarantees) (that|this|it|there) ... (never|not|no|again)',
      '(make|making) (it|this) impossible (for|that) ... again',
      '(impossible|cannot possibly) .. (happen|occur|recur) again',
      'impossible for (this|it|that|such) .. (happen|occur|recur|repeat)',
      '(you|users|customers|nobody|we|no one) (will|ll|shall) never .. (again|lose|see)',
      '(cannot|can’t|will not|won’t) (happen|occur) a second time',
      '(service|site|system|platform|it) (will|shall) always be (available|up|online|reachable)',
    ],
    except: [
      '(hope|hopefully|hoping|aim|aims|try|trying|strive|want|so that|likely|unlikely|cannot promise|can’t promise|no one|nobody|not guarantee|ensure|make sure|working to|steps to) ... again',
      '(cannot|can’t|not|no) .. guarantee',
      '(should|would|could|might|may) (never|not)',
      '(hope|hopefully|hoping|aim|aims|try|trying|strive|want|so that|likely|unlikely|cannot promise|can’t promise|ensure|make sure) ... (never|a second time|always)',
    ],
  },
  animated: {
    match: [
      '{!} {!} {!}? {!}? {!}?',
      '{?} {!}',
      '{!} {?}',
      '(ridiculous|ridiculously|insane|insanely|horrific|horrendous|atrocious|appalling|unbelievable|unbelievably|outrageous|laughable|pathetic|abysmal|shameful|disgraceful|shitshow|clusterfuck|wtf|omg)',
      '(a|an|complete|total|absolute|utter|real|this|the) (nightmare|shambles|fiasco|farce|debacle|horror show|trainwreck|train wreck|dumpster fire|mess)',
      '(total|utter|absolute|complete|unmitigated) (disaster|catastrophe|chaos|disgrace)',
      '(can’t|couldn’t|cannot|hard to) believe',
      'all hell broke loose',
      '(panic mode|in (a|full|total)? panic)',
    ],
    except: ['(nightmare|disaster|catastrophe) (recovery|scenario|plan|planning)', 'kernel panic'],
  },
};
