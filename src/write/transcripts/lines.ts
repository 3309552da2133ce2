import type { Said } from './said.ts';
import { whenAt } from './whenIn.ts';

/** Bullets, bars and brackets before a time. */
const lead = /^[\s>*+|[(-]*/;
/** What parts the time from the text. */
const gap = /^[\])|\s:–—,>-]*/;
const nick = /^<([^<>\s]{1,40})>\s*/;

/** Any text whose lines begin with times: notes, chat logs of programs, syslog. At least two, and most of the lines. */
export function lines(text: string, dayFirst: boolean): Said[] | null {
  const said: { when: Said['when']; author: string | null; text: string }[] = [];
  let stamped = 0;
  let all = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (!line.trim()) continue;
    all++;
    const start = lead.exec(line)?.[0].length ?? 0;
    const found = /\d/.test(line.slice(start, start + 12)) ? whenAt(line, start, dayFirst) : null;
    const last = said[said.length - 1];
    if (found && found.end - start < 60) {
      stamped++;
      const rest = line
        .slice(found.end)
        .replace(gap, '')
        .replace(/(?<!\s)\s*\|\s*$/, '')
        .trim();
      const author = nick.exec(rest)?.[1] ?? null;
      said.push({ when: found.when, author, text: rest.replace(nick, '') });
    } else if (last) last.text = last.text ? `${last.text}\n${line.trim()}` : line.trim();
  }
  const told = said.filter((one) => one.text);
  return told.length >= 2 && stamped * 2 > all ? told : null;
}
