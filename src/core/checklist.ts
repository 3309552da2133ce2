import type { Config } from './config.ts';
import { placeOf } from './fix.ts';
import { type SectionKind, sectionKinds } from './kinds.ts';
import { type Finding, severityIn } from './lint.ts';
import type { Range } from './markdown/text.ts';
import type { Postmortem } from './model.ts';
import type { Rule } from './rule.ts';
import { silences } from './suppressions.ts';

/**
 * How far a kind of section is: told under a name of its own, told in a sentence only, with something still to be
 * filled in, a heading without text, or not there.
 */
export type Progress = 'done' | 'described' | 'placeholder' | 'empty' | 'missing';

export interface ChecklistItem {
  readonly kind: SectionKind;
  readonly progress: Progress;
  /** Whether a final document without it has an error or a warning. */
  readonly required: boolean;
  /** Its name, the sentence that tells it, or the place where it would be inserted. */
  readonly place: Range;
}

/** What is there of a document and what is still to be done. */
export interface Checklist {
  /** The kinds that are asked for or there, in the order of the story. */
  readonly items: readonly ChecklistItem[];
  /** How many kinds are required, and how many of these are told. */
  readonly required: number;
  readonly told: number;
  /** What would be an error if the document were final. */
  readonly blockers: readonly Finding[];
}

/** Computed from what `lint` found: nothing is judged a second time. */
export function checklistOf(
  model: Postmortem,
  rules: readonly Rule[],
  config: Config,
  findings: readonly Finding[],
): Checklist {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const items = sectionKinds.flatMap((kind) => itemOf(model, kind, byId.get(`missing-${kind}`), config));
  const required = items.filter((item) => item.required);
  return {
    items,
    required: required.length,
    told: required.filter(({ progress }) => progress === 'done' || progress === 'described').length,
    blockers: findings.filter((finding) => isBlocker(finding, byId.get(finding.rule), model, config)),
  };
}

function itemOf(model: Postmortem, kind: SectionKind, rule: Rule | undefined, config: Config): ChecklistItem[] {
  const { start } = model.titleRange;
  const excused = rule && model.suppressions.some((one) => silences(one, { rule: rule.id, start }));
  const severity = !rule || excused ? 'off' : severityIn(rule, config, asFinal(model));
  const found = progressOf(model, kind, rule);
  if (found.progress === 'missing' && severity === 'off') return [];
  return [{ kind, required: severity === 'error' || severity === 'warning', ...found }];
}

const asFinal = ({ audience }: Postmortem) => ({ audience, status: 'final' }) as const;

/** A question may itself read like a label ("[Was data lost: …?]"): what lies in it is as open as what holds it. */
const isUnfinished = ({ placeholders }: Postmortem, { start, end }: Range): boolean =>
  placeholders.some((placeholder) => placeholder.start < end && placeholder.end > start);

function progressOf(
  model: Postmortem,
  kind: SectionKind,
  rule: Rule | undefined,
): Pick<ChecklistItem, 'progress' | 'place'> {
  const parts = model.sectionsOfKind(kind).map((section) => {
    const empty = section.as === 'heading' && model.isEmpty(section.body);
    const progress: Progress = empty ? 'empty' : isUnfinished(model, section) ? 'placeholder' : 'done';
    return { progress, place: section.heading };
  });
  // Told in one place is told.
  for (const progress of ['done', 'placeholder', 'empty'] as const) {
    const part = parts.find((one) => one.progress === progress);
    if (part) return part;
  }
  const statements = model.statementsOfKind(kind).filter(({ partial }) => !partial);
  const statement = rule && (statements.find(({ clear }) => clear) ?? statements[0]);
  // A rule that has nothing to say about a sentence takes it for the section.
  if (statement) return { progress: rule.messages.described ? 'described' : 'done', place: statement };
  const place = placeOf(model, kind);
  return { progress: 'missing', place: { start: place, end: place } };
}

const isBlocker = ({ atMost }: Finding, rule: Rule | undefined, model: Postmortem, config: Config): boolean =>
  rule !== undefined && atMost === 'error' && severityIn(rule, config, asFinal(model)) === 'error';
