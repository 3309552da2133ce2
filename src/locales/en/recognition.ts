import type { Locale } from '../../core/locale.ts';

export const recognition: Locale['recognition'] = {
  genres: {
    match: [
      'postmort*|rca|rfo',
      'post mort*',
      'root cause analysis',
      '(incident|outage|disruption|post incident|postincident|problem|failure|downtime|event|service event) (report|review|summary|retrospective|writeup|write up|debrief|investigation|analysis|details|retro)',
      '(report|review|summary|retrospective|account|analysis|investigation|debrief|explanation|details|writeup) (on|of|about|for|into|regarding) (the|a|an|our|this)? .. (incident|outage|disruption|degradation|downtime|failure|interruption)',
      'correction of errors?',
      'after action (report|review)',
      'reason for outage',
      '^ (incident|outage|disruption|downtime|degradation|service disruption|service interruption) (_)? (on|of|from|in|at|#|{#}|{:}|{–}|{-})',
      '(title|name) of (the)? incident',
      'title .. incident',
      'what happened (on|to|with|yesterday|today|last|during)',
    ],
    except: ['postmortem (culture|library|tool|debugging|debugger|dump|support|format|working group|wg)'],
  },
  others: {
    match: [
      '^ how to|we|do',
      '^ (writing|running|conducting|facilitating|about|understanding|introducing|introduction|learning|why we|why do|what is|what are|when to|do|a list|list|awesome|guide|guidelines|effective|great|better)',
      '(postmortem|post mortem|incident|outage|rca|post incident|postincident|root cause analysis|incident review|incident report|emergency|disaster|on call|oncall) (guide|guides|guideline|guidelines|guidance|handbook|playbook|playbooks|runbook|checklist|policy|policies|process|processes|procedure|procedures|workflow|plan|plans|index|list|lists|archive|archives|repository|repo|history|collection|culture|training|facilitation|principles|tips|practices|management|manager|meeting|meetings|commander|response|handling|reporting|communication|communications|severity|severities|levels|classification|roles|lifecycle|tool|tools|bot|library|templates|examples|drill|drills|simulation|exercise|faq|tracker|tracking|database|dashboard|documentation|docs|rotation)',
      '(guide|guidelines|handbook|playbook|runbook|checklist|policy|process|procedure|introduction|best practices|tips|lessons|principles|list|collection|index|archive|repository|plan) (to|for|of|on|about|from) .. (postmortem|post mortem|incident|outage|root cause|postmortems|incidents|outages|post mortems)',
      '(runbook|playbook|handbook|readme|changelog|release notes|roadmap|rfc|adr|meeting notes|minutes|tutorial|architecture decision|design doc|design document|cheat sheet|faq|threat model|specification|coding standards|style guide|test plan)',
      '(postmortems|post mortems|incident reports|incident reviews|incident summaries|outage reports|root cause analyses)',
      '^ (the|our|all|past|public|previous|recent)? (incidents|outages) $',
      '(scheduled|planned|upcoming|announced) .. (maintenance|outage|downtime|interruption|migration|upgrade|disruption)',
      '^ (maintenance|upgrade|migration) (window|notice|announcement|plan)',
    ],
    except: ['how we (broke|lost|took down|brought down|accidentally)'],
  },
  incidents: {
    match: [
      'incident|outage|outages|downtime|disruption|disruptions|degradation|degraded|unavailable|unavailability|unreachable|inaccessible|offline|postmortem|compromised|breach|breached|blackout',
      '(is|was|were|went|been|currently|going|go) .. down',
      'down $',
      'down (for|due|because|since|during|again)',
      '(hardware|disk|network|power|connectivity|service|server|database|dns|storage|cluster|api|login|website|site|system|systems|cable|cooling) (problem|problems|issue|issues|failure|failures|interruption|interruptions|error|errors|loss|split)',
      '(partial|major|minor|global|total|widespread) (failure|interruption)',
      'post mortem',
      'restored|resolved|recovered',
      'back (online|up|to normal)',
      '(service|services) (interruption|interruptions|failure|failures|event)',
    ],
    except: [
      '(scheduled|planned) .. (outage|downtime|disruption|maintenance)',
      'incident (response|management)',
      'break* change*',
      'failed to compile',
    ],
  },
};
