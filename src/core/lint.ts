import type { Config } from './config.ts';
import { fill } from './fill.ts';
import type { Audience, Status } from './kinds.ts';
import type { Range } from './markdown/text.ts';
import type { Postmortem } from './model.ts';
import { type Context, type Fix, type Report, type Rule, type Severity, severities, type Values } from './rule.ts';
import { suppress } from './suppressions.ts';

/** One thing a careful reviewer would say, at its place. Texts are made at the edge, in the reader's language. */
export interface Finding extends Range {
  /** The rule's id, or of the engine itself `internal-error`, `unread-lines`. */
  readonly rule: string;
  readonly severity: Severity;
  /** No status of the document makes it more than this. */
  readonly atMost: Severity;
  /** A message id of the rule. */
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix: Fix | null;
  readonly related: Range | null;
}

/**
 * All findings of a document, in document order. Never throws: a rule that crashes becomes one `internal-error` that
 * names it, and the others still run. Whether the document is a postmortem at all is the caller's question (`decide`).
 * The core has no clock: `today` (`YYYY-MM-DD`) comes from the host.
 */
export function lint(
  model: Postmortem,
  rules: readonly Rule[],
  config: Config,
  today: string | null = null,
): Finding[] {
  const steps = linting(model, rules, config, today);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same rule by rule, for hosts that may not be kept waiting until it is done. */
export function* linting(
  model: Postmortem,
  rules: readonly Rule[],
  config: Config,
  today: string | null = null,
): Generator<undefined, Finding[]> {
  const found: Finding[] = [];
  if (model.unread) found.push(engineFinding('unread-lines', {}, model.unread));
  const run = (rule: Rule, context: Context): void => {
    const ruleConfig = config.rules.get(rule.id);
    const severity = severityIn(rule, config, model);
    if (severity === 'off') return;
    try {
      for (const report of rule.check(model, (ruleConfig?.options ?? {}) as Values<Rule['options']>, context)) {
        found.push(findingOf(rule, severity, report));
      }
    } catch (error) {
      const data = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
      found.push(engineFinding('internal-error', data, model.titleRange));
    }
  };
  for (const rule of rules) {
    if (rule.reviewsSuppressions) continue;
    run(rule, { suppressions: [], today });
    yield;
  }
  const { kept, uses } = suppress(found, model.suppressions, new Set(rules.map(({ id }) => id)));
  found.length = 0;
  for (const rule of rules) if (rule.reviewsSuppressions) run(rule, { suppressions: uses, today });
  return [...kept, ...found].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How severe what a rule finds is in a document of this status and audience; `off` where it is not asked for. */
export function severityIn(
  rule: Rule,
  config: Config,
  { status, audience }: { readonly status: Status | null; readonly audience: Audience | null },
): Severity | 'off' {
  if (rule.audience && rule.audience !== (audience ?? 'public')) return 'off';
  const configured = config.rules.get(rule.id)?.severity;
  if (configured) return configured;
  return typeof rule.severity === 'string' ? rule.severity : rule.severity[status ?? 'review'];
}

function findingOf(rule: Rule, severity: Severity, report: Report): Finding {
  const atMost = report.atMost ?? 'error';
  return {
    rule: rule.id,
    severity: severities.indexOf(atMost) > severities.indexOf(severity) ? atMost : severity,
    atMost,
    message: report.message,
    data: report.data ?? {},
    start: report.start,
    end: report.end,
    fix: report.fix ?? null,
    related: report.related ?? null,
  };
}

/** What no rule says: that one failed, or that not all was read. */
const engineFinding = (message: string, data: Finding['data'], { start, end }: Range): Finding => ({
  rule: message,
  severity: 'warning',
  atMost: 'warning',
  message,
  data,
  start,
  end,
  fix: null,
  related: null,
});

/** The text of a finding in a language, falling back on English. */
export function messageOf(finding: Finding, rules: ReadonlyMap<string, Rule>, locale: MessageSource): string {
  return fill(textOf(rules.get(finding.rule), finding.rule, finding.message, locale), finding.data);
}

interface MessageSource {
  readonly tag: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly ruleMessages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A message of a rule (or of the engine, where no rule has it) in a language, unfilled. */
export function textOf(rule: Rule | undefined, ruleId: string, message: string, locale: MessageSource): string {
  const own = rule?.messages[message];
  return (
    locale.ruleMessages?.[ruleId]?.[message] ??
    (own as Record<string, string> | undefined)?.[locale.tag] ??
    own?.en ??
    locale.messages[message] ??
    message
  );
}
