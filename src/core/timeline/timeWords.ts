import { locales } from '../../locales/index.ts';
import { fold } from '../words/words.ts';

/** Words of dates, clocks and zones. Lists are separated by bars; case and accents never matter. */
export interface TimeWords {
  /** Twelve entries, each the words of one month (`january|jan`). */
  readonly months: readonly string[];
  /** Seven entries from Monday, and what the day after is called (`lendemain`, `next day`). */
  readonly weekdays: readonly string[];
  /** True where 03/04 is 3 April. */
  readonly dayFirst: boolean;
  /** Names of zones in prose (`heure de paris`) and what they mean: an IANA name, an offset or `UTC`. */
  readonly zones: Readonly<Record<string, string>>;
  /** How a zone is called by a place (`heure de {place}`). */
  readonly zoneOfPlace: string;
  /** Words that announce one zone for many times (`times|timestamps`). */
  readonly zoneCues: string;
  /** A sentence that announces one, to insert above a timeline; `{zone}` is its name. */
  readonly zoneSentence: string;
  /** The names of the columns of a timeline, to insert: when, and what happened. */
  readonly columns: readonly [time: string, event: string];
  /** Words right before or after a time that make it approximate (`around|about|ca`). */
  readonly approximate: string;
  /**
   * Those that do so only as a part of something: right before the name of a month or a time of the day, or a word that
   * joins it (`début de matinée`). Alone they are what happened (`Début`).
   */
  readonly partly: string;
  /** Words that join the parts of a stamp or the ends of a range and say nothing else (`at|on|to`). */
  readonly joins: string;
  /** Words between the ends of a stretch of time (`to|until`), and those that stand before and between (`between`, `and`). */
  readonly until: string;
  readonly between: readonly [before: string, between: string];
  /** Words after a time that leave its end open (`onward|ongoing`). */
  readonly open: string;
  /**
   * Letters that stand for the start where a signed figure follows (`T+45m`), and of how many minutes a figure without
   * unit is; null where it leaves that open.
   */
  readonly startLetters: Readonly<Record<string, number | null>>;
  /** Times of day that have a name (`noon` is `12:00`). */
  readonly clocks: Readonly<Record<string, string>>;
}

const words = locales.map(({ time }) => time);

const list = (names: string): string[] => names.split('|').filter(Boolean).map(fold);

const set = (of: (time: TimeWords) => string): ReadonlySet<string> => new Set(words.flatMap((time) => list(of(time))));

/** All languages' names in one table: name → what it means. */
function table<Value>(of: (time: TimeWords) => readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(words.flatMap(of).flatMap(([names, value]) => list(names).map((name) => [name, value] as const)));
}

/** 1 to 12. */
export const months = table((time) => time.months.map((names, i) => [names, i + 1]));
/** What stands for the day after among the days of the week. */
export const dayAfter = 7;
/** 0 for Monday; `dayAfter` for the day after. */
export const weekdays = table((time) => time.weekdays.map((names, i) => [names, i]));
export const approximateWords = set((time) => time.approximate);
export const partlyWords = set((time) => time.partly);
export const joins = set((time) => time.joins);
export const untilWords = set((time) => time.until);
export const betweenWords = table((time) => [[time.between[0], fold(time.between[1])]]);
/** Words between the ends of any range. */
export const rangeWords = new Set([...untilWords, ...betweenWords.values()]);
export const openWords = set((time) => time.open);
/** Seconds since midnight. */
export const namedClocks = table((time) =>
  Object.entries(time.clocks).map(([name, clock]) => [name, Number(clock.slice(0, 2)) * 3600]),
);
export const startLetters = table((time) => Object.entries(time.startLetters));
export const zoneNames = table((time) => Object.entries(time.zones));
/** The places whose clocks the names of zones are made of, by their names alone. */
export const placeZones = table((time) => {
  const [before = '', after = ''] = time.zoneOfPlace.split('{place}');
  const placed = Object.entries(time.zones).flatMap(([names, id]) =>
    names.split('|').map((name) => [name, id] as const),
  );
  return placed.flatMap(([name, id]) =>
    name.startsWith(before) && name.endsWith(after)
      ? [[name.slice(before.length, name.length - after.length), id] as const]
      : [],
  );
});
export const zoneCues = set((time) => time.zoneCues);
