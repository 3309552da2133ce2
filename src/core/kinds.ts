/** What a section is about: a closed set, in the order in which a postmortem tells its story. */
export const sectionKinds = [
  'summary',
  'impact',
  'timeline',
  'background',
  'detection',
  'cause',
  'resolution',
  'data-loss',
  'apology',
  'communication',
  'remediation',
  'lessons',
  'appendix',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/** The milestones of an incident, in the order in which they happen. */
export const milestones = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;

export type Milestone = (typeof milestones)[number];

/** The stages of a document's life. */
export const statuses = ['draft', 'review', 'final'] as const;

export type Status = (typeof statuses)[number];

export const audiences = ['public', 'internal'] as const;

export type Audience = (typeof audiences)[number];

/** How much a finding matters, from the worst to the mildest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;

export type Severity = (typeof severities)[number];
