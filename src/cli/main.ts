import { runInspect } from './commands/inspect.ts';
import { runLint } from './commands/lint.ts';
import { UsageError } from './usage.ts';

const help = `Usage: postmortem <command> [options] FILE|GLOB…

Commands
  lint      what a careful reviewer would say about each postmortem
  inspect   what was read: sections, timeline, actions, metrics

Options
  --format text|json   how to print it (default: text)
  --fail-on SEVERITY   lint: the lowest severity that fails: error, warning, info, hint, never (default: error)
  --config FILE        use this configuration instead of the nearest .postmortem.yaml
  --language en|fr     the language of messages (default: the environment's)
  --help, --version

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 the tool could not do its work.
`;

/** Runs the command line and returns its exit code; what went wrong is one sentence on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'lint') return await runLint(rest);
    if (command === 'inspect') return await runInspect(rest);
    if (command === '--version') return print(`${VERSION}\n`);
    if (command === undefined || command === '--help' || command === 'help') return print(help);
    throw new UsageError(`Unknown command "${command}".`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`postmortem: ${error.message} See postmortem --help.\n`);
    return 2;
  }
}

/** Set by the build from package.json. */
declare const VERSION: string;

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

// A reader that went away (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
