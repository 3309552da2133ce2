import { matchAt, type Range } from '../markdown/text.ts';
import { fold } from '../words/words.ts';
import { zoneNames } from './timeWords.ts';

/** A zone as written, and what it means. */
export interface Zone extends Range {
  /** `UTC`, an offset (`+02:00`) or an IANA name; null where the word names several zones (`CST`). */
  readonly id: string | null;
}

/** Abbreviations of one meaning, in hours from UTC; generic ones (`PT`) follow the clock of a place. */
const abbreviations: Readonly<Record<string, number | string>> = {
  UT: 0,
  TU: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  WAT: 1,
  CAT: 2,
  EAT: 3,
  SAST: 2,
  PKT: 5,
  WIB: 7,
  HKT: 8,
  SGT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  ACST: 9.5,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  BRT: -3,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
  HNE: -5,
  HAE: -4,
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** Each of these names at least two zones, hours apart. */
const ambiguous = new Set(['CST', 'IST', 'BST', 'AST', 'GST', 'SST', 'AMT', 'ADT', 'WST', 'ECT']);

const universal =
  /(?:UTC|GMT)(?:(?:[ \u00a0](?=\+))?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d|:\d|[ \u00a0]?(?:UTC|GMT)))?(?![A-Za-z\d])/iy;
/** Clocks of the world differ by quarters of an hour; `10:00:20-10:00:50` is a stretch of time. */
const bareOffset = /([+\u2212-])(\d{2}):?(00|15|30|45)(?!\d|:\d)/y;
const zulu = /Z(?![A-Za-z\d])/y;
const iana = /[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?(?![A-Za-z])/y;
const capitals = /[A-Z]{2,5}(?![A-Za-z\d])/y;
const longestWord = 24;
const word = /\p{L}+/uy;
const phrase = /\p{L}+(?:[ \u00a0'’-]\p{L}+){0,5}/uy;

/** The zone written at exactly this place, null when none is. `afterClock` also allows `Z` and bare offsets. */
export function readZone(text: string, at: number, afterClock = false): Zone | null {
  const zone = (length: number, id: string | null): Zone => ({ start: at, end: at + length, id });
  const offset = matchAt(universal, text, at) ?? (afterClock ? matchAt(bareOffset, text, at) : null);
  if (offset) return zone(offset[0].length, offsetId(offset));
  if (afterClock && matchAt(zulu, text, at)) return zone(1, 'UTC');
  const short = matchAt(capitals, text, at)?.[0];
  if (short !== undefined && ambiguous.has(short)) return zone(short.length, null);
  if (short !== undefined && Object.hasOwn(abbreviations, short)) {
    const meaning = abbreviations[short] as number | string;
    return zone(short.length, typeof meaning === 'string' ? meaning : zoneAt(meaning * 60));
  }
  const place = matchAt(iana, text, at)?.[0];
  if (place !== undefined && isZone(place)) return zone(place.length, place);
  return readName(text, at);
}

const firstWords = new Set([...zoneNames.keys()].map((name) => name.split(' ')[0]));

/** A name of several words (`heure de Paris`, `Pacific Time`): the longest that is known. */
function readName(text: string, at: number): Zone | null {
  const first = matchAt(word, text, at)?.[0];
  if (first === undefined || first.length > longestWord || !firstWords.has(fold(first))) return null;
  const words = matchAt(phrase, text, at)?.[0];
  if (words === undefined) return null;
  for (let end = words.length; end > 0; end = words.slice(0, end).search(/[^\p{L}]\p{L}*$/u)) {
    const id = zoneNames.get(fold(words.slice(0, end)).replace(/[^\p{L}]/gu, ' '));
    if (id !== undefined) return { start: at, end: at + end, id };
  }
  return null;
}

/** The first zone named between two places. */
export function findZone(text: string, start: number, end: number): Zone | null {
  const words = /\p{L}[\p{L}\d]*/gu;
  words.lastIndex = start;
  for (let word = words.exec(text); word && word.index < end; word = words.exec(text)) {
    const zone = readZone(text, word.index);
    if (zone && zone.end <= end) return zone;
  }
  return null;
}

function offsetId([, sign, hours = '0', minutes = '0']: RegExpExecArray): string | null {
  const total = Number(hours) * 60 + Number(minutes);
  return total > 14 * 60 || Number(minutes) > 59 ? null : zoneAt(sign === '+' ? total : -total);
}

/** The name of a fixed offset given in minutes: `UTC` or `+02:00`. */
export function zoneAt(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const known = new Map<string, boolean>();

/** Whether the platform knows an IANA name. */
export function isZone(name: string): boolean {
  let valid = known.get(name);
  if (valid === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      valid = true;
    } catch {
      valid = false;
    }
    if (known.size < 1000) known.set(name, valid);
  }
  return valid;
}
