import { locales } from '../../locales/index.ts';
import { Sequences } from './sequences.ts';
import type { Measure, UnitWords } from './unitWords.ts';

/** All languages' words for figures, ready to look up. */
function compile() {
  const units = locales.map((locale) => locale.units);
  const words = (of: (unit: UnitWords) => string): ReadonlySet<string> =>
    new Set(units.flatMap((unit) => of(unit).split('|')));
  const entries = <Value>(of: (unit: UnitWords) => Readonly<Record<string, Value>>) =>
    units.flatMap((unit) => Object.entries(of(unit)));
  const table = <Value>(of: (unit: UnitWords) => Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
    new Map(entries(of).flatMap(([names, value]) => names.split('|').map((name) => [name, value] as const)));
  const ending = (of: (unit: UnitWords) => string): RegExp => new RegExp(`(?:${units.map(of).join('|')})$`);
  const articles = words((unit) => unit.articles);
  const numbers = new Sequences(entries((unit) => unit.numbers));
  const currencies = new Map([...table((unit) => unit.currencies), ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP']]);
  return {
    /** All words that a figure may start with. */
    starters: new Set([...articles, ...numbers.firstWords, ...currencies.keys()]),
    durations: table((unit) => unit.durations),
    shortDurations: table((unit) => unit.shortDurations),
    numbers,
    articles,
    fractions: new Sequences(entries((unit) => unit.fractions)),
    scales: table((unit) => unit.scales),
    shortScales: table((unit) => unit.shortScales),
    currencies,
    percent: new Sequences([['%', true], ...units.map((unit) => [unit.percent, true] as const)]),
    to: words((unit) => unit.to),
    and: words((unit) => unit.and),
    between: words((unit) => unit.between),
    counted: words((unit) => unit.counted),
    plural: ending((unit) => unit.plural),
    singular: ending((unit) => unit.singular),
    uncounted: words((unit) => unit.uncounted),
    adjectives: words((unit) => unit.adjectives),
    partitive: words((unit) => unit.partitive),
    naming: words((unit) => unit.naming),
    replies: words((unit) => unit.replies),
    outOf: words((unit) => unit.outOf),
    clockLeads: words((unit) => unit.clockLeads),
    joins: words((unit) => unit.joins),
    stopwords: new Set(locales.flatMap(({ stopwords }) => stopwords.split(' '))),
  };
}

export const measures: readonly Measure[] = ['detect', 'acknowledge', 'mitigate', 'resolve'];

let compiled: ReturnType<typeof compile> | undefined;

export const units = (): ReturnType<typeof compile> => (compiled ??= compile());

/** How a language writes numbers; the first language for any other. */
export const numberStyle = (language: string): Pick<UnitWords, 'decimal' | 'hourClock'> =>
  (locales.find(({ tag }) => tag === language) ?? locales[0])!.units;
