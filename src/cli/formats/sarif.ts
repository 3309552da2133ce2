import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportingDescriptor, Result } from 'sarif';
import { type Rule, rules } from '../../index.ts';
import type { Judged, Reported } from '../judge.ts';
import { rulePage } from '../shipped.ts';
import { type Format, jsonElements } from './format.ts';

/** Set by the build from package.json. */
declare const VERSION: string;

const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** Static Analysis Results Interchange Format 2.1.0, one run. */
export function sarif(): Format {
  const elements = jsonElements();
  const driver = { name: 'Postmortem', version: VERSION, semanticVersion: VERSION, rules: rules.map(descriptorOf) };
  const tool = JSON.stringify({ driver }, null, 2).replaceAll('\n', '\n      ');
  return {
    begin: () => `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": ${tool},
      "columnKind": "utf16CodeUnits",
      "results": [`,
    file: (judged) =>
      elements(
        judged.findings.map((finding) => resultOf(finding, judged)),
        '        ',
      ),
    end: () => '\n      ]\n    }\n  ]\n}\n',
  };
}

function descriptorOf({ id, category }: Rule): ReportingDescriptor {
  const page = rulePage(id, 'en');
  return {
    id,
    ...(page
      ? {
          shortDescription: { text: page.title },
          fullDescription: { text: page.why },
          help: { text: page.why, markdown: page.markdown },
        }
      : {}),
    properties: { tags: [category] },
  };
}

/** Relative, so that the report means the same on the machine that shows it. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');

const resultOf = (finding: Reported, { path }: Judged): Result => ({
  ruleId: finding.rule,
  level: levels[finding.severity],
  message: { text: finding.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(path) },
        region: {
          startLine: finding.line,
          startColumn: finding.column,
          endLine: finding.endLine,
          endColumn: finding.endColumn,
        },
      },
    },
  ],
  partialFingerprints: { 'postmortem/v1': finding.fingerprint },
});
