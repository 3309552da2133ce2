import { type Profiler, Session } from 'node:inspector/promises';

/** How often the profiler looks, in milliseconds. */
const interval = 0.5;

/** What a script took of the time of its process, in milliseconds. */
export interface Share {
  /** The longest time without a break. */
  readonly longest: number;
  readonly total: number;
}

/**
 * For how long, while something is done, a script of this process kept everything else waiting: the time in which it was
 * on the stack, as the profiler of the process sees it, from its first line on: compiling it before that is not counted,
 * nor is what others do, but collecting garbage is, where it interrupts the script. Where the profiler itself could not
 * look for a while, the machine was busy with other programs: of that, four of its intervals count.
 */
export async function shareOf(script: string, work: () => Promise<void>): Promise<Share> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: interval * 1000 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return shareIn(profile, script);
}

function shareIn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, script: string): Share {
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
  let longest = 0;
  let total = 0;
  let block = 0;
  for (const [i, id] of samples.entries()) {
    // A sample stands for the time until the next one.
    const lasted = Math.min((timeDeltas[i + 1] ?? 0) / 1000, interval * 4);
    const counts = ours.get(id) || (block > 0 && isGarbage(id));
    block = counts ? block + lasted : 0;
    if (counts) total += lasted;
    longest = Math.max(longest, block);
  }
  return { longest, total };
}
