import { readFileSync } from 'node:fs';
import { decide, type Finding, lint, localeFor, Postmortem, rules, severities } from '../../index.ts';
import { Configurations, globPath } from '../configuration.ts';
import { filesOf } from '../files.ts';
import { jsonReport } from '../formats/json.ts';
import { textReport } from '../formats/text.ts';
import { usageOf } from '../usage.ts';

/** A linted document: only postmortems have findings. */
export interface Linted {
  readonly path: string;
  readonly model: Postmortem;
  readonly postmortem: boolean;
  readonly findings: readonly Finding[];
}

/** `postmortem lint`: prints the findings of every postmortem among the files, and how it went as an exit code. */
export async function runLint(args: readonly string[]): Promise<number> {
  const usage = usageOf(args);
  const locale = localeFor(usage.language);
  const configurations = new Configurations(locale, usage.config);
  const faults = new Set<string>();
  const documents: Linted[] = [];
  for (const path of await filesOf(usage.patterns)) {
    const { config, root, faults: found } = configurations.for(path);
    for (const fault of found) faults.add(fault);
    const model = new Postmortem(readFileSync(path, 'utf8'));
    const { postmortem } = decide(model, config, globPath(root, path));
    documents.push({ path, model, postmortem, findings: postmortem ? lint(model, rules, config) : [] });
  }
  process.stdout.write(usage.format === 'json' ? jsonReport(documents, locale) : textReport(documents, locale));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.size) return 2;
  return documents.some(({ findings }) => findings.some((finding) => fails(finding, usage.failOn))) ? 1 : 0;
}

const fails = ({ severity }: Finding, failOn: string): boolean =>
  failOn !== 'never' && severities.indexOf(severity) <= (severities as readonly string[]).indexOf(failOn);
