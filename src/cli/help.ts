import { type Command, commands } from './commands.ts';
import { type Option, options } from './options.ts';

const column = 26;

const width = 118;

/** The right-hand text goes on below itself where it is too long for a terminal. */
function row(left: string, right: string): string {
  const lines = right.match(new RegExp(`\\S.{0,${width - column}}(?=\\s|$)`, 'g')) ?? [''];
  const indent = ' '.repeat(column);
  const below = lines.join(`\n${indent}`);
  return left.length < column - 2 ? `  ${left.padEnd(column - 2)}${below}\n` : `  ${left}\n${indent}${below}\n`;
}

const exitCodes = `Exit codes
  0  nothing to object
  1  findings at or above --fail-on (lint), changes to make (fix --dry-run)
  2  the tool could not do its work: a wrong option, an unreadable file, a faulty configuration
`;

/** What `postmortem --help` prints. */
export const generalHelp = (): string =>
  `Usage: postmortem <command> [options] [FILE|FOLDER|GLOB…]

Reviews incident postmortems written in Markdown, in English and French.

Commands
${Object.entries(commands)
  .map(([name, { summary }]) => row(name, summary))
  .join('')}
Other Markdown is left alone. Folders are searched for Markdown; what .gitignore or .postmortemignore names is not
found. Without a file, the folder you are in is searched. \`postmortem <command> --help\` says more.

${exitCodes}`;

/** What `postmortem <command> --help` prints. */
export function commandHelp(name: string, command: Command): string {
  const listed = command.formats.length ? (['format', ...command.options] as const) : command.options;
  const rows = listed.map((option) => {
    const { value, help, oneOf, default: usual }: Option = options[option];
    const choices = option === 'format' ? command.formats : oneOf;
    const more = [choices ? `: ${choices.join(', ')}` : '', usual ? ` (default: ${usual})` : ''].join('');
    return row(`--${option}${value ? ` ${value}` : ''}`, help + more);
  });
  return `Usage: postmortem ${name} [options] ${command.operands}

${(command.summary[0] as string).toUpperCase()}${command.summary.slice(1)}.

Options
${rows.join('')}${row('--help', 'print this')}
${exitCodes}`;
}
