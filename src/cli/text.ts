import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';

/** A text as it was read. What is not UTF-8 can be read well enough to tell what it is, and not be written back. */
export interface Text {
  readonly text: string;
  readonly isUtf8: boolean;
}

/** The text of a file, its byte order mark included. Throws where the file cannot be read. */
export function readText(path: string): Text {
  const text = readFileSync(path, 'utf8');
  // Hardly any file has one: to ask the bytes of all would take longer.
  return text.includes('\ufffd') ? textOf(readFileSync(path)) : { text, isUtf8: true };
}

/** All of standard input, its byte order mark included. */
export const standardInput = async (): Promise<Text> => textOf(await buffer(process.stdin));

function textOf(bytes: Buffer): Text {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), isUtf8: true };
  const marked = utf16[bytes.toString('hex', 0, 2)];
  return { text: marked ? new TextDecoder(marked).decode(bytes) : bytes.toString('latin1'), isUtf8: false };
}

const utf16: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

export const notUtf8 = (path: string): string => `${path}: not UTF-8. Save it as UTF-8; nothing else can be judged.`;
