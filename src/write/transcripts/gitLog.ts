import type { Said } from './said.ts';
import { whenAt } from './whenIn.ts';

const head = /^commit ([0-9a-f]{7,64})\b.*$/;
const person = /^(?:Author|Commit): ([^<>]*)<[^<>]*>$/;
const date = /^(?:Author|Commit)?Date: (.*)$/;
/** `Tue Mar 3 09:14:00 2026 +0100`, the format that git prints by itself. */
const usual = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d) (\d{4}) ([+-]\d{4})$/;

/** What `git log` prints, in its medium and fuller format, whatever `--date` says. */
export function gitLog(text: string): Said[] | null {
  const said: { when: Said['when'] | null; author: string | null; text: string }[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const hash = head.exec(line)?.[1];
    const last = said[said.length - 1];
    if (hash) said.push({ when: null, author: null, text: `Commit ${hash.slice(0, 8)}` });
    else if (!last) {
      if (line.trim()) return null;
    } else if (person.test(line)) last.author ??= person.exec(line)?.[1]?.trim() || null;
    else if (date.test(line)) {
      const written = date.exec(line)?.[1]?.trim() ?? '';
      // The committer's date comes later in the fuller format: it is when the change was there.
      last.when = whenAt(written.replace(usual, '$2 $1 $4 $3 $5'), 0, false)?.when ?? last.when;
    } else if (line.startsWith('    ') && line.trim() && !last.text.includes(': ')) last.text += `: ${line.trim()}`;
  }
  const dated = said.filter((one): one is Said & { when: Said['when'] } => one.when !== null);
  return dated.length ? dated : null;
}
