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

/** Prints to standard output. A reader that went away (`| head`) is no failure: then nothing is left to do. */
export function print(text: string): void {
  let left = Buffer.from(text);
  try {
    while (isDirect() && left.length) left = left.subarray(writeSync(1, left));
  } catch (error) {
    end(error);
    // The reader takes its time, and the stream waits for it.
    direct = false;
  }
  if (!left.length) return;
  if (!process.stdout.listenerCount('error')) process.stdout.on('error', end);
  process.stdout.write(left);
}

function end(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE' || code === 'EOF') process.exit(0);
  if (code !== 'EAGAIN') throw error;
}
