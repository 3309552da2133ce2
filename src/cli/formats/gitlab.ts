import { hash } from '../fingerprint.ts';
import { type Format, jsonElements } from './format.ts';

const levels = { error: 'major', warning: 'minor', info: 'info', hint: 'info' } as const;

/** A GitLab code quality report. */
export function gitlab(): Format {
  const elements = jsonElements();
  return {
    begin: () => '[',
    file: ({ path, findings }) =>
      elements(
        findings.map(({ rule, severity, message, line, endLine, fingerprint }) => ({
          description: message,
          check_name: rule,
          fingerprint: hash(`${path}\n${fingerprint}`),
          severity: levels[severity],
          location: { path, lines: { begin: line, end: endLine } },
        })),
        '  ',
      ),
    end: () => '\n]\n',
  };
}
