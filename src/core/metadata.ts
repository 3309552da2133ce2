import type { Placed } from './actions.ts';
import type { Audience, Status } from './kinds.ts';
import type { Postmortem } from './model.ts';

/** The facts about the document and its incident, from front matter, a metadata table or a list of labels. */
export interface Metadata {
  readonly title: Placed | null;
  /** The day of the incident, ISO where it can be read. */
  readonly date: Placed | null;
  readonly severity: Placed | null;
  readonly status: Placed<Status> | null;
  readonly audience: Placed<Audience> | null;
  readonly lang: Placed | null;
  /** An IANA name or an offset. */
  readonly timezone: Placed | null;
  readonly services: readonly Placed[];
  readonly owners: readonly Placed[];
  readonly authors: readonly Placed[];
  readonly started: Placed | null;
  readonly detected: Placed | null;
  readonly acknowledged: Placed | null;
  readonly mitigated: Placed | null;
  readonly resolved: Placed | null;
  readonly related: readonly Placed[];
  /** `postmortem: true|false`. */
  readonly postmortem: Placed<boolean> | null;
}

export function metadataOf(_model: Postmortem): Metadata {
  return {
    title: null,
    date: null,
    severity: null,
    status: null,
    audience: null,
    lang: null,
    timezone: null,
    services: [],
    owners: [],
    authors: [],
    started: null,
    detected: null,
    acknowledged: null,
    mitigated: null,
    resolved: null,
    related: [],
    postmortem: null,
  };
}
