import type { SectionKind } from '../kinds.ts';
import type { Postmortem } from '../model.ts';
import { announcedBy } from './incidentTitles.ts';
import { type Signs, signsOf, tells } from './signs.ts';

/** Whether a document is a postmortem, and what decided. */
export interface Recognition {
  readonly postmortem: boolean;
  /** `front-matter` and `content` are decided here; `template`, `include` and `exclude` by its path. */
  readonly reason: 'template' | 'front-matter' | 'include' | 'exclude' | 'content';
}

export function recognise(model: Postmortem): Recognition {
  const stated = model.parsed.frontMatter ? model.statedPostmortem : null;
  if (stated !== null) return { postmortem: stated, reason: 'front-matter' };
  return { postmortem: readsLikeOne(model), reason: 'content' };
}

/** How much a heading of a kind speaks for a postmortem. READMEs have summaries and backgrounds, too. */
const headingWeights: Readonly<Record<SectionKind, number>> = {
  summary: 1,
  impact: 1,
  timeline: 2,
  background: 0,
  detection: 1,
  cause: 2,
  resolution: 1,
  'data-loss': 2,
  apology: 2,
  communication: 0,
  remediation: 1,
  lessons: 2,
  appendix: 0,
};

/** A note has no more; what has more says by its headings what it is. */
const fewHeadings = 3;

/**
 * Whether something may be a postmortem, of which only the headings are known: how many, the kinds they name, and
 * whether the title speaks of an incident.
 */
export const mayBeOne = (headings: number, kinds: ReadonlySet<SectionKind>, incident: boolean): boolean =>
  incident || headings <= fewHeadings || [...kinds].reduce((sum, kind) => sum + headingWeights[kind], 0) >= 2;

/**
 * How much each sign speaks for a postmortem, as the logarithm of the odds: learned from 300 postmortems and templates
 * and 1,900 other documents (`scripts/weigh.ts`), then moved a little by hand where notes and letters without headings
 * ask for it.
 */
const weights: Readonly<Record<keyof Signs, number>> = {
  incident: 2.3,
  day: 0.8,
  dated: 0.5,
  headings: -0.9,
  named: 3.7,
  telling: 1.5,
  advising: -1.6,
  story: 2.6,
  timeline: 2.4,
  detection: 0.7,
  apology: 1.8,
  several: 1.2,
};

/** What the signs have to outweigh; somewhat more than was learned, for a false alarm costs more than a miss. */
const doubt = 2.8;

const signs = Object.keys(weights) as readonly (keyof Signs)[];

function readsLikeOne(model: Postmortem): boolean {
  const { incident, genre, other } = announcedBy(model);
  const named = new Set(model.outline.flatMap(({ kinds }) => kinds));
  if (!mayBeOne(model.outline.length, named, incident)) return false;
  if (other) return isWhole(model);
  // No other document has such headings together.
  if (named.has('timeline') && (named.has('cause') || named.has('lessons'))) return true;
  if (!incident && model.text.length > longText) return false;
  const found = signsOf(model, incident);
  // Troubleshooting has causes and what to do for any time, and nothing to fill in.
  const isRecord = found.dated > 0 || model.placeholders.length > 0;
  if (incident && named.has('cause') && (named.has('lessons') || (named.has('remediation') && isRecord))) return true;
  if (genre && isRecord && (named.has('cause') || named.has('impact'))) return true;
  if (!isOfOnce(found) && !model.placeholders.length) return false;
  if (!happened.some((kind) => tells(model, kind))) return false;
  if (!incident && named.size < 2 && !tellsOfHarm(model)) return false;
  return signs.reduce((sum, sign) => sum + weights[sign] * found[sign], 0) > doubt;
}

/** What is longer and has neither the title of an incident nor the headings of a postmortem is an essay or a manual. */
const longText = 20_000;

/**
 * What decides by its content whether a document is a postmortem: what speaks for one, the most telling first; before
 * it `other`, where its title is that of something else.
 */
export function signsIn(model: Postmortem): readonly (keyof Signs | 'other')[] {
  const { incident, other } = announcedBy(model);
  const found = signsOf(model, incident);
  const speaks = (sign: keyof Signs): number => weights[sign] * found[sign];
  const telling = signs.filter((sign) => speaks(sign) >= little).sort((a, b) => speaks(b) - speaks(a));
  return other ? ['other', ...telling] : telling;
}

/** What speaks for one less than this is not worth a word. */
const little = 0.4;

/** A project's postmortem tells none of these, but what was good and what was bad. */
const happened: readonly SectionKind[] = [
  'impact',
  'cause',
  'resolution',
  'timeline',
  'data-loss',
  'apology',
  'summary',
];

/** A diary has times and apologies, too; of what went wrong it is told whom it hit or when, and why or what was lost. */
const tellsOfHarm = (model: Postmortem): boolean =>
  (tells(model, 'impact') || tells(model, 'timeline')) &&
  (tells(model, 'data-loss') || tells(model, 'cause') || model.statementsOfKind('cause').length > 0);

/** A runbook tells of the same parts, but of nothing that happened once: it has no day, and nobody tells it. */
const isOfOnce = ({ incident, day, dated, timeline, apology, telling }: Signs): boolean =>
  incident + day + dated + timeline + apology > 0 || telling >= 0.25;

/** A guide to postmortems has all their headings, but no times. */
const isWhole = (model: Postmortem): boolean =>
  model.sectionsOfKind('cause').length > 0 && model.sectionsOfKind('timeline').length > 0 && hasEntries(model);

const clocked = /^[^\p{L}]{0,24}\d{1,2} ?[:h] ?\d{2}/u;

/** Entries of a timeline; a guide quotes those of its examples. */
function hasEntries({ blocks }: Postmortem): boolean {
  let entries = 0;
  return blocks.some(({ leaf }) => leaf.nesting.quote === 0 && clocked.test(leaf.prose.slice(0, 40)) && ++entries >= 2);
}
