import type { TestProject } from 'vitest/node';
import { startNodeHost } from '../hosts/node.ts';
import { vsix } from '../hosts/vsix.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the host listens, `127.0.0.1:port`. */
    authority: string;
  }
}

/** Starts the newest host, the packaged extension installed in it, before the first scenario. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new AsyncDisposableStack();
  try {
    const { authority } = await startNodeHost(started, 'node', { vsix });
    project.provide('authority', authority);
  } catch (error) {
    await started.disposeAsync();
    throw error;
  }
  return () => started.disposeAsync();
}
