import { text } from 'node:stream/consumers';

/** All of standard input. */
export const standardInput = (): Promise<string> => text(process.stdin);
