import { fstatSync, writeSync } from 'node:fs';

/**
 * Whether standard output is a pipe or a file. Those are written to directly: the stream that Node has for a pipe takes
 * a thirtieth of a short run to make. A terminal has one, which knows how to write to it.
 */
let direct: boolean | undefined;

const isDirect = (): boolean => (direct ??= isPipeOrFile());

function isPipeOrFile(): boolean {
  try {
    const output = fstatSync(1);
    return output.isFIFO() || output.isSocket() || output.isFile();
  } catch {
    return false;
  }
}

/** Whether somebody looks on. */
export const isTerminal = (): boolean => !isDirect() && process.stdout.isTTY;

/** Whether the reader went away (`| head`): the work goes on, with nobody to tell. */
let unheard = false;

/** Prints to standard output. */
export function print(text: string): void {
  let left = Buffer.from(text);
  try {
    while (!unheard && isDirect() && left.length) left = left.subarray(writeSync(1, left));
  } catch (error) {
    failed(error);
    // The reader takes its time, and the stream waits for it.
    direct = false;
  }
  if (unheard || !left.length) return;
  if (!process.stdout.listenerCount('error')) process.stdout.on('error', failed);
  process.stdout.write(left);
}

function failed(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE' || code === 'EOF') unheard = true;
  else if (code !== 'EAGAIN') throw error;
}
