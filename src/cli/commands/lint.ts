import { type Severity, severities } from '../../languages.ts';
import { Baseline } from '../baseline.ts';
import { filesOf } from '../files.ts';
import { type Format, noCounts, type Summary } from '../formats/format.ts';
import { fingerprinted, formats } from '../formats/index.ts';
import type { Judged, Judging, Reported } from '../judge.ts';
import { judgements } from '../judgements.ts';
import { print } from '../output.ts';
import { progress } from '../terminal.ts';
import { standardInput } from '../text.ts';
import { countOf, type Usage } from '../usage.ts';
import { UsageError } from '../usageError.ts';

/** `postmortem lint`: prints the findings of every postmortem among the files, and how it went as an exit code. */
export async function runLint(usage: Usage): Promise<number> {
  const { values, locale, faults } = usage;
  const update = values['update-baseline'] === true;
  if (update && values.baseline === undefined) throw new UsageError('--update-baseline needs a --baseline FILE.');
  const baseline = values.baseline === undefined ? null : Baseline.read(values.baseline, update);
  const maxWarnings = countOf(values, 'max-warnings');
  const fails = ({ severity }: Reported): boolean => reaches(severity, values['fail-on']);
  const format = await (formats[values.format] as (typeof formats)[string])({ locale, fails });

  const counts = noCounts();
  const tally = { files: 0, postmortems: 0, known: 0 };
  print(format.begin());
  for await (const judged of judgedBy(usage)) {
    tally.files++;
    faults.add(...judged.faults);
    if (!judged.postmortem) continue;
    tally.postmortems++;
    if (update) baseline?.update(judged);
    const fresh = baseline?.newIn(judged) ?? judged.findings;
    tally.known += judged.findings.length - fresh.length;
    for (const { severity } of fresh) counts[severity]++;
    printFile(format, { ...judged, findings: values.quiet ? fresh.filter(fails) : fresh });
  }
  // What was found by the wrong rules is not to be known for ever.
  if (update && !faults.any) baseline?.write();
  const summary: Summary = { ...tally, counts };
  if (!(values.quiet && values.format === 'text')) print(format.end(summary));
  const failed = severities.some((severity) => counts[severity] > 0 && reaches(severity, values['fail-on']));
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
  if (tooMany) process.stderr.write(`${counts.warning} warnings, more than --max-warnings ${maxWarnings}.\n`);
  return failed || tooMany ? 1 : 0;
}

function printFile(format: Format, judged: Judged): void {
  const text = format.file(judged);
  if (text) print(text);
}

const reaches = (severity: Severity, threshold: string): boolean =>
  threshold !== 'never' && severities.indexOf(severity) <= (severities as readonly string[]).indexOf(threshold);

async function* judgedBy({ values, operands, locale, faults }: Usage): AsyncGenerator<Judged> {
  const fingerprints = fingerprinted.has(values.format) || values.baseline !== undefined || values.cache === true;
  const judging: Judging = { locale, config: values.config, fingerprints };
  if (values.stdin) {
    const { Judge } = await import('../judge.ts');
    const judge = await Judge.create(judging);
    yield judge.text((await standardInput()).text, values['stdin-filename'] ?? null);
    return;
  }
  const paths = filesOf(operands, faults);
  const threads = Math.max(1, countOf(values, 'threads') ?? 1);
  const bar = progress(paths.length);
  const all = values.cache
    ? new (await import('../cache.ts')).Cache(values['cache-location'], judging).judgements(paths, judging, threads)
    : judgements(paths, judging, threads);
  for await (const judged of all) {
    bar.step();
    yield judged;
  }
  bar.end();
}
