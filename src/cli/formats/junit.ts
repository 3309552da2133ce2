import type { Judged, Reported } from '../judge.ts';
import type { Format, FormatContext } from './format.ts';
import { declaration, element, xmlText } from './xml.ts';

/** A test suite per postmortem, a test per finding: what fails the run is a failed test, the rest have passed. */
export function junit({ fails }: FormatContext): Format {
  const testOf = (finding: Reported, { path }: Judged): string => {
    const { rule, severity, message, line, column } = finding;
    const said = `${path}:${line}:${column} ${message}`;
    const outcome = fails(finding)
      ? element('failure', { message, type: severity }, xmlText(said))
      : element('system-out', {}, xmlText(said));
    return element('testcase', { name: `${rule} ${line}:${column}`, classname: path, file: path, line }, outcome);
  };
  return {
    begin: () => `${declaration}<testsuites name="postmortem">\n`,
    file(judged) {
      const { path, findings } = judged;
      const tests = findings.map((finding) => testOf(finding, judged));
      if (!tests.length) tests.push(element('testcase', { name: 'no findings', classname: path, file: path }));
      const failures = findings.filter(fails).length;
      const suite = { name: path, tests: tests.length, failures, errors: 0 };
      return `  ${element('testsuite', suite, `\n    ${tests.join('\n    ')}\n  `)}\n`;
    },
    end: () => '</testsuites>\n',
  };
}
