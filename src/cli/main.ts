import { type Command, commands } from './commands.ts';
import { print } from './output.ts';
import { UsageError } from './usageError.ts';

export { didAll } from './shared.ts';

/** Set by the build from package.json. */
declare const VERSION: string;

/** Runs the command line and returns its exit code; what went wrong is one sentence on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  try {
    if (name === '--version') return said(`${VERSION}\n`);
    if (['--help', '-h', 'help'].includes(name)) return said(await helpFor(rest[0]));
    const command = commandNamed(name);
    if (!command) throw new UsageError(`Unknown command "${name}".`);
    if (rest.includes('--help') || rest.includes('-h')) return said(await helpFor(name));
    // The engine is loaded from here on.
    const { usageOf } = await import('./usage.ts');
    const usage = usageOf(command, rest);
    return usage.faults.end(await command.run(usage));
  } catch (error) {
    process.stderr.write(`postmortem: ${told(error)}\n`);
    return 2;
  }
}

/** What a thread does: lint the files it is told to. */
export async function work(): Promise<void> {
  (await import('./thread.ts')).listen();
}

/** One sentence for what a person can mend; the whole trace for what only we can. */
function told(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} See postmortem --help.`;
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? error.message : (error.stack ?? error.message);
}

const commandNamed = (name: string): Command | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined;

async function helpFor(name: string | undefined): Promise<string> {
  const { commandHelp, generalHelp } = await import('./help.ts');
  const command = name === undefined ? undefined : commandNamed(name);
  return name && command ? commandHelp(name, command) : generalHelp();
}

function said(text: string): number {
  print(text);
  return 0;
}
