import type { Locale } from '../../core/locale.ts';

export const headings: Locale['headings'] = {
  summary: [],
  impact: [],
  timeline: [],
  background: [],
  detection: [],
  cause: [],
  resolution: [],
  'data-loss': [],
  apology: [],
  communication: [],
  remediation: [],
  lessons: [],
  appendix: [],
};
