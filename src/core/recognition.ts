import type { Postmortem } from './model.ts';

/** Whether a document is a postmortem, and what decided. */
export interface Recognition {
  readonly postmortem: boolean;
  /** `front-matter` and `content` are decided here; `include` and `exclude` by the configuration. */
  readonly reason: 'front-matter' | 'include' | 'exclude' | 'content';
}

export function recognise(_model: Postmortem): Recognition {
  return { postmortem: false, reason: 'content' };
}
