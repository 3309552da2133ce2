import { type Locale, lint, messageOf, rules, rulesById, type Severity } from '../index.ts';
import { Configurations } from './configuration.ts';
import { Reading } from './reading.ts';
import { notUtf8, readText } from './text.ts';
import { todayInUtc } from './today.ts';

/** A finding as it is printed: lines and columns are 1-based and count UTF-16 units. */
export interface Reported {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix: 'safe' | 'suggestion' | null;
  /** By what it is known again after edits elsewhere; empty unless asked for. */
  readonly fingerprint: string;
}

/** A document once it was looked at. Plain data: it crosses threads and is kept in the cache. */
export interface Judged {
  readonly path: string;
  readonly postmortem: boolean;
  readonly findings: readonly Reported[];
  /** Why the tool could not do its work, as sentences: a faulty configuration, a file that cannot be read. */
  readonly faults: readonly string[];
  /** Of its content; empty unless asked for. */
  readonly hash: string;
}

export interface Judging {
  readonly locale: Locale;
  readonly config: string | undefined;
  /** Whether findings are to be known again: hashing takes longer to load than a short document to lint. */
  readonly fingerprints: boolean;
}

/** Judges documents one by one; it remembers configurations, nothing else. */
export class Judge {
  readonly #locale: Locale;
  readonly #configurations: Configurations;
  readonly #hashing: typeof import('./fingerprint.ts') | null;

  private constructor(judging: Judging, hashing: typeof import('./fingerprint.ts') | null) {
    this.#locale = judging.locale;
    this.#configurations = new Configurations(judging.locale, judging.config);
    this.#hashing = hashing;
  }

  static async create(judging: Judging): Promise<Judge> {
    return new Judge(judging, judging.fingerprints ? await import('./fingerprint.ts') : null);
  }

  file(path: string): Judged {
    try {
      const { text, isUtf8 } = readText(path);
      const judged = this.text(text, path);
      if (isUtf8 || !judged.postmortem) return judged;
      return { ...judged, findings: [], faults: [...judged.faults, notUtf8(path)] };
    } catch (error) {
      const faults = [`${path}: ${(error as Error).message}`];
      return { path, postmortem: false, findings: [], faults, hash: '' };
    }
  }

  /** Judges a text as if it stood at a path; null for one that stands nowhere. */
  text(text: string, path: string | null): Judged {
    const configuration = this.#configurations.for(path ?? 'stdin');
    const reading = new Reading(text, configuration, path);
    const { postmortem } = reading.recognition;
    const judged = {
      path: path ?? '<stdin>',
      postmortem,
      faults: configuration.faults,
      hash: this.#hashing?.hash(text) ?? '',
    };
    if (!postmortem) return { ...judged, findings: [] };
    const { model } = reading;
    const findings = lint(model, rules, configuration.config, todayInUtc());
    const fingerprints = this.#hashing?.fingerprintsOf(findings, model.lines);
    return {
      ...judged,
      findings: findings.map((finding, index) => {
        const start = model.lines.positionAt(finding.start);
        const end = model.lines.positionAt(finding.end);
        return {
          rule: finding.rule,
          severity: finding.severity,
          message: messageOf(finding, rulesById, this.#locale),
          line: start.line + 1,
          column: start.column + 1,
          endLine: end.line + 1,
          endColumn: end.column + 1,
          fix: finding.fix?.kind ?? null,
          fingerprint: fingerprints?.[index] ?? '',
        };
      }),
    };
  }
}
