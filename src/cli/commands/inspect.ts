import { readFileSync } from 'node:fs';
import { decide, inspect, localeFor, Postmortem } from '../../index.ts';
import { Configurations, globPath } from '../configuration.ts';
import { filesOf } from '../files.ts';
import { inspectionReport } from '../formats/text.ts';
import { usageOf } from '../usage.ts';

export type Inspection = ReturnType<typeof inspect>;

/** `postmortem inspect`: prints what was read of each document, postmortem or not. */
export async function runInspect(args: readonly string[]): Promise<number> {
  const usage = usageOf(args);
  const configurations = new Configurations(localeFor(usage.language), usage.config);
  const documents: Inspection[] = [];
  for (const path of await filesOf(usage.patterns)) {
    const { config, root } = configurations.for(path);
    const model = new Postmortem(readFileSync(path, 'utf8'));
    documents.push(inspect(model, path, decide(model, config, globPath(root, path))));
  }
  const json = () => `${JSON.stringify({ version: 1, documents }, null, 2)}\n`;
  process.stdout.write(usage.format === 'json' ? json() : inspectionReport(documents));
  return 0;
}
