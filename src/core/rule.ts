import type { Audience, SectionKind, Severity, Status } from './kinds.ts';
import { isInTimeline, isTold } from './markdown/places.ts';
import type { Range } from './markdown/text.ts';
import type { Postmortem } from './model.ts';
import type { Statement } from './sections/statements.ts';
import type { SuppressionUse } from './suppressions.ts';

export { lacking } from './actions/lacking.ts';
export { type Severity, severities } from './kinds.ts';
export { contextOf, isBlame, isIn, isInTimeline, isMentioned, isTold } from './markdown/places.ts';
export { beginningIn, type Range } from './markdown/text.ts';
export type { Mention } from './mentions.ts';
export type { Postmortem } from './model.ts';
export type { Section } from './sections/sections.ts';
export type { SuppressionUse } from './suppressions.ts';
export type { Contradiction } from './timeline/consistency.ts';

export const categories = [
  'structure',
  'cause',
  'impact',
  'timeline',
  'consistency',
  'data-loss',
  'apology',
  'remediation',
  'language',
  'metadata',
  'publishing',
] as const;

export type Category = (typeof categories)[number];

/** A text in every language the project ships; further languages bring theirs in their locale folder. */
export type Translated = Readonly<Record<'en' | 'fr', string>>;

/** One option of a rule: the same object gives type, default, validation, setting, schema and docs. */
export type Option = { readonly description: Translated } & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'number'; readonly default: number; readonly minimum: number }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly oneOf?: readonly string[] }
);

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { type: 'boolean' }
  ? boolean
  : O extends { type: 'number' }
    ? number
    : readonly string[];

export type Values<O extends Options> = { readonly [Key in keyof O]: ValueOf<O[Key]> };

/** A replacement of one stretch of the document. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * What can be done about a finding. Safe fixes keep the meaning and may run on save; suggestions are picked by a person.
 * A fix never invents a fact: where one is missing it inserts a question, which `placeholder-left` then reports.
 */
export type Fix =
  | {
      readonly kind: 'safe' | 'suggestion';
      /** A message id of the rule. */
      readonly title: string;
      readonly edits: readonly Edit[];
      /** True when the texts of the edits hold snippet tab stops. */
      readonly snippet?: boolean;
    }
  /** Inserts the skeleton of a section at its canonical place, or a heading over what already says it. */
  | { readonly kind: 'suggestion'; readonly section: SectionKind; readonly above?: Range };

/** What a rule yields. */
export interface Report extends Range {
  /** A message id of the rule. */
  readonly message: string;
  /** What fills the `{…}` of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
  /** Another place of the document that the message speaks of. */
  readonly related?: Range;
  /** Caps the severity: what is there but not where one looks for it is worth a word, no more. */
  readonly atMost?: Severity;
}

export interface Rule<O extends Options = Options> {
  /** Names the fault, in kebab case; also its folder. */
  readonly id: string;
  readonly category: Category;
  /** One severity, or one per status of the document; documents without a status count as in review. */
  readonly severity: Severity | 'off' | Readonly<Record<Status, Severity | 'off'>>;
  /** Only documents for this audience; those that do not say count as public. */
  readonly audience?: Audience;
  readonly messages: Readonly<Record<string, Translated>>;
  readonly options: O;
  /** The section of the reference samples that shows how it is done well. */
  readonly reference?: SectionKind;
  /** True for rules that run last and see what the suppression comments did. */
  readonly reviewsSuppressions?: boolean;
  check(model: Postmortem, options: Values<O>, context: Context): Iterable<Report>;
}

/** What a rule may know beside the document. */
export interface Context {
  /** Only filled for rules that review suppressions. */
  readonly suppressions: readonly SuppressionUse[];
  /** The day on which the document is read, `YYYY-MM-DD`; null where the host does not say. */
  readonly today: string | null;
}

/** Declares a rule. A rule sees the model only, reports ranges, and leaves severity and language to the engine. */
export const defineRule = <const O extends Options = Record<never, never>>(
  rule: Omit<Rule<O>, 'options'> & { readonly options?: O },
): Rule => ({ options: {}, ...rule }) as unknown as Rule;

/** Edits that ask for a missing fact behind a place, as a placeholder in the document's language. */
export const ask = ({ language }: Postmortem, at: number, question: Translated): readonly Edit[] => [
  { start: at, end: at, text: ` [${(question as Record<string, string>)[language] ?? question.en}]` },
];

/** The messages of a rule about a section that is not there. */
interface MissingSection {
  readonly id: string;
  readonly kind: SectionKind;
  readonly audience?: Audience;
  readonly severity?: Rule['severity'];
  /** Where nobody would miss the section. */
  readonly unless?: (model: Postmortem) => boolean;
  readonly missing: Translated;
  /** Said where sentences tell it; without this one a sentence is as good as a section (data loss, apology). */
  readonly described?: Translated;
  /** Said where the authors write that they do not know yet. */
  readonly unknown?: Translated;
}

/** Declares a rule that asks for a section of one kind; all of them judge and place alike. */
export const defineMissingSection = ({ id, kind, missing, described, unknown, ...rest }: MissingSection): Rule =>
  defineRule({
    id,
    category: 'structure',
    severity: rest.severity ?? { draft: 'info', review: 'warning', final: 'error' },
    ...(rest.audience ? { audience: rest.audience } : {}),
    messages: { missing, ...(described && { described }), ...(unknown && { unknown }) },
    reference: kind,
    *check(model) {
      if (model.sectionsOfKind(kind).length > 0 || rest.unless?.(model)) return;
      const all = model.statementsOfKind(kind);
      const statements = all.filter(({ partial }) => !partial);
      const open = unknown && all.find(({ variant }) => variant === 'unknown');
      const { start, end } = model.titleRange;
      const told = placeIn(
        model,
        kind,
        statements.filter(({ clear }) => clear),
      );
      if (statements.length && !described) return;
      if (told) {
        yield {
          message: 'described',
          data: { line: model.lines.lineAt(told.start) + 1 },
          start,
          end,
          related: told,
          atMost: 'info',
          fix: { kind: 'suggestion', section: kind, above: told },
        };
      } else if (open) {
        const data = { line: model.lines.lineAt(open.start) + 1 };
        const fix = { kind: 'suggestion', section: kind } as const;
        yield { message: 'unknown', data, start, end, related: open, atMost: 'info', fix };
      } else {
        // Words that leave it open make the finding milder; they are no place to send anybody to. A plan tells nothing
        // of what happened.
        const hinted = statements.some(({ weak, start }) => !weak || kind === 'remediation' || isTold(model, start));
        const milder = hinted ? ({ atMost: 'info' } as const) : {};
        yield { message: 'missing', start, end, fix: { kind: 'suggestion', section: kind }, ...milder };
      }
    },
  });

/** Where a kind is told best: not in passing in the timeline, whose list no heading may cut; what will change comes last. */
function placeIn(model: Postmortem, kind: SectionKind, statements: readonly Statement[]): Statement | undefined {
  const apart = kind === 'timeline' ? statements : statements.filter(({ start }) => !isInTimeline(model, start));
  if (kind !== 'remediation') return apart[0];
  const line = (offset: number): number => model.lines.lineAt(offset);
  return apart.findLast((one, i) => line(one.start) - line(apart[i - 1]?.end ?? 0) > 2) ?? apart[0];
}
