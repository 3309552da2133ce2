import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run took: wall time in milliseconds, the most memory its processes held at once in MB (Linux only). */
export interface Taken {
  readonly milliseconds: number;
  readonly megabytes: number | null;
}

export interface Stats {
  readonly median: number;
  readonly p95: number;
  readonly megabytes: number | null;
}

export function statsOf(taken: readonly Taken[]): Stats {
  const sorted = taken.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  const middle = (at(0.5) + (sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN)) / 2;
  const memory = taken.flatMap(({ megabytes }) => megabytes ?? []);
  return { median: middle, p95: at(0.95), megabytes: memory.length ? Math.max(...memory) : null };
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Runs a program to its end; whatever it prints is read and thrown away, as a build server would. */
export function timed({ command, args, cwd }: Command): Promise<Taken> {
  return new Promise((done, failed) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let megabytes = 0;
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, child.pid === undefined ? 0 : heldBy(child.pid));
    }, 50);
    child.stdout.resume();
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < 2000) complaint += chunk.toString();
    });
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(watch);
      const milliseconds = performance.now() - start;
      // 0 and 1 are verdicts on the documents; anything else means that it did not do the work.
      if (code !== 0 && code !== 1) failed(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${complaint}`));
      else done({ milliseconds, megabytes: megabytes || null });
    });
  });
}

/** The high-water mark of a process and the present size of its children, in MB; 0 where the system does not say. */
function heldBy(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    );
    return own + children.reduce((sum, child) => sum + heldBy(child), 0);
  } catch {
    return 0;
  }
}

/** Says on a terminal what is being done now; without a text, that it is done. */
export function progress(text = ''): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text && `  ${text}`}`);
}

/** Runs each contender once a round, in turn, so that whatever else the machine does meets all of them alike. */
export async function alternate<Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<Taken> | Taken>>,
  rounds: number,
): Promise<Record<Name, Stats>> {
  const taken = new Map<Name, Taken[]>();
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(contenders) as Name[]) {
      progress(`${round + 1}/${rounds} ${name}`);
      const one = await contenders[name]();
      taken.set(name, [...(taken.get(name) ?? []), one]);
    }
  }
  progress();
  return Object.fromEntries([...taken].map(([name, all]) => [name, statsOf(all)])) as Record<Name, Stats>;
}

/** The time of a function that runs here. */
export function clocked(work: () => unknown): Taken {
  const start = performance.now();
  work();
  return { milliseconds: performance.now() - start, megabytes: null };
}
