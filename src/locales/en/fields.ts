import type { FieldWords } from '../../core/metadata/fieldWords.ts';

export const fields: FieldWords = {
  metadata: {
    title: 'title|incident title|incident name',
    'incident-date':
      'incident date|date of incident|date of the incident|event date|date of the event|outage date|date of outage|date of the outage|occurred|occurred on',
    date: 'date|dates|day|when|date and time|date time',
    severity: 'severity|sev|severity level|incident severity|incident level|priority|criticality',
    status: 'status|document status|doc status|postmortem status|post mortem status|report status',
    audience: 'audience|visibility|confidentiality|distribution',
    lang: 'lang|language|locale',
    timezone: 'timezone|time zone|tz|times in|all times in',
    services:
      'services|service|affected services|affected service|services affected|service affected|impacted services|services impacted|affected systems|systems affected|affected components|components|component|products affected|affected products',
    owners:
      'owner|owners|postmortem owner|post mortem owner|document owner|doc owner|report owner|incident owner|responsible|lead|postmortem lead|incident commander|commander|incident lead|incident manager',
    authors:
      'author|authors|author name|by|written by|created by|prepared by|report prepared by|report by|reported by|postmortem author|post mortem author|writer|writers|contributors|collaborators',
    started:
      'started|started at|start|start time|start date|start of impact|start of incident|start of outage|incident start|incident started|outage start|impact start|began|begin',
    detected:
      'detected|detected at|first detected|time detected|time of detection|incident detected|noticed|noticed at|discovered|discovered at|detection time|discovery time|time of discovery|date of discovery|discovery date|detection date',
    acknowledged: 'acknowledged|acknowledged at|time acknowledged|acked|ack',
    mitigated: 'mitigated|mitigated at|time mitigated|time of mitigation|repaired|stabilised|stabilized',
    resolved:
      'resolved|resolved at|time resolved|time of resolution|incident resolved|restored|fixed|end|ended|end time|end date|end of impact|end of incident|end of outage|incident end|outage end|impact end|finished',
    related:
      'related|related incidents|related postmortems|related documents|related issues|see also|references|incident link|tracking issue|reference issues',
    postmortem: 'postmortem|post mortem|is postmortem',
  },
  actions: {
    action:
      'action|actions|action item|action items|action point|action points|task|tasks|todo|to do|follow up|follow ups|followup|corrective action|corrective actions|preventive action|preventative action|remediation|remediation item|recommendation|recommendations|improvement|improvements|mitigation|measure|measures|next step|next steps|work item|deliverable',
    subject: 'what|description|summary|item|items|title|details|name',
    owner:
      'owner|owners|who|assignee|assignees|assigned to|assigned|responsible|responsible person|responsible party|responsible team|dri|lead|poc|point of contact|team|owner team|owning team|owned by|action owner|person',
    due: 'due|due date|due by|due on|deadline|eta|target|target date|by when|when|by|estimated date|estimated completion|completion date|target completion|expected by|delivery date|timeframe|date',
    priority: 'priority|prio|pri|severity|importance|urgency',
    ticket:
      'ticket|tickets|ticket number|ticket link|issue|issues|issue link|issue number|bug|bugs|bug number|jira|jira ticket|link|links|tracking|tracking bug|tracking issue|tracking number|tracked in|tracker|reference|ref|github issue|gitlab issue|pr|pull request|story|url',
    status: 'status|state|done|completed|complete|progress|finished|closed',
    detail:
      'rationale|reason|context|exit criteria|acceptance criteria|done when|notes|note|example|goal|outcome|expected outcome|background|why|how',
    other: 'type|category|kind|comment|comments|no|nr|id|number|effort|theme|area|impact|cause|approver',
  },
  timeline: {
    time: 'time|times|timestamp|time stamp|when|clock|hour|local time|date and time|date time|datetime|time of day',
    date: 'date|day',
    event:
      'event|events|what|what happened|description|action|actions|activity|entry|details|detail|comment|comments|notes|note|status|message|update|step|observation',
    zone: 'timezone|time zone|zone|tz',
    milestone: 'type|kind|phase|stage|milestone',
  },
  values: {
    draft: 'draft|first draft|wip|work in progress|in progress|writing|open|incomplete|not started|initial',
    review:
      'review|in review|under review|for review|ready for review|awaiting review|pending review|to review|to be reviewed',
    final: 'final|finalized|finalised|reviewed|closed|published|complete|completed|done|approved|finished|signed off',
    public: 'public|external|customer|customers|users|community|everyone|customer facing',
    internal:
      'internal|internal only|internal use only|for internal use|for internal use only|internal document|private|confidential|restricted|staff|company|employees|team|engineering',
    yes: 'yes|true|y|x',
    no: 'no|false|n',
    done: 'done|completed|complete|closed|fixed|finished|resolved|implemented|shipped|merged|deployed|released|delivered|landed',
    open: 'open|todo|to do|in progress|not started|started|pending|planned|scheduled|wip|ongoing|backlog|blocked|new|in review|underway|under way|active|proposed|incomplete|not done|deferred|cancelled|canceled|wontfix|won t fix',
    unknown:
      'tbd|tba|tbc|todo|to do|to be determined|yet to be determined|to be defined|to be decided|to be confirmed|to be announced|n a|na|nil|none|unknown|nobody|no one|unassigned|not assigned|not applicable|not known|not stated|not published|not given|xxx|fixme',
    none: 'none|none yet|none identified|none at this time|none for now|nothing|nothing to do|no action|no actions|no action items|no follow up|no follow ups|no further action|no further actions|no action needed|no action required|no actions needed|no actions required',
    priority:
      'critical|highest|high|medium|med|normal|low|lowest|urgent|blocker|major|minor|high priority|medium priority|low priority|top priority|asap|as soon as possible|right away',
    group:
      'short term|shorter term|near term|medium term|mid term|long term|longer term|immediate|immediate actions|now|next|later|technical|process|people|tooling|documentation|communication|monitoring|alerting|observability|infrastructure|testing|prevent|prevention|mitigate|mitigation|detect|detection|repair|investigate|investigation|process improvements|technical improvements|documentation improvements|corrective actions|preventive actions|action items|actions|follow ups|done|already done|completed|to do|todo|in progress|planned|open|other|misc',
    team: 'team|teams|squad|guild|crew|group|department|sre|sres|ops|devops|oncall|on call|platform|infra|infrastructure|security|engineering|support|operations|dba|dbas|qa|netops|secops|management',
    person: 'sam',
  },
  alone: {
    status: 'draft|first draft|wip|work in progress',
    audience: 'internal|internal only|internal use only|for internal use|for internal use only|internal document',
  },
  actionLabel: 'action|action item|action point|follow up|follow up action|corrective action',
  ownedBy: 'assigned to|owned by|owner|assignee',
  ownedOrDueBy: 'to be done by',
  dueBy:
    'by|due|due by|due on|before|no later than|deadline|eta|target|expected by|planned for|scheduled for|at the latest by',
  undertakes:
    'will|ll|shall|is going to|are going to|has agreed to|have agreed to|agreed to|has offered to|is to|are to|must|should|needs to|plans to',
  infinitive: 'to',
  beforeInfinitive:
    'need|want|have|try|continue|start|begin|plan|aim|work|remember|agree|decide|commit|consider|look|move|switch|migrate|return|apply|add|how|where|whether|ability|access|option|way|mean|capability|capacity|time|budget|effort|attempt|proposal|request|decision|intention|approach|idea|step|measure|mechanism|process|procedure|policy|rule|guideline|checklist|tool|tooling|script|job|task|cron|cronjob|hook|webhook|bot|service|daemon|agent|operator|controller|worker|query|command|endpoint|api|flag|setting|alert|alarm|alerting|monitor|monitoring|metric|dashboard|probe|check|test|lint|linter|pipeline|workflow|automation|ticket|issue|story|change|fix|patch|migration|training|session|meeting|workshop|drill|exercise|review|audit|investigation|documentation|doc|runbook|playbook|guide|template|form|page|message|email|notification|reminder|limit|quota|guard|validation|support|due|able|ready|unable|key',
  tasks:
    'add|write|build|make|create|review|fix|set|set up|update|move the|move our|migrate the|migrate our|replace|remove|delete|rotate|test|check|verify|document|investigate|automate|change the|change our|raise|lower|increase|reduce|split|introduce|implement|improve|extend|configure|deploy|install|schedule|prepare|draft|publish|propose|evaluate|look into|find|find out|train|clean up|upgrade|enable|disable|limit|pin|retire|turn on|turn off|put|ask|talk|follow up|organise|organize|run a|run the|measure|monitor|rehearse|finish|ensure|help|share|define|design|audit|order|buy|send|open a|file|close the|drop the|rename|restrict|tighten|rewrite|work on|work with',
  promisedNow: 'adds|writes',
  promised: 'takes care of|is responsible for|is working on|takes over|owns',
  personDoes:
    'notices|noticed|suspects|suspected|suggests|suggested|asks|asked|joins|joined|decides|decided|realises|realised|realizes|realized|wonders|wondered|thinks|thought|remembers|remembered|tries|tried',
  noName:
    'the|our|a|an|their|this|that|these|those|it|we|i|he|she|they|you|there|everyone|everybody|someone|somebody|nobody|one|each|all|both|some|any|no|next|then|also|first|later|what|who|which|if|when|once|in|on|as|to',
  doneOn: 'on|since',
  dueWhen:
    'today|tomorrow|this week|this month|this quarter|this sprint|next week|next month|next quarter|next sprint|end of week|end of month|end of quarter|end of year|end of the week|end of the month|end of the quarter|end of the year',
  dueWithin: 'end of|the end of|end|early|mid|late|beginning of|start of',
  dueEvent: 'before|no later than|ahead of|at the next|by the next|with the next|next',
  quarter: 'q',
  half: 'h',
  shortWeek: 'w|wk|cw',
  week: 'week|wk|calendar week',
};
