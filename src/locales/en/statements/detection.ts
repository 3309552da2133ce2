import type { Locale } from '../../../core/locale.ts';

/** Who or what noticed, and how late. */
export const detection: Locale['phrases'] = {
  'detection.late': {
    match: [
      '(delay*|slow|late|long) .. (detection|detecting|detect|noticing|notice|discovery|incident response)',
      '(took|before|until) .. (we|anyone|anybody|someone|team|staff) .. (noticed|notice|realized|realised|realize|realise|detected|detect|discovered|knew|aware)',
      '(nobody|no one|none of us) .. (noticed|notice|alerted|paged|realized|realised)',
      '(alert|alerts|alarm|alarms|pages) .. (unacknowledged|unnoticed|missed|ignored|silenced)',
      '(went|gone) unnoticed',
    ],
  },
  detection: {
    match: [
      '<we> .. (noticed|notice|noticing|detected|detect|discovered|discover|realized|realised|realize|realise|spotted|observed|became aware|become aware|found out|learned of|woke up to)',
      '<we> (was|were) .. (alerted|notified|informed|paged|contacted|made aware)',
      '<we> .. (got|received|receiving|saw) .. (report|reports|alert|alerts|page|notification|notifications|complaint|complaints|email|emails|call|calls|ticket|tickets)',
      '(<be>|first|initially|originally|finally|only) <adverb>? <seen>',
      '<seen> (by|on|in|via|through|at) (the|a|an|our|one|several|some|multiple|others|users|customers|monitoring|automated|slack|gitter|discord|irc|twitter|email|matrix|mastodon|github|telegram|reddit|us|external)',
      '(reported|reports|reporting) (a|an|that|the|this|high|seeing|issues|problems|errors|outage|having|some|several|slow|timeouts|failures)',
      '(<user>|engineer|engineers|admin|administrator|attendee|co-admin) .. (reported|reports|report|reporting|noticed|notices|noted|notified|notifies|complained|complaining|alerted|told us|raised|pinged|discovered|spotted|flagged|contacted us|pointed out|submitted|disclosed)',
      '(report|reports|complaint|complaints) (from|of|by|that|about|came)',
      '(alert|alerts|alarm|alarms|monitor|monitors|monitoring|check|checks|pagerduty|opsgenie|cloudwatch|pingdom|nagios|icinga|zabbix|prometheus|grafana|sentry|statuscake|datadog|healthcheck|probe|probes|uptimerobot|bots) .. (fired|fires|triggered|triggers|detected|detects|detect|alerted|alerts|went off|goes off|paged|pages|notified|notifies|reported|reports|sent|sends|warned|raised|raises|page|opened|flagged|came in|kicked in|caught|noticed|showed a|began sending)',
      '(respond|responded|responding|responds) to .. (alert|alerts|alarm|alarms|page|report|reports)',
      '(sending|sent|received|receive|receives|triggered|triggering|raised|firing) .. (alert|alerts|alarm|alarms|page|pages|sms)',
      '(tickets|reports|complaints|calls|emails|messages) .. (come|came|coming|started|began) .. (in|coming|arriving)',
      '(bug|bounty|vulnerability|security) report',
      'report ... (submitted|received|filed)',
      '(notified|notifying|alerted|alerting|informed|disclosed to) (us|the|our)',
      '(user|users|customer|customers|someone|somebody) .. posted',
      '(issue|problem|bug|outage|incident|error|vulnerability) (was|is|were) (first)? (found by|identified|observed)',
      '(came|brought) to (our|the) attention',
      'first (sign|signs|indication|symptom|symptoms)',
      'time to (detect|detection)',
      'prompted .. to (investigate|look)',
      '(opened|filed|created|raised) (a|an|the) .. (issue|ticket|bug|report)',
      '(came|come) to light',
      '(noticed|spotted) (that|the|a|an|it|this|some|something|and)',
      '(made|making) (us|me) aware',
      '(emailed|contacted|told|called|pinged|messaged|texted) (us|me)',
      'disclosed .. to (us|the)',
      'showed up (on|in) .. (dashboard|dashboards|graphs|logs|metrics|monitoring)',
    ],
    except: [
      '(will|should|would|could|to|must|may|might|can) (be|have|have been)? .. (alerted|notified|detected|noticed|alert|notify|detect|notice|paged|informed|page|report|raise)',
      '(alert|alerts|alarm|alarms|monitoring|checks|check) (will|should|would|could|must|may|can|for)',
      '(previously|already) reported',
      '(informed|notified) .. (about|that|of) the (fix|upcoming|release|patch|maintenance)',
      '(identified|found) and (fixed|resolved)',
      '(this|incident|status|full|final|postmortem|detailed) report',
    ],
  },
};
