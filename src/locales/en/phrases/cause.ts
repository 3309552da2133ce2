import type { Phrasebook } from '../../../core/locale.ts';

/** Word lists that these phrases use. */
export const causeClasses: Phrasebook['classes'] = {
  rollout: 'deploy|deployment|release|rollout|upgrade|update|restart|reboot|change|migration|failover|spike|push|merge',
  role: 'engineer|engineers|operator|operators|admin|admins|administrator|administrators|sysadmin|developer|developers|technician|technicians|employee|employees|intern|contractor|contractors|colleague|teammate|maintainer|member of the team|team member|staff member|member of staff|person|someone|somebody',
  slip: 'error|errors|mistake|mistakes|slip',
  guard:
    'check|checks|validation|review|reviews|test|tests|testing|alert|alerts|alerting|alarm|alarms|monitoring|limit|limits|confirmation|safeguard|safeguards|guard|guards|guardrail|guardrails|protection|protections|dry run|automation|warning|warnings|verification|prompt|approval|staging|runbook|documentation|procedure|procedures|control|controls|permission|permissions|lock|separation|isolation|canary|rehearsal|least privilege|safety net|four eyes|undo|timeout|timeouts',
  outsider:
    'provider|providers|supplier|suppliers|vendor|vendors|upstream|third party|third parties|isp|isps|carrier|registrar|hoster|data center|data centre|datacenter|attacker|attackers|hackers|attack|attacks|ddos|cyberattack|cyberattacks|bots|storm|lightning|weather|flood|heatwave|fire|earthquake|power outage|power cut|power failure|subcontractor|aws|amazon|azure|microsoft|google|gcp|cloudflare|fastly|akamai|github|hetzner|ovh|ovhcloud|digitalocean|linode|scaleway|heroku',
  origin: 'cause|causes|reason|reasons|origin|trigger|source',
};

