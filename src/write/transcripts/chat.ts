import type { Said } from './said.ts';
import { whenAt } from './whenIn.ts';

/** How a line of a copied conversation begins a message; what follows, and lines below, are its text. */
interface Opening {
  readonly when: Said['when'];
  readonly author: string | null;
  readonly text: string;
}

type Read = (line: string, previous: string | null, dayFirst: boolean) => Opening | 'name' | null;

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[ \u00a0\u202f]?[AP]M)?`;
const day = "(?:today|yesterday|aujourd[’']hui|hier)";

/** `[3/3/2026 9:14 AM] Name: text` or `[9:14 AM • 3/3/2026] Name`, with the text behind or on the lines below. */
const bracketed = new RegExp(
  String.raw`^\[((?:[^\]\n]{0,24}[ ,\u00a0])?${clock}(?: [•·] [\d/.-]{3,10})?)\][ \t]*([^:\n]{1,60}?)[ \t]*(?::[ \t]*(.*))?$`,
  'iu',
);

export function teams(text: string, dayFirst: boolean): Said[] | null {
  return conversation(text, dayFirst, (line) => {
    const [, time = '', author = '', words = ''] = bracketed.exec(line) ?? [];
    const when = time ? timeIn(dayThenClock(time), dayFirst) : null;
    return when && { when, author, text: words };
  });
}

/** `9:14 AM • 3/3/2026` as `3/3/2026 9:14 AM`. */
const dayThenClock = (time: string): string =>
  time
    .split(/ [•·] /)
    .reverse()
    .join(' ');

/** `Name  9:14 AM`, or the time below the name; a time alone goes on with the author before. */
const named = new RegExp(String.raw`^(\S.{0,58}?)[ \t\u00a0]{1,4}\[?((?:${day}(?: at| à)? )?${clock})\]?$`, 'iu');
const alone = new RegExp(String.raw`^[ \t]*\[?((?:${day}(?: at| à)? )?${clock})\]?[ \t]*$`, 'iu');

export function slack(text: string, dayFirst: boolean): Said[] | null {
  let author: string | null = null;
  return conversation(text, dayFirst, (line, previous) => {
    const [, time] = alone.exec(line) ?? [];
    if (time) {
      const name = previous !== null && (/^\s{2}/.test(line) || isName(previous)) ? previous : null;
      const when = timeIn(time, dayFirst);
      if (!when) return null;
      if (name) author = name;
      return name ? 'name' : { when, author, text: '' };
    }
    const [, name = '', at = ''] = named.exec(line) ?? [];
    const when = at ? timeIn(at, dayFirst) : null;
    if (!when || /[.!?:,]$/.test(name)) return null;
    author = name.replace(/(?<!\s)\s+APP$/, '').trim();
    return { when, author: /\sAPP$/.test(name) ? null : author, text: '' };
  });
}

/** One to four words with capitals: a person, where a line of its own says nothing else. */
const isName = (line: string): boolean =>
  /^\p{Lu}[\p{L}’'.-]{0,30}(?: \p{L}[\p{L}’'.-]{0,30}){0,3}$/u.test(line) && /^\P{Lu}*(?:\p{Lu}\P{Lu}*){2}/u.test(line);

/** `Yesterday at 9:14 AM` has no date that could be known. */
const timeIn = (text: string, dayFirst: boolean): Said['when'] | null =>
  whenAt(text.replace(new RegExp(`^${day}(?: at| à)? `, 'iu'), ''), 0, dayFirst)?.when ?? null;

/** Messages of at least two openings, none of them before the first; lines of space end nothing. */
function conversation(text: string, dayFirst: boolean, read: Read): Said[] | null {
  const said: { when: Said['when']; author: string | null; lines: string[] }[] = [];
  let previous: string | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    const found = read(line, previous, dayFirst);
    const last = said[said.length - 1];
    if (found === 'name') {
      // The line before was the author's name, not the end of what somebody else said.
      const time = alone.exec(line)?.[1] ?? '';
      const when = timeIn(time, dayFirst);
      last?.lines.pop();
      if (when) said.push({ when, author: previous, lines: [] });
      previous = null;
    } else if (found) {
      said.push({ when: found.when, author: found.author, lines: found.text ? [found.text] : [] });
      previous = null;
    } else if (line.trim()) {
      if (last) last.lines.push(line.trim());
      else if (previous !== null) return null;
      previous = line.trim();
    } else previous = null;
  }
  const told = said.filter(({ lines }) => lines.length);
  return told.length < 2 ? null : told.map(({ when, author, lines }) => ({ when, author, text: lines.join('\n') }));
}
