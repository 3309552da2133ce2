import { fill } from '../../core/fill.ts';
import type { Milestone } from '../../core/kinds.ts';
import { emailsOf, secretsOf } from '../../core/leaks.ts';
import type { Locale } from '../../core/locale.ts';
import { instantOf } from '../../core/timeline/instants.ts';
import type { Said, Transcript, When } from './said.ts';

/** What a transcript leaves open. */
export interface Answers {
  /** An IANA name, `UTC` or an offset, for times that do not say theirs. */
  readonly zone: string;
  /** The day of the first time without a date, in days since 1970. */
  readonly day: number;
}

/** An entry for a timeline: nobody is named, nothing secret is left. */
export interface TranscriptEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly role: string | null;
  /** As text, not yet Markdown. */
  readonly text: string;
  readonly milestone: Milestone | null;
  /** What was masked in it. */
  readonly masked: readonly string[];
}

export interface Entries {
  /** In the order of time. */
  readonly entries: readonly TranscriptEntry[];
  /** Who became which role, for the person who checks it; it goes nowhere else. */
  readonly roles: ReadonlyMap<string, string>;
  /** How many were said twice within a minute and stand once. */
  readonly merged: number;
}

/** Whether some time of it does not say its zone. */
export const needsZone = ({ said }: Transcript): boolean => said.some(({ when }) => !('instant' in when));

/** Makes entries of what was said: authors become roles, secrets and addresses are masked, repetitions merged. */
export function entriesOf({ said }: Transcript, answers: Answers, { messages }: Locale): Entries {
  const roles = new Map<string, string>();
  for (const { author } of said) {
    if (author && !roles.has(author))
      roles.set(author, fill(messages['transcript-role'] ?? '', { number: roles.size + 1 }));
  }
  const nameless = withoutNames(roles);
  const instants = instantsOf(said, answers);
  const all = said
    .map(({ author, text, milestone }, i): TranscriptEntry => {
      const { text: shown, masked } = mask(nameless(text), messages);
      return {
        at: instants[i] ?? 0,
        role: author ? (roles.get(author) ?? null) : null,
        text: shown,
        milestone: milestone ?? null,
        masked,
      };
    })
    .sort((a, b) => a.at - b.at);
  const entries = withoutRepetitions(all);
  return { entries: withSingleMilestones(entries), roles, merged: all.length - entries.length };
}

const dayLength = 86_400_000;
/** Back by less than this is out of order; by more, the next day. */
const outOfOrder = 3 * 3600;

function instantsOf(said: readonly Said[], { zone, day: firstDay }: Answers): number[] {
  let day = firstDay;
  let last: number | null = null;
  const wallOf = (when: Exclude<When, { instant: number }>): number => {
    if ('wall' in when) {
      day = Math.floor(when.wall / dayLength);
      last = (when.wall % dayLength) / 1000;
      return when.wall;
    }
    if (last !== null && last - when.clock > outOfOrder) day++;
    last = when.clock;
    return day * dayLength + when.clock * 1000;
  };
  return said.map(({ when }) => {
    if ('instant' in when) return when.instant;
    const wall = wallOf(when);
    return instantOf(wall, zone)?.at ?? wall;
  });
}

/** Replaces whole names, mentions and first names of those who spoke. */
function withoutNames(roles: ReadonlyMap<string, string>): (text: string) => string {
  const names = new Map<string, string>();
  for (const [name, role] of roles) {
    names.set(name, role);
    const first = name.split(/[\s.]/)[0] ?? '';
    if (first.length > 2 && !names.has(first)) names.set(first, role);
  }
  const longestFirst = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (!longestFirst.length) return (text) => text;
  const any = `(${longestFirst.join('|')})(?![\\p{L}\\d])`;
  // A mention is a name however it is written; elsewhere only capitals tell `Will` from `will`.
  const mention = new RegExp(`@${any}`, 'giu');
  const name = new RegExp(`(?<![\\p{L}\\d])${any}`, 'gu');
  const lower = new Map([...names].map(([one, role]) => [one.toLowerCase(), role]));
  return (text) =>
    text
      .replace(mention, (_, one: string) => lower.get(one.toLowerCase()) ?? '')
      .replace(name, (_, one: string) => names.get(one) ?? '');
}

function mask(text: string, messages: Locale['messages']): { text: string; masked: string[] } {
  const masked: string[] = [];
  let shown = '';
  let at = 0;
  for (const { start, end, what } of [...secretsOf(text), ...emailsOf(text)].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    // Formats that belong to a product bear its name in every language.
    const name = messages[`masked-${what}`] ?? what;
    masked.push(name);
    shown += text.slice(at, start) + fill(messages['transcript-masked'] ?? '', { what: name });
    at = end;
  }
  return { text: shown + text.slice(at), masked };
}

/** Of what is said twice within a minute the first stays. */
function withoutRepetitions(entries: readonly TranscriptEntry[]): TranscriptEntry[] {
  const seen = new Map<string, number>();
  return entries.filter(({ at, text }) => {
    const key = text
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim()
      .toLowerCase();
    const before = seen.get(key);
    if (before !== undefined && at - before < 60_000) return false;
    seen.set(key, at);
    return true;
  });
}

/** An incident is detected when it first is, and over when it last is. */
function withSingleMilestones(entries: readonly TranscriptEntry[]): TranscriptEntry[] {
  const kept = new Map<Milestone, TranscriptEntry>();
  for (const entry of entries) {
    const { milestone } = entry;
    const isLast = milestone === 'mitigated' || milestone === 'resolved';
    if (milestone && (isLast || !kept.has(milestone))) kept.set(milestone, entry);
  }
  return entries.map((entry) =>
    entry.milestone && kept.get(entry.milestone) !== entry ? { ...entry, milestone: null } : entry,
  );
}
