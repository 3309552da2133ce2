import { inspect, lint, rules, severities } from '../../index.ts';
import { type Document, postmortemsOf } from '../documents.ts';
import { noCounts } from '../formats/format.ts';
import { reportFormats } from '../formats/report.ts';
import { openActionsOf } from '../openActions.ts';
import { print } from '../output.ts';
import { todayOf } from '../today.ts';
import type { Usage } from '../usage.ts';

/** `postmortem report`: every postmortem on a line, and what they come to. */
export async function runReport(usage: Usage): Promise<number> {
  const today = todayOf(usage);
  const postmortems: Reviewed[] = [];
  for await (const document of postmortemsOf(usage)) postmortems.push(review(document, today));
  const format = reportFormats[usage.values.format] as (typeof reportFormats)[string];
  print(await format({ postmortems, totals: totalsOf(postmortems) }, usage.locale));
  return 0;
}

export type Reviewed = ReturnType<typeof review>;
export interface Report {
  readonly postmortems: readonly Reviewed[];
  readonly totals: ReturnType<typeof totalsOf>;
}

function review(document: Document, today: string) {
  const { path, model, configuration, recognition } = document;
  const { title, metadata, metrics } = inspect(model, path, recognition);
  const open = openActionsOf(document, today);
  const findings = noCounts();
  const byRule: Record<string, number> = {};
  for (const { rule, severity } of lint(model, rules, configuration.config, today)) {
    findings[severity]++;
    byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  return {
    path,
    title,
    date: metadata.date ?? model.metrics.reached.started?.instant?.slice(0, 10) ?? null,
    severity: metadata.severity,
    status: metadata.status,
    metrics,
    openActions: open.length,
    overdueActions: open.filter(({ overdue }) => overdue).length,
    findings,
    byRule,
  };
}

function totalsOf(postmortems: readonly Reviewed[]) {
  const byRule = new Map<string, number>();
  for (const one of postmortems) {
    for (const [rule, count] of Object.entries(one.byRule)) byRule.set(rule, (byRule.get(rule) ?? 0) + count);
  }
  const sum = (count: (one: Reviewed) => number): number => postmortems.reduce((total, one) => total + count(one), 0);
  const middle = (name: keyof Reviewed['metrics']): number | null =>
    median(postmortems.map(({ metrics }) => metrics[name]).filter((minutes) => minutes !== null));
  return {
    postmortems: postmortems.length,
    /** Over the postmortems that let it be known; minutes. */
    medians: {
      timeToDetectMinutes: middle('timeToDetectMinutes'),
      timeToAcknowledgeMinutes: middle('timeToAcknowledgeMinutes'),
      timeToMitigateMinutes: middle('timeToMitigateMinutes'),
      timeToResolveMinutes: middle('timeToResolveMinutes'),
      durationMinutes: middle('durationMinutes'),
    },
    openActions: sum(({ openActions }) => openActions),
    overdueActions: sum(({ overdueActions }) => overdueActions),
    findings: Object.fromEntries(severities.map((severity) => [severity, sum(({ findings }) => findings[severity])])),
    byRule: Object.fromEntries([...byRule].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))),
  };
}

function median(values: number[]): number | null {
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
