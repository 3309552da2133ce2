import type { TimeWords } from '../../core/locale.ts';

export const time: TimeWords = {
  months: [],
  weekdays: [],
  dayFirst: false,
  zones: {},
  approximate: '',
  milestones: {
    started: { match: [] },
    detected: { match: [] },
    acknowledged: { match: [] },
    mitigated: { match: [] },
    resolved: { match: [] },
  },
};
