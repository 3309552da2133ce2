import { locales } from '../../locales/index.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { fold } from '../words/words.ts';

/** A heading that is a slip of the keyboard away from the name of a section, at the words that are to be mended. */
export interface NearMiss extends Range {
  readonly title: string;
  readonly name: string;
}

/**
 * Headings that name nothing, start as the name of a section in the language of the document does, and differ from it by
 * one letter (two in long ones).
 */
export function nearMissesOf(model: Postmortem): NearMiss[] {
  const names = namesIn(model.language);
  return model.outline.flatMap(({ title, kinds, level, heading }) => {
    if (kinds.length || level === 1 || title.length < 5 || title.length > 40) return [];
    const folded = fold(title);
    const name = names.find((one) => one.folded !== folded && isSlip(folded, one.folded))?.heading;
    // Numbers, signs and marks around the title stay.
    const start = model.text.indexOf(title, heading.start);
    if (name === undefined || start < 0 || start >= heading.end) return [];
    return [{ title, name, start, end: start + title.length }];
  });
}

interface Name {
  readonly heading: string;
  readonly folded: string;
}

const known = new Map<string, readonly Name[]>();

function namesIn(language: string): readonly Name[] {
  let names = known.get(language);
  if (!names) {
    const locale = locales.find(({ tag }) => tag === language);
    names = Object.values(locale?.skeletons ?? {}).map(({ heading }) => ({ heading, folded: fold(heading) }));
    known.set(language, names);
  }
  return names;
}

function isSlip(title: string, name: string): boolean {
  const most = name.length < 9 ? 1 : 2;
  // A longer ending is a plural or another language's word, no slip.
  return (
    title[0] === name[0] &&
    !title.startsWith(name) &&
    Math.abs(title.length - name.length) <= most &&
    distance(title, name) <= most
  );
}

/** Edits between two short words; letters that changed places count once (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}
