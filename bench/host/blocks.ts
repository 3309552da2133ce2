import { type Profiler, Session } from 'node:inspector/promises';

/** How often the profiler looks, in milliseconds. */
const interval = 0.5;

/**
 * How long, while something is done, a script of this process kept everything else waiting: the longest time without a
 * break in which it was on the stack, in milliseconds, as the profiler of the process sees it. What others do is not
 * counted, but collecting garbage is, where it interrupts the script. Where the profiler itself could not look for a
 * while, the machine was busy with other programs: of that, four of its intervals count.
 */
export async function longestBlocks(script: string, work: () => Promise<void>): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: interval * 1000 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return longest(profile, script);
}

function longest({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, script: string): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      if (byId.get(at)?.callFrame.url.endsWith(script)) return true;
    }
    return false;
  };
  const isGarbage = (id: number | undefined): boolean =>
    byId.get(id!)?.callFrame.functionName === '(garbage collector)';
  const ours = new Map(nodes.map(({ id }) => [id, isOurs(id)]));
  let most = 0;
  let block = 0;
  for (const [i, id] of samples.entries()) {
    // A sample stands for the time until the next one.
    const lasted = Math.min((timeDeltas[i + 1] ?? 0) / 1000, interval * 4);
    block = ours.get(id) || (block > 0 && isGarbage(id)) ? block + lasted : 0;
    most = Math.max(most, block);
  }
  return most;
}
