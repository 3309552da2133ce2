import type { Phrasebook } from '../../../core/locale.ts';

/** Words that the phrases of this language may use as `<name>`. */
export const classes: Phrasebook['classes'] = {
  we: 'we|i|team|teams|engineers|engineer|operations|operators|sre|on-call',
  user: 'user|users|customer|customers|client|clients|subscribers|visitors|people|everyone|someone|somebody|anyone|nobody|member|members|developer|developers|maintainers|contributors|players|tenants|merchants|readers|consumers|guests|employees|colleague|colleagues|partner|partners|volunteer|volunteers|researcher|community|support|staff|teams|accounts|students|faculty|patients|clinicians|nurses|sellers|buyers|shoppers|viewers|listeners|drivers|passengers|residents|citizens|applicants|namespaces|organisations|organizations|companies|businesses|admins|editors|authors|publishers|families|staff members',
  service:
    'service|services|site|sites|website|websites|homepage|api|apis|app|apps|application|applications|system|systems|server|servers|cluster|clusters|platform|database|databases|hub|instance|instances|page|pages|dashboard|queue|queues|node|nodes|pods|network|endpoint|endpoints|region|zone|portal|gateway|registry|backend|frontend|production|interface|functionality|feature|features|component|components|search|domain|wiki|forum|pipeline|pipelines|host|hosts|checkout|login|logins|vpn|email|mail|mirror|mirrors|index|indexes|cdn|edge|cache|caches|broker|brokers|bus|proxy|runner|runners|worker|workers|job|jobs|store|shop|account|accounts|client|clients|console|session|sessions|line|lines|printers|phones|telephony|wi-fi|wifi|link|links|router|routers|switch|package|packages|module|modules',
  request:
    'requests|calls|queries|downloads|uploads|builds|logins|signups|jobs|deployments|deploys|launches|pushes|payments|transactions|connections|emails|messages|notifications|webhooks|searches|edits|checkouts|orders|traffic|sessions|workloads|releases|publishes|installs|reads|writes|page views|pipelines|pages|images|thumbnails|tests|backups|transfers|bookings|results|scans|votes|purchases|labels|invoices|packages|updates|renders|streams|syncs|lookups|invitations|alerts|feeds|links',
  incident:
    'outage|outages|incident|incidents|downtime|disruption|disruptions|interruption|failure|failures|issue|issues|problem|problems|error|errors|crash|crashes|degradation|slowdown|slowness|latency|unavailability|stall|split|breakage|delay|delays|trouble|leak|breach|compromise|unavailable|inaccessible',
  fault:
    'bug|bugs|misconfiguration|misconfigured|error|errors|mistake|typo|defect|regression|fault|faulty|flaw|race|deadlock|leak|overload|overloaded|exhaustion|exhausted|expired|expiry|expiration|insufficient|missing|lack|absence|incorrect|incorrectly|wrong|wrongly|broken|corrupt|corrupted|corruption|invalid|outdated|stale|misunderstanding|oversight|failure|failures|failing|failed|crash|crashed|outage|attack|ddos|spike|surge|upgrade|migration|update|deploy|deployment|release|change|changes|rollout|refactoring|limit|limits|quota|timeout|timeouts|incompatibility|incompatible|mismatch|inconsistency|bottleneck|maintenance|accidental|unexpected|vulnerability|misuse|shortage|starvation|saturation|contention|hardware|disk|cable|power|load|script|job|version',
  data: 'data|edits|record|records|metrics|upload|uploads|file|files|message|messages|email|emails|mails|logs|events|transactions|orders|posts|commits|registrations|signups|entries|rows|history|backups|database|databases|comments|attachments|documents|repositories|snapshots|writes|accounts|submissions|tickets|configuration|configurations|settings|notifications|notification|packages|objects|images|photos|pictures|documentation|information|content|contents|work|jobs|pages|media|results|answers|requests|reports|bookings|payments|reviews|drafts|avatars|votes|purchases|tables|blobs|keys|issues|items|wikis|code|tags|images|volumes|object|order|post|edit|comment|document|repository|booking|payment|submission|row|backup|changes|replies|stories|articles|measurements|readings|samples|journal|journals|day|posts and replies|contributions|applications|responses|forms',
  stored:
    'data|records|uploads|history|rows|entries|backups|database|databases|metrics|messages|posts|registrations|configuration|settings|objects|images|photos|pictures|files|documents|attachments|comments|repositories|orders|submissions|emails|tickets|edits|bookings|work|media|content|documentation|changes|replies|events|stories|articles|measurements|readings|samples|contributions|responses|forms',
  harmed:
    'lost|corrupted|corrupt|destroyed|wiped|unrecoverable|irrecoverable|deleted|damaged|erased|overwritten|altered|gone|discarded',
  fixed:
    'fixed|resolved|restored|mitigated|reverted|repaired|solved|remedied|corrected|patched|recovered|rolled back|renewed|replaced|restarted|rebooted|reinstated|recreated|reinstalled|reenabled|re-enabled|rebuilt|undone|unblocked|cleared|flushed|refunded|reconnected|repopulated|reset|swapped|remediated|unstuck|disabled|switched off|turned off|backed out',
  seen: 'noticed|detected|discovered|spotted|caught|flagged|alerted|notified|paged|reported',
  be: 'was|were|is|are|been|being|got',
  adverb:
    'fully|completely|successfully|quickly|eventually|finally|now|then|also|permanently|temporarily|partially|manually|subsequently|soon|immediately|inadvertently|accidentally|mistakenly|actually|definitively|ever|since|again|later|all|irretrievably|irrevocably|automatically|either|initially|promptly|already|largely|mostly|entirely|first|only|intermittently|severely|briefly|very|still|directly|simply|primarily',
  maybe: 'probably|likely|apparently|possibly|presumably|perhaps|maybe|seemingly|supposedly',
  down: 'unavailable|inaccessible|unreachable|unusable|unresponsive|offline|degraded|sluggish|inoperable|impaired|disrupted|interrupted|overloaded|blocked|affected|impacted|down',
  cannot:
    'could not|couldn’t|cannot|can’t|unable|not able to|weren’t able to|wasn’t able to|unable to|were not able|no longer|failed to',
  change:
    'add|build|make|improve|implement|introduce|automate|document|review|monitor|create|test|update|fix|upgrade|move|replace|set|write|ensure|harden|extend|reduce|change|separate|enable|disable|migrate|investigate|define|provide|switch|use|consider|avoid|split|pin|retire|teach|rehearse|set up|verify|validate|configure|deploy|install|restrict|limit|schedule|publish|remove|delete|increase|tighten|establish|perform|conduct|adopt|evaluate|explore',
  faulty:
    'runaway|rogue|faulty|broken|stale|malformed|broad|unannounced|forgotten|outdated|overzealous|unbounded|unindexed|buggy|unpatched|poisoned|dangling|orphaned|hardcoded|hard-coded|undersized|incomplete|latent|corrupt|obsolete|misbehaving|unexpected|undocumented|untested|accidental|erroneous|mistaken|wrong|incorrect|invalid|expired|misconfigured|unoptimised|unoptimized|slow',
  part: 'disk|disks|drive|drives|switch|router|psu|ups|breaker|host|hosts|machine|node|nodes|primary|master|leader|replica|replicas|controller|raid|fan|cable|fibre|fiber|link|uplink|provider|vendor|upstream|datacenter|datacentre|hypervisor|kernel|driver|clock|job|script|consumer|worker|workers|daemon|process|server|servers|dependency|service|container|pod|pods|cluster|database|cache|power|cooling|generator|battery|module|component|proxy|balancer|certificate|query|upgrade|update|change|migration|deploy|release|patch|build|commit',
  broke:
    'failed|fails|died|crashed|crashes|hung|rebooted|broke|overheated|froze|blew|burst|burned|melted|leaked|leaks|lapsed|expired|overflowed|faulty|stalled|locked up|gave out|gave up|shut down|restarted|disconnected|misbehaved|went bad|went rogue|blocked|locked|rejected|removed|deleted|changed|altered|dropped|exposed|rewrote|overwrote|emptied|matched|saturated|flooded',
  not: 'not|never|didn’t|doesn’t|don’t|hadn’t|wasn’t|weren’t|isn’t|aren’t|nobody|no one|cannot|can’t|couldn’t',
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
};
