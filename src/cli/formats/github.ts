import type { Format } from './format.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string | number): string => data(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands that become annotations of a pull request. */
export function github(): Format {
  return {
    begin: () => '',
    file: ({ path, findings }) =>
      findings
        .map(({ rule, severity, message, line, column, endLine, endColumn }) => {
          // Columns only mean something while the annotation stays on one line.
          const columns = line === endLine ? { col: column, endColumn } : {};
          const properties = { file: path, line, endLine, ...columns, title: rule };
          const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
          return `::${levels[severity]} ${list.join(',')}::${data(message)}\n`;
        })
        .join(''),
    end: () => '',
  };
}
