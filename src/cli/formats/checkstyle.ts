import type { Format } from './format.ts';
import { declaration, element } from './xml.ts';

const levels = { error: 'error', warning: 'warning', info: 'info', hint: 'info' } as const;

/** Checkstyle's report, which many build servers read. */
export function checkstyle(): Format {
  return {
    begin: () => `${declaration}<checkstyle version="4.3">\n`,
    file({ path, findings }) {
      const errors = findings.map(({ rule, severity, message, line, column }) => {
        const error = { line, column, severity: levels[severity], message, source: `postmortem.${rule}` };
        return `\n    ${element('error', error)}`;
      });
      return `  ${element('file', { name: path }, `${errors.join('')}\n  `)}\n`;
    },
    end: () => '</checkstyle>\n',
  };
}
