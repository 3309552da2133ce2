import type { Postmortem } from './model.ts';
import type { PhraseSet } from './phrases.ts';

/** Whether a document is a postmortem, and what decided. */
export interface Recognition {
  readonly postmortem: boolean;
  /** `front-matter` and `content` are decided here; `include` and `exclude` by the configuration. */
  readonly reason: 'front-matter' | 'include' | 'exclude' | 'content';
}

/** What tells a postmortem from the many documents that only talk about incidents. */
export interface RecognitionWords {
  /** In a title: what a postmortem calls itself. */
  readonly titles: PhraseSet;
  /** In a title: documents about postmortems, and plans. */
  readonly others: PhraseSet;
  /** In titles and prose: something has gone wrong. */
  readonly incidents: PhraseSet;
}

export function recognise(_model: Postmortem): Recognition {
  return { postmortem: false, reason: 'content' };
}
