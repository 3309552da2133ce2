import { dsvFormat } from 'd3-dsv';
import type { Said } from './said.ts';
import { whenAt } from './whenIn.ts';

/** What the columns are called in the exports of Opsgenie and Jira, the best first. */
const columns = {
  time: ['created at', 'createdat', 'created', 'créée', 'création', 'date', 'timestamp', 'time', 'updated'],
  text: ['message', 'summary', 'résumé', 'comment', 'log', 'description'],
  author: ['author', 'owner', 'user', 'creator', 'auteur', 'reporter', 'rapporteur', 'assignee'],
  key: ['issue key', 'key', 'clé', 'tinyid', 'tiny id', 'alias'],
} as const;

/** Rows with a time and a text under a header: alerts of Opsgenie, issues of Jira, or anything laid out like them. */
export function csv(text: string, dayFirst: boolean): Said[] | null {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const mark = [',', ';', '\t'].find((one) => header.includes(one));
  if (!mark || text.length > largest) return null;
  const [names = [], ...rows] = dsvFormat(mark).parseRows(text);
  const lower = names.map((name) => name.trim().toLowerCase());
  const columnOf = (known: readonly string[]): number =>
    lower.indexOf(known.find((name) => lower.includes(name)) ?? '\n');
  const [time, words, author, key] = [
    columnOf(columns.time),
    columnOf(columns.text),
    columnOf(columns.author),
    columnOf(columns.key),
  ];
  if (time < 0 || words < 0) return null;
  const said = rows.flatMap((row): Said[] => {
    const cell = (column: number): string => row[column]?.trim() ?? '';
    const when = timeOf(cell(time), dayFirst);
    if (!when || !cell(words)) return [];
    const name = cell(key);
    return [{ when, author: cell(author) || null, text: name ? `${name}: ${cell(words)}` : cell(words) }];
  });
  return said.length ? said : null;
}

const largest = 4_000_000;

/** A time as written, or milliseconds since 1970. */
function timeOf(cell: string, dayFirst: boolean): Said['when'] | null {
  if (/^\d{13}$/.test(cell)) return { instant: Number(cell) };
  // Jira writes `03/Mar/26 9:14 AM`.
  const spelt = cell.replace(
    /^(\d{1,2})\/(\p{L}{3,5}\.?)\/(\d{2}|\d{4})(?=\s)/u,
    (_, day, month, year) => `${day} ${month} ${year.length === 2 ? `20${year}` : year}`,
  );
  return whenAt(spelt, 0, dayFirst)?.when ?? null;
}
