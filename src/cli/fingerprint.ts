import { createHash } from 'node:crypto';
import type { Finding, Lines } from '../index.ts';

export const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);

/**
 * By what a finding is known again: its rule, its message and the text of its line, but not where that line stands, so
 * that an edit elsewhere makes nothing new. Equal findings of a document are numbered.
 */
export function fingerprintsOf(findings: readonly Finding[], lines: Lines): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, message, start }) => {
    const line = lines.lineAt(start);
    const text = lines.text.slice(lines.startOf(line), lines.endOf(line)).trim().replace(/\s+/g, ' ');
    const known = `${rule}\n${message}\n${text}`;
    const count = (seen.get(known) ?? 0) + 1;
    seen.set(known, count);
    return hash(`${known}\n${count}`);
  });
}