/** What the cause rules look for in prose. */
export const causePhrases: Phrasebook['phrases'] = {
  /** What lies behind a trigger. */
  'deeper-cause': {
    match: [
      '(root|underlying|deeper|systemic|contributing|contributory|latent) (cause|causes|factor|factors|condition|conditions|reason|reasons)',
      'contributed to',
      '(why|because) .. (possible|undetected|unnoticed|not noticed|not caught)',
      '(made|allowed|let) (it|this|that) (possible|through|pass|happen)',
    ],
  },
  'human-error': {
    match: [
      '(human|operator|manual|pilot|clerical|typing|administrator) <slip>',
      '(human|personal) (failure|failing|failings)',
      'fat finger*',
      '(was|is) (clearly|just|simply|only|probably)? (a|an) (simple|honest|silly|stupid|careless|genuine) (human)? <slip> $',
      'copy paste <slip>',
      '<role> .. (made|makes|making) (a|an|the|this|that|one) _? <slip>',
      '<slip> (made)? (by|of) (a|an|the|one of our|one of the|our) _? <role>',
      '(caused by|due to|because of|result of|down to) (a|an|simple)? user <slip>',
    ],
    except: [
      '(not|no|never|nor|neither|isn’t|wasn’t|without|than|instead of|beyond) .. (human|operator|manual|<role>) (<slip>|failure)',
      '<slip> (is|was|are|were|can|cannot|should|isn’t|wasn’t) (never|not|only|rarely|always|inevitable)',
      '(prone|room|chance|chances|risk|possibility|potential|likelihood|avoid*|prevent*|reduc*|eliminat*|minimi*|limit*|less|remov*|against|tolera*|susceptible|source of) .. (human|operator|manual) <slip>',
      '(human|operator|manual) (error|errors) (prone|rate|rates|handling|message|messages|code|codes|log|logs)',
    ],
  },
  /** Which guard was missing, or what made the slip possible. */
  'missing-guard': {
    match: [
      '(no|lack|lacked|lacking|lacks|absence|missing|without|insufficient|inadequate|weak|absent) (of)? _? _? _? <guard>',
      '<guard> .. (missing|absent|lacking|skipped|bypassed|disabled|incomplete|outdated|insufficient|inadequate|missed)',
      '(not|never|didn’t|doesn’t|don’t|wasn’t|weren’t|isn’t|aren’t|hadn’t|hasn’t) _? _? (require|required|requiring|ask|asked|check|checked|validate|validated|verify|verified|warn|warned|prevent|prevented|reject|rejected|confirm|confirmed|detect|detected|catch|caught|flag|flagged|block|blocked|enforce|enforced|reviewed|tested|documented|automated|protected|covered|limited|monitored|rehearsed)',
      '(tool|tools|tooling|script|system|process|command|console|interface|pipeline|configuration|permissions|design|setup|it|which|that) .. (allowed|allows|let|lets|permitted|permits|accepted|accepts) _',
      '(nothing|nobody|no one) .. (prevented|stopped|checked|warned|caught|blocked|required|enforces|enforced|prevents)',
      '(easy|possible|possibility) to _',
      '(made|makes|making) (it)? (possible|easy|easier|likely)',
    ],
  },
  /** What set it off, and nothing about why that could. */
  'bare-trigger': {
    match: [
      '^ (a|an|the|our|this|yesterday’s)? _? _? <rollout> (triggered|set off|kicked off|started|caused) (the|this|an|all)? _? _? $',
      '(was|were) (triggered|set off|started|kicked off) by (a|an|the|our)? _? _? <rollout> $',
    ],
  },
  'unknown-cause': {
    match: [
      '(no (root)? cause (was|has been|could be) (found|identified|determined)|<origin> ... (is|are|remains|remain|still|currently|yet|has|have) .. (unknown|unclear|undetermined|unidentified|unexplained|under investigation|investigated|not known|not clear|not yet known|not been found|not been identified|not been determined|not been established))',
      '(unknown|undetermined|unidentified|unclear|unexplained) (root)? <origin>',
      '(we|i|nobody|no one) (still|currently|yet|really)? (don’t|do not|can’t|cannot|could not|couldn’t|still don’t|have not|haven’t|have not been able to|haven’t been able to|still do not) (yet|really|fully|currently)? (know|understand|determine|determined|identify|identified|find|found|explain|say|established|establish) (yet|exactly|fully|for certain|for sure)? (why|what caused|what triggered|the cause|the root cause|the reason|the exact cause|the exact reason|its cause|the origin|the source)',
      '^ (we|i) (still|really)? (don’t|do not) (really)? know (yet|so far|why)? $',
      '(nobody|no one) (yet|really|currently)? (knows|understands|knew) (yet|exactly)? (why|what caused|what triggered)',
      '(unable|not able|not been able) .. to (determine|find|identify|establish|pinpoint|ascertain) .. (<origin>|why|source)',
      '(investigation|inquiry|analysis) (is|remains) (still|currently)? (ongoing|under way|underway|in progress) $',
      '(root)? <origin> (is|are)? (still)? (under|pending) investigation',
      '(still|currently|continue|continues|continuing|keep|ongoing) .. (investigating|investigation|investigations|investigate|looking for|searching) .. (<origin>|why)',
      '^ (currently|still|yet)? (unknown|undetermined|under investigation|to be determined|being investigated) $',
      '(unclear|not clear|not known|unknown) (yet|still|to us)? (what|why) .. (caused|triggered|happened|failed|restarted|crashed|led|made|stopped|broke)',
    ],
    except: [
      '(cause|causes|reason|origin) .. (unknown|unclear) (at the time|at that time|at first|then|initially|until|to us then)',
      '(at first|initially|until then|at that point|at the time|back then)',
      '(if|whether|whatever|any|when) .. (cause|reason) .. (unknown|unclear)',
      'unknown (cause|reason) error',
    ],
  },
  /** Who goes on looking and when the next news comes, or that the search is over. */
  'next-update': {
    match: [
      '(next|further|another|final|follow-up) (update|updates|report) .. (on|by|at|in|within|before|#)',
      '(will|shall|ll) .. (publish|post|share|report|update|follow up|amend) ... (by|on|within|before|#)',
      '(update|updates|report|results|findings|answer|analysis) .. (due|expected|planned|scheduled|promised) .. (on|by|in|within|before|#)',
      '(update|updated) .. (by|on|before|within) .. #',
      '(investigation|analysis|search) .. (closed|stopped|ended|over|abandoned|given up|concluded)',
      '(will|shall|ll) report back .. (by|on|in|within|before|#)',
    ],
  },
  'external-cause': {
    match: [
      '(caused|triggered|provoked) (directly|entirely|solely|primarily|mainly)? by .. <outsider>',
      '(due|owing) to .. <outsider>',
      'because of .. <outsider>',
      '(result|consequence) of .. <outsider>',
      '(following|after) (a|an|the|several|ongoing|repeated)? (massive|large|major|malicious)? (attack|attacks|cyberattack|cyberattacks|ddos|lightning strike|power cut|power outage|power failure)',
      '(originated|stemmed|resulted|traced) (back)? (from|at|with|to) .. <outsider>',
      '(our|the) _? <outsider> .. (had|suffered|experienced|encountered) .. (outage|failure|incident|problem|problems|issue|issues|disruption)',
      '^ <outsider> .. (had|suffered|experienced) .. (outage|failure|incident|disruption)',
      '(fault|failing|responsibility) of (our|the|a) _? <outsider>',
      '<outsider> (is|are|was|were) (entirely|solely|fully|alone)? (to blame|at fault|responsible)',
      '(out of|beyond|outside) (of)? our (hands|control)',
      '<outsider> .. let us down',
      'let down by .. <outsider>',
      '<outsider> (was|were) .. having (a|its) .. (day|problems|issues|trouble|troubles)',
    ],
    except: [
      '(not|no|never|wasn’t|isn’t|nothing) .. (caused|due|because|result|following|attack|attacks|related|linked) .. <outsider>',
      '(no|not|without any) .. (attack|cyberattack)',
      '(flood|storm|attack|surge) of _',
      'fire (drill|wall|hose)',
      '(bug|defect|error|mistake|flaw) in our',
    ],
  },
  /** What on our side let somebody else’s failure reach the users. */
  'own-factor': {
    match: [
      'single (point of failure|points of failure|region|provider|supplier|zone|link|datacenter|data center|site|instance|uplink|path|host|server)',
      '(no|lack|lacked|lacking|without|missing|insufficient|absence|limited|incomplete) (of)? _? _? (redundancy|redundant|failover|fail-over|fallback|backup|backups|alternative|alternatives|second|secondary|replica|replication|diversity|spare|<guard>)',
      '(only|just) (one|a single|#) _? (region|provider|supplier|zone|link|datacenter|data center|site|instance|uplink|path|host|server)',
      '(our|we|us) ... (depend*|rely|relied|relies|reliance|dependency|dependence|assumed|misconfigured|configured|hardcoded|hard-coded|expected)',
      '(we|our _) .. (did not|didn’t|had not|hadn’t|were not|weren’t|failed to|had no|lacked|should have|could have)',
      '(contributing|aggravating|compounding) (factor|factors|cause|causes)',
      '(bug|defect|race|misconfiguration|flaw|limitation|weakness) (in|of|with) (our|the)',
    ],
  },
  hedge: {
    match: [
      '(probably|apparently|presumably|supposedly|possibly|perhaps)',
      '(most|very|quite)? likely (that|because|due|caused|the|a|an|related|to be|to have|from|by|result|resulted|triggered|root)',
      '(probable|suspected|presumed|assumed|likely) (root)? (cause|causes|culprit|trigger|reason)',
      '(it|this|that|which|issue|problem|cause|bug|what|there|they) (seems|seem|appears|appear|looks|look) (as though|as if|like|that|to)',
      '(we|i) (suspect|believe|think|assume|guess|presume) (that|the|this|it|a|an|there|to be)',
      '(may|might|could) (well)? have been (caused|triggered|due|introduced)',
      '(may|might|could) (well)? have (triggered|led to|contributed)',
    ],
    except: [
      '(not|less|more|un*|how|as) (likely|probably) _',
      '(likely|probably) ... (again|future|recur|happen|reoccur)',
      '(will|would|should|can|could) .. (likely|probably|possibly|perhaps) _',
      '(probably|likely|possibly|perhaps) (will|would|should|could|can|we)',
      '(seems|seem|appears|appear|looks|look) ... (in fact|in reality|actually|but it is|but is)',
      '(at first|initially|first) ... (seemed|appeared|suspected|thought|believed|looked like)',
      '(likely|probably|possibly|perhaps) (that)? (other|others|more|elsewhere) _',
    ],
  },
  /** A guess that says it is one. */
  hypothesis: {
    match: [
      '(hypothesis|hypotheses|theory|confidence|unconfirmed|unproven|speculation|speculative|assumption|evidence)',
      '(not|never|cannot|can’t|couldn’t|unable) .. (confirm|confirmed|prove|proven|verify|verified|reproduce|reproduced|certain|sure)',
      '(confirmed|verified|proved|proven) (by|later|that|this|with|in)',
    ],
  },
};
