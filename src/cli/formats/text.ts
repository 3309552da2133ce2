import { fill } from '../../languages.ts';
import { paint } from '../terminal.ts';
import type { Format, FormatContext } from './format.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const;

/** A line per finding, `path:line:column`, which terminals and problem matchers turn into links. */
export function text({ locale }: FormatContext): Format {
  const say = (key: string, data: Record<string, number>): string => fill(locale.messages[key] ?? '', data);
  let any = false;
  return {
    begin: () => '',
    file({ path, findings }) {
      any ||= findings.length > 0;
      return findings
        .map(({ rule, severity, message, line, column }) => {
          const label = paint(colours[severity], severity);
          return `${path}:${line}:${column} ${label} ${message} ${paint('dim', rule)}\n`;
        })
        .join('');
    },
    end({ files, postmortems, counts, known }) {
      const baseline = known ? ` ${say('lint-known', { count: known })}` : '';
      return `${any ? '\n' : ''}${say('lint-summary', { postmortems, files, ...counts })}${baseline}\n`;
    },
  };
}
