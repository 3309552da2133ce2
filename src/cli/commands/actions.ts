import type { Locale } from '../../index.ts';
import { postmortemsOf } from '../documents.ts';
import { type OpenAction, openActionsOf } from '../openActions.ts';
import { print } from '../output.ts';
import { paint } from '../terminal.ts';
import { todayOf } from '../today.ts';
import type { Usage } from '../usage.ts';
import { words } from '../wording.ts';

const formats: Readonly<Record<string, (actions: readonly OpenAction[], locale: Locale) => Promise<string>>> = {
  text: async (actions, locale) => textOf(actions, locale),
  json: async (actions) => `${JSON.stringify({ version: 1, actions }, null, 2)}\n`,
  csv: async (actions) => {
    const { stringify } = await import('csv-stringify/sync');
    const columns = ['path', 'line', 'text', 'owner', 'due', 'overdue', 'priority', 'ticket'];
    // A cell that begins like a formula is not to become one in somebody's spreadsheet.
    return stringify(actions as OpenAction[], {
      header: true,
      columns,
      cast: { boolean: String },
      escape_formulas: true,
    });
  },
  markdown: async (actions, locale) => {
    const { markdownTable } = await import('../formats/table.ts');
    const word = words(locale);
    const head = ['action', 'owner', 'due', 'priority', 'ticket', 'file'].map((key) => word(key));
    const rows = actions.map(({ path, line, text, owner, due, overdue, priority, ticket }) => [
      text,
      owner ?? '',
      overdue ? `${due} (${word('overdue')})` : (due ?? ''),
      priority ?? '',
      ticket ?? '',
      `${path}:${line}`,
    ]);
    return markdownTable(head, rows);
  },
};

/** `postmortem actions`: what is still to be done, over all postmortems. */
export async function runActions(usage: Usage): Promise<number> {
  const today = todayOf(usage);
  const actions: OpenAction[] = [];
  for await (const document of postmortemsOf(usage)) actions.push(...openActionsOf(document, today));
  const format = formats[usage.values.format] as (typeof formats)[string];
  print(await format(actions, usage.locale));
  return 0;
}

function textOf(actions: readonly OpenAction[], locale: Locale): string {
  const word = words(locale);
  const lines = actions.map(({ path, line, text, owner, due, overdue, ticket }) => {
    const when = overdue ? paint('red', `${due} ${word('overdue')}`) : due;
    const facts = [owner ?? word('nobody'), when, ticket].filter(Boolean);
    return `${path}:${line} ${text} ${paint('dim', `(${facts.join(', ')})`)}\n`;
  });
  const overdue = actions.filter((action) => action.overdue).length;
  return `${lines.join('')}${lines.length ? '\n' : ''}${word('open-actions', { count: actions.length, overdue })}\n`;
}
