// The façade: all that editor/, cli/, remark/ and preview/ may import of the engine.
export type { Action, Placed } from './core/actions/actions.ts';
export { type Checklist, type ChecklistItem, checklistOf, type Progress } from './core/checklist.ts';
export {
  type Config,
  type ConfigFault,
  decide,
  matchesGlob,
  type Origin,
  resolveConfig,
  type Settings,
  templatesFolder,
} from './core/config.ts';
export { type ConfigChoice, configChoices } from './core/configChoices.ts';
export { withRuleOff } from './core/configEdit.ts';
export { type ConfigFile, configFileNames, readConfigFile } from './core/configFile.ts';
export type { Claim } from './core/figures/claims.ts';
export { applyEdits, type Change, changeOf, insertSection, insertSections } from './core/fix.ts';
export { foldableEvents } from './core/foldable.ts';
export { inspect } from './core/inspect.ts';
export {
  type Audience,
  audiences,
  type Milestone,
  milestones,
  type SectionKind,
  type Status,
  sectionKinds,
  statuses,
} from './core/kinds.ts';
export { type Finding, lint, linting, messageOf, textOf } from './core/lint.ts';
export { difference, Lines, type Position, type Range, withoutBom } from './core/markdown/text.ts';
export type { Metadata } from './core/metadata/metadata.ts';
export { Postmortem } from './core/model.ts';
export { readAhead } from './core/readAhead.ts';
export type { Edit, Fix, Rule } from './core/rule.ts';
export { mayBePostmortem, unremarkable } from './core/sections/glance.ts';
export { type Recognition, signsIn } from './core/sections/recognition.ts';
export type { Section } from './core/sections/sections.ts';
export type { Statement } from './core/sections/statements.ts';
export { type Reach, reaches, suppressing } from './core/suppressing.ts';
export { type Elapsed, elapsedOf, elapsedText } from './core/timeline/elapsed.ts';
export type { Event, Timeline } from './core/timeline/events.ts';
export { type Figure, figureHeadings, figuresOf } from './core/timeline/figures.ts';
export type { Metrics } from './core/timeline/metrics.ts';
export { milestoneFrom, stampedAt } from './core/timeline/milestoneAt.ts';
export { ownText } from './core/timeline/ownText.ts';
export { clockText } from './core/timeline/zoneClock.ts';
export { addZone, zoneNamed } from './core/timelineEdits/addZone.ts';
export { convertTimeline } from './core/timelineEdits/convert.ts';
export { datesAtMidnight } from './core/timelineEdits/midnight.ts';
export { sortTimeline } from './core/timelineEdits/sort.ts';
export { timelineAt } from './core/timelineEdits/units.ts';
export { faultText } from './core/yamlFault.ts';
export { durationText, fill, type Locale, localeFor, locales, type Severity, severities } from './languages.ts';
export { rules } from './rules/index.ts';

import type { Rule } from './core/rule.ts';
import { rules } from './rules/index.ts';

/** Every rule by its id. */
export const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
