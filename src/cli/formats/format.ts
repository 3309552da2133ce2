import { type Locale, type Severity, severities } from '../../languages.ts';
import type { Judged, Reported } from '../judge.ts';

/** How it went, over all files. */
export interface Summary {
  readonly files: number;
  readonly postmortems: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings left out because the baseline knows them. */
  readonly known: number;
}

export interface FormatContext {
  readonly locale: Locale;
  /** Whether a finding makes the run fail. */
  readonly fails: (finding: Reported) => boolean;
}

/** A format of `lint`, written as files are done: nothing is held until the end. */
export interface Format {
  begin(): string;
  /** Called for postmortems only, in order. */
  file(judged: Judged): string;
  end(summary: Summary): string;
}

export const noCounts = (): Record<Severity, number> =>
  Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;

/** The elements of a JSON array, one after the other as they become known. */
export function jsonElements(): (elements: readonly unknown[], indent: string) => string {
  let first = true;
  return (elements, indent) =>
    elements
      .map((element) => {
        const text = JSON.stringify(element, null, 2).replaceAll('\n', `\n${indent}`);
        const separator = first ? '' : ',';
        first = false;
        return `${separator}\n${indent}${text}`;
      })
      .join('');
}
