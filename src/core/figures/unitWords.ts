/** Stretches of an incident that documents state as figures. */
export type Measure = 'detect' | 'acknowledge' | 'mitigate' | 'resolve';

/**
 * Figures: how numbers are written and what they count. Words of one meaning stand together (`minute|minutes|min`);
 * what is called a phrase is written as `phrases.ts` has it.
 */
export interface UnitWords {
  /** What stands before the decimals. */
  readonly decimal: '.' | ',';
  /** True where `14h32` is first of all a time of the day. */
  readonly hourClock: boolean;
  /** Units of time and their minutes. */
  readonly durations: Readonly<Record<string, number>>;
  /** Units of time only where they touch the number (`30m`), and their minutes. */
  readonly shortDurations: Readonly<Record<string, number>>;
  /** Numbers in words, of one or more words (`half an`). */
  readonly numbers: Readonly<Record<string, number>>;
  /** Articles that mean one where something says that a length of time is meant (`for an hour`). */
  readonly articles: string;
  /** What adds a part of the unit (`and a half`). */
  readonly fractions: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Scales only where they touch the number or a currency is named (`EUR 105 m`). */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Words and codes of currencies, and their ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Words for `%`, of one or more words. */
  readonly percent: string;
  /** What joins the bounds of a range (`3 to 5`); `and` does where `between` stands before. */
  readonly to: string;
  readonly and: string;
  readonly between: string;
  /** Phrases right before a figure, or right after it, that make it approximate. */
  readonly approximate: readonly string[];
  readonly approximateAfter: readonly string[];
  /** Phrases right before a length of time, or right after it, that say that it is one. */
  readonly lasting: readonly string[];
  readonly lastingAfter: readonly string[];
  /** What is counted also in words (`three regions`), or where the plural does not show (`people`). */
  readonly counted: string;
  /** Endings of a plural, and endings that only look like one. */
  readonly plural: string;
  readonly singular: string;
  /** Words that look like a plural but are not counted: the search for what is counted ends there … */
  readonly uncounted: string;
  /** … or goes past them. */
  readonly adjectives: string;
  /** Words that may stand between a number and what it counts (`12 of our customers`). */
  readonly partitive: string;
  /** Words that make the number behind them a name (`version 3`, `line 12`). */
  readonly naming: string;
  /** What the number of an HTTP status stands before (`404 errors`). */
  readonly replies: string;
  /** What stands between a part and the whole (`one in three`). */
  readonly outOf: string;
  /** Words right before a figure that make a time of the day of what else could be a length of time (`until 16h50`), with accents. */
  readonly clockLeads: string;
  /** Words that may stand between a measure and its figure (`time to detect was 12 minutes`). */
  readonly joins: string;
  /** What a length of time measures: phrases right before it (`time to detect`) … */
  readonly measures: Readonly<Record<Measure, readonly string[]>>;
  /** … and right after it (`to detect`). */
  readonly measuresAfter: Readonly<Record<Measure, readonly string[]>>;
}
