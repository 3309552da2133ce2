import type { Locale } from '../../core/locale.ts';

export const skeletons: Locale['skeletons'] = {
  summary: {
    heading: 'Summary',
    body: '${1:[What happened, to whom, for how long, and is it over?]}',
  },
  impact: {
    heading: 'Impact',
    body: '- Affected: ${1:[How many customers or requests, out of how many?]}\n- From HH:MM to HH:MM UTC: ${2:[What did they experience?]}\n- Not affected: ${3:[What kept working?]}',
  },
  timeline: {
    heading: 'Timeline',
    body: 'All times are in UTC.\n\n- ${1:YYYY-MM-DD} ${2:HH:MM} **Started** ${3:[What changed?]}\n- ${4:HH:MM} **Detected** ${5:[Who or what noticed, and how?]}\n- ${6:HH:MM} **Resolved** ${7:[What ended it?]}',
  },
  background: { heading: 'Background', body: '${1:[What must a reader know about the system?]}' },
  detection: {
    heading: 'Detection',
    body: '${1:[Which alarm or person noticed, and how long after the start?]}',
  },
  cause: {
    heading: 'Root cause and contributing factors',
    name: 'Root cause',
    body: '- Trigger: ${1:[What set it off?]}\n- Root cause: ${2:[Which weakness made it possible?]}\n- Contributing factors: ${3:[What made it worse or longer?]}',
  },
  resolution: { heading: 'Resolution', body: '${1:[What ended the impact, and how was that verified?]}' },
  'data-loss': {
    heading: 'Data loss',
    body: '${1:[Was data lost: none, some or unknown? How much, whose, and how do you know?]}',
  },
  apology: {
    heading: 'Apology',
    body: '${1:[Who apologises to whom, for which impact, and what follows from it?]}',
  },
  communication: { heading: 'Communication', body: '${1:[Who was told what, when and where?]}' },
  remediation: {
    heading: 'Action items',
    body: '| Action | Owner | Due | Priority | Ticket |\n| --- | --- | --- | --- | --- |\n| ${1:[What will be different, and how will you know?]} | ${2:[Who?]} | ${3:YYYY-MM-DD} | ${4:[P0 to P3?]} | ${5:[Which ticket?]} |',
  },
  lessons: {
    heading: 'Lessons learned',
    body: '- What went well: ${1:[What limited the impact?]}\n- What went wrong: ${2:[What made it harder?]}\n- Where we got lucky: ${3:[What could have been worse?]}',
  },
  appendix: { heading: 'Appendix', body: '${1:[Graphs, logs, links…]}' },
};
