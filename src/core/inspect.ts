import type { SectionKind } from './kinds.ts';
import type { Postmortem } from './model.ts';
import type { Recognition } from './sections/recognition.ts';

/** Kinds that words which leave it open seldom mean: reason enough not to call them missing, but not to report them. */
const seldomMeant: ReadonlySet<SectionKind> = new Set(['data-loss', 'remediation']);

/** What `postmortem inspect` prints of one document; lines are 1-based, unknown values null (schemas/inspect.json). */
export function inspect(model: Postmortem, path: string, recognition: Recognition = model.recognition) {
  const line = (offset: number): number => model.lines.lineAt(offset) + 1;
  const { metadata, metrics } = model;
  const value = <Value>(placed: { readonly value: Value } | null): Value | null => placed?.value ?? null;
  const values = (placed: readonly { readonly value: string }[]): string[] => placed.map((one) => one.value);
  const sections = [
    ...model.sections.map((section) => ({
      kind: section.kind,
      title: section.title as string | null,
      line: line(section.heading.start),
      endLine: line(Math.max(section.start, section.end - 1)),
      as: section.as as string,
    })),
    ...model.statements
      .filter(({ partial, weak, kind }) => !partial && !(weak && seldomMeant.has(kind)))
      .map((statement) => ({
        kind: statement.kind,
        title: null,
        line: line(statement.start),
        endLine: line(Math.max(statement.start, statement.end - 1)),
        as: 'statement',
      })),
  ];
  return {
    path,
    postmortem: recognition.postmortem,
    reason: recognition.reason,
    language: model.language,
    title: value(metadata.title),
    metadata: {
      date: value(metadata.date),
      severity: value(metadata.severity),
      status: value(metadata.status),
      audience: value(metadata.audience),
      lang: value(metadata.lang),
      timezone: value(metadata.timezone),
      services: values(metadata.services),
      owners: values(metadata.owners),
      authors: values(metadata.authors),
      started: value(metadata.started),
      detected: value(metadata.detected),
      acknowledged: value(metadata.acknowledged),
      mitigated: value(metadata.mitigated),
      resolved: value(metadata.resolved),
      related: values(metadata.related),
    },
    sections: sections.sort((a, b) => a.line - b.line),
    timeline: model.timelines
      .flatMap(({ events }) => events)
      .map((event) => ({
        line: line(event.start),
        raw: event.raw,
        instant: event.instant,
        zone: event.zone,
        precision: event.precision,
        text: event.text,
        milestone: event.milestone,
      })),
    actions: model.actions.map((action) => ({
      line: line(action.start),
      text: action.text,
      owner: value(action.owner),
      due: value(action.due),
      priority: value(action.priority),
      ticket: value(action.ticket),
      done: action.done,
    })),
    metrics: {
      timeToDetectMinutes: metrics.timeToDetectMinutes,
      timeToAcknowledgeMinutes: metrics.timeToAcknowledgeMinutes,
      timeToMitigateMinutes: metrics.timeToMitigateMinutes,
      timeToResolveMinutes: metrics.timeToResolveMinutes,
      durationMinutes: metrics.durationMinutes,
    },
    claims: model.claims.map((claim) => ({
      kind: claim.kind,
      value: claim.value,
      unit: claim.unit,
      line: line(claim.start),
    })),
  };
}
