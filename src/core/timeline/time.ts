import type { Range } from '../markdown/text.ts';
import { fold } from '../words/words.ts';
import { type Clock, readClock } from './clocks.ts';
import { type DateStamp, readDate } from './dates.ts';
import { readSinceStart, type SinceStart } from './sinceStart.ts';
import {
  approximateWords,
  joins,
  months,
  namedClocks,
  openWords,
  partlyWords,
  startLetters,
  weekdays,
} from './timeWords.ts';
import { readZone, type Zone } from './zones.ts';

/** When something happened, as written: at least a date, a time of day, one since the start or `???`, else only a zone. */
export interface Stamp extends Range {
  readonly date: DateStamp | null;
  readonly clock: Clock | null;
  readonly zone: Zone | null;
  /** The day of the week where it stands instead of a date (`Tuesday 14:05`), 0 for Monday, 7 for the day after. */
  readonly weekday: number | null;
  /** The same moment, or all that is said of it, counted from the start of the incident: `T+45m`, `14:05 (T0)`. */
  readonly sinceStart: SinceStart | null;
  /** The same moment on the clock of a second zone: `13:14 EDT (17:14 UTC)`. */
  readonly other: { readonly clock: Clock; readonly zone: Zone } | null;
  /** It says itself that it is not exact: `~03:55`, `ca. 18:30`, `early morning`. */
  readonly approximate: boolean;
  /** `???` */
  readonly unknown: boolean;
}

const word = /\p{L}+/uy;
const unknownMark = /\?{2,}(?::\?{2})?/y;
const onlyDays = /[/-]\d{1,2}(?![\d:.])/y;
/** What may stand between the parts of a stamp: white space, brackets, marks of emphasis. */
const soft = ' \t\u00a0\u202f\u2009()[]{}*_,@"“”«»\'’`';
const rangeMarks = '-–—/&~→|:.';
const tildes = '~≈∼';
const skipped = soft + tildes;
const openers = new Set([
  ...approximateWords,
  ...partlyWords,
  ...joins,
  ...[...weekdays.keys()].map((name) => name.split(' ')[0]),
  ...months.keys(),
  ...namedClocks.keys(),
  ...startLetters.keys(),
]);
const longestWord = 24;
const digit = /\d/;
const letter = /\p{L}/u;

/**
 * Reads the stamp that starts at (or, behind brackets and words such as "around", shortly after) a place in a text.
 * Linear, never throws; null when nothing there is a stamp. The range goes from its first figure or word that means
 * something to its last. `bare` allows `0730`.
 */
export function readStamp(text: string, from: number, to: number = text.length, bare = false): Stamp | null {
  const reader = new StampReader(to < text.length ? text.slice(0, to) : text, from, bare);
  while (reader.step());
  return reader.result();
}

/** A date that is all there is: of what else it says nothing. */
export const dateOnly = (date: DateStamp): Stamp => ({
  start: date.start,
  end: date.end,
  date,
  clock: null,
  zone: null,
  weekday: null,
  sinceStart: null,
  other: null,
  approximate: false,
  unknown: date.unknown,
});

/** Cheaper than reading: whether what stands at a place, no bracket or mark, can be the start of a stamp. */
export function mayOpenStamp(text: string, at: number): boolean {
  word.lastIndex = at;
  const name = word.exec(text)?.[0];
  return name === undefined || (name.length <= longestWord && openers.has(fold(name)));
}

class StampReader {
  readonly text: string;
  readonly #bare: boolean;
  #at: number;
  #start = -1;
  #end: number;
  #date: DateStamp | null = null;
  #clock: Clock | null = null;
  #zone: Zone | null = null;
  #sinceStart: SinceStart | null = null;
  #other: Stamp['other'] = null;
  #approximate = false;
  #unknown = false;
  /** Date and time are joined by a `T`. */
  #joined = false;
  /** The second end of a range was read. */
  #closed = false;
  /** Words read since the last part: they belong to the stamp only if another part follows. */
  #words = 0;
  #vagueFrom = -1;
  #weekdayFrom = -1;
  #weekday: number | null = null;

  constructor(text: string, from: number, bare: boolean) {
    this.text = text;
    this.#bare = bare;
    this.#at = from;
    this.#end = from;
  }

  result(): Stamp | null {
    if (this.#start < 0) return null;
    const opened = this.text.slice(this.#start, this.#end).lastIndexOf('(') >= 0;
    return {
      start: this.#start,
      end: opened && this.text[this.#end] === ')' ? this.#end + 1 : this.#end,
      date: this.#date,
      clock: this.#clock,
      zone: this.#zone,
      weekday: this.#date ? null : this.#weekday,
      sinceStart: this.#sinceStart,
      other: this.#other,
      approximate: this.#approximate || this.#clock?.precision === 'approximate',
      unknown: this.#unknown || (this.#date?.unknown ?? false),
    };
  }

  get #empty(): boolean {
    return this.#start < 0;
  }

  /** Reads one part; false when the stamp is over. */
  step(): boolean {
    if (this.#at >= this.text.length) return false;
    const char = this.text[this.#at] as string;
    if (soft.includes(char)) return this.#skip();
    if (digit.test(char)) return this.#figures();
    if (char === '?') return this.#question();
    if (tildes.includes(char) && !this.#clock) return this.#vague(this.#at + 1);
    if (char === '+') return this.#plus();
    if (char === '=' && this.#sinceStart) return this.#skip();
    if (rangeMarks.includes(char)) return this.#separator(char);
    return letter.test(char) && this.#word();
  }

  #skip(): boolean {
    this.#at++;
    return true;
  }

  #accept(range: Range): true {
    if (this.#start < 0) {
      const before = [this.#vagueFrom, this.#weekdayFrom].filter((at) => at >= 0);
      this.#start = Math.min(range.start, ...before);
    }
    if (this.#vagueFrom >= 0) this.#approximate = true;
    this.#vagueFrom = -1;
    this.#words = 0;
    this.#end = range.end;
    this.#at = range.end;
    return true;
  }

  #figures(): boolean {
    if (!this.#date && this.#readDate(this.#at)) return true;
    if (this.#clock) return this.#otherClock(this.#at);
    const opens = this.#empty || (this.#date !== null && this.#end === this.#at - 1);
    return this.#readClock(opens, opens && this.#bare);
  }

  /** A date behind a clock time must close the stamp, or it begins the text. */
  #readDate(at: number): boolean {
    const date = readDate(this.text, at);
    if (!date || (this.#clock && !this.#closes(date.end))) return false;
    this.#date = date;
    return this.#accept(date);
  }

  #readClock(dots = false, bare = false): boolean {
    const clock = readClock(this.text, this.#at, dots, bare);
    if (!clock) return false;
    this.#clock = clock;
    return this.#accept(clock);
  }

  #readSinceStart(): boolean {
    const found = this.#sinceStart ? null : readSinceStart(this.text, this.#at);
    if (!found) return false;
    this.#sinceStart = found;
    return this.#accept(found);
  }

  #readZone(): boolean {
    if (!this.#clock) return false;
    const zone = readZone(this.text, this.#at, true);
    // A second one only explains or repeats the first: `PDT (UTC-7)`, `14:05 UTC - 14:20 UTC`.
    const again = this.text[this.#at - 1] === '(' || (this.#closed && zone?.id === this.#zone?.id);
    if (!zone || (this.#zone && !again)) return false;
    this.#zone ??= zone;
    return this.#accept(zone);
  }

  /** `(17:14 UTC)` or `/ 17:14 UTC` behind a clock time with its zone. */
  #otherClock(from: number): boolean {
    const marks = this.#zone ? /[(/|=,]/ : /\(/;
    if (this.#other || !marks.test(this.text.slice(this.#end, from))) return false;
    const clock = readClock(this.text, this.#past(from));
    const zone = clock && readZone(this.text, this.#past(clock.end), true);
    if (!zone || zone.id === this.#zone?.id) return false;
    this.#other = { clock, zone };
    return this.#accept({ start: clock.start, end: zone.end });
  }

  /** The place behind white space, brackets and marks. */
  #past(from: number): number {
    let at = from;
    while (at < this.text.length && skipped.includes(this.text[at] as string)) at++;
    return at;
  }

  #question(): boolean {
    unknownMark.lastIndex = this.#at;
    const mark = unknownMark.exec(this.text);
    if (!mark || this.#clock) return false;
    this.#unknown = true;
    return this.#accept({ start: this.#at, end: this.#at + mark[0].length });
  }

  #vague(next: number): boolean {
    if (this.#vagueFrom < 0) this.#vagueFrom = this.#at;
    this.#at = next;
    return true;
  }

  /** `+02:00`, or the `+` of `11:15+`, or that of `12:50:07 PM +UTC`. */
  #plus(): boolean {
    if (this.#empty) return this.#readSinceStart() || this.#skip();
    if (!this.#clock) return false;
    if (this.#readZone()) return true;
    if (this.#at === this.#end) return this.#accept({ start: this.#at, end: this.#at + 1 });
    this.#at++;
    return this.#readZone();
  }

  /** Between date and time, between the ends of a range, or the end of the stamp. */
  #separator(char: string): boolean {
    const at = this.#at;
    if (this.#empty) return false;
    if (this.#clock) {
      if (char === '-' && this.#mayBeOffset() && this.#readZone()) return true;
      return (char === '/' && this.#otherClock(at + 1)) || (!':.|'.includes(char) && this.#until(at + 1));
    }
    if (this.#sinceStart) return this.#clockBehind(at + 1);
    onlyDays.lastIndex = at;
    const days = onlyDays.exec(this.text);
    if (days && at === this.#end) return this.#accept({ start: at, end: at + days[0].length });
    return this.#skip();
  }

  /** `T0: 14:05`: what else stands behind a mark is the text. */
  #clockBehind(from: number): boolean {
    this.#at = this.#past(from);
    const clock = readClock(this.text, this.#at);
    return clock?.precision === 'minute' && this.#readClock();
  }

  /** `10:00-11:00` and `10:00 -11:00` are ranges, `T10:00-11:00`, `10:00:00 -11:00` and `10:00 -1100` name a zone. */
  #mayBeOffset(): boolean {
    if (this.#joined || this.#clock?.precision === 'second') return true;
    return this.#at > this.#end && /^-\d{4}/.test(this.text.slice(this.#at, this.#at + 5));
  }

  /** The second end of a range, which must stand right there. */
  #until(from: number): boolean {
    if (this.#closed) return false;
    let at = this.#past(from);
    const date = readDate(this.text, at);
    if (date) at = this.#past(date.end);
    const clock = readClock(this.text, at);
    if (clock && (clock.precision !== 'hour' || this.#clock?.precision === 'hour')) {
      this.#closed = true;
      return this.#accept(clock);
    }
    if (date) return !this.#date && this.#readDate(date.start);
    const name = this.#wordAt(at);
    return openWords.has(fold(name)) && this.#accept({ start: at, end: at + name.length });
  }

  #wordAt(at: number): string {
    word.lastIndex = at;
    return word.exec(this.text)?.[0].slice(0, longestWord) ?? '';
  }

  #word(): boolean {
    const at = this.#at;
    const name = this.#wordAt(at);
    if (name === 'T' && this.#date?.end === at && digit.test(this.text[at + 1] ?? '')) {
      this.#joined = true;
      return this.#skip();
    }
    if (name.length === 1 && this.#readSinceStart()) return true;
    if (this.#readZone()) return true;
    if (!this.#date && this.#readDate(at)) return true;
    if (!this.#clock && this.#readClock()) return true;
    return this.#clock
      ? this.#wordBehind(fold(name), at + name.length)
      : this.#wordBefore(fold(name), at + name.length);
  }

  #wordBehind(name: string, end: number): boolean {
    if (openWords.has(name)) return this.#accept({ start: this.#at, end });
    if (approximateWords.has(name) && this.#closes(end)) {
      this.#approximate = true;
      return this.#accept({ start: this.#at, end });
    }
    return joins.has(name) && this.#until(end);
  }

  #wordBefore(name: string, end: number): boolean {
    if (++this.#words > mostWords) return false;
    let next = this.text[end] === '.' ? end + 1 : end;
    if (approximateWords.has(name) || (partlyWords.has(name) && this.#isPart(end))) return this.#vague(next);
    let weekday = weekdays.get(name);
    const second = this.text[end] === ' ' ? this.#wordAt(end + 1) : '';
    const ofTwo = second && weekdays.get(`${name} ${fold(second)}`);
    if (typeof ofTwo === 'number') {
      weekday = ofTwo;
      next = end + 1 + second.length;
    }
    if (weekday === undefined && !joins.has(name)) return false;
    if (weekday !== undefined && this.#weekday === null) {
      this.#weekdayFrom = this.#at;
      this.#weekday = weekday;
    }
    this.#at = next;
    return true;
  }

  /** Whether what follows a word can be what it is a part of: `début mars`, `fin de matinée`. */
  #isPart(end: number): boolean {
    const next = fold(this.#wordAt(this.#past(end)));
    return joins.has(next) || months.has(next) || approximateWords.has(next);
  }

  /** Whether what follows ends the stamp: a bracket, a colon, a dash, the end. */
  #closes(at: number): boolean {
    // Blanked marks of emphasis are spaces, too: `**about** ):`.
    const next = this.text.slice(at, at + 8).trimStart()[0];
    return next === undefined || '):-–—|,.]*'.includes(next);
  }
}

/** Whether a stamp says when something was, or that nobody knows. */
export const isStamped = ({ date, clock, sinceStart, unknown }: Stamp): boolean =>
  Boolean(date || clock || sinceStart || unknown);

/** Whether a stamp says on its own at what time of a day, or how long after the start. */
export const isTimed = ({ clock, sinceStart }: Stamp): boolean => clock !== null || (sinceStart?.lettered ?? false);

/** More words than these before a date or time are a sentence. */
const mostWords = 4;
