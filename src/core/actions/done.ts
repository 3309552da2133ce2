import { locales } from '../../locales/index.ts';
import { isValue } from '../metadata/fieldWords.ts';
import { readDate, readDayAndMonth } from '../timeline/dates.ts';
import { isDayAndMonth } from './due.ts';

const ticked = /^(?:✅|✔️?|✓|☑️?|\[[xX]\]|:(?:white|heavy)_check_mark:)$/u;
const unticked = /^(?:❌|⬜|🔲|☐|🚧|⏳|\[ \])$/u;

/** "Done on 10 February" says when, too. */
const doneOn = new RegExp(
  ` (?:${locales.map(({ fields }) => fields.doneOn).join('|')}) [^,;()]{0,20}\\d[^,;()]{0,12}$`,
);

/** `deployed 20 July` */
const doneDay = /^(\p{L}+) (.{3,24})$/u;

function isDoneDay(text: string): boolean {
  const [, word = '', day = ''] = doneDay.exec(text) ?? [];
  if (!isValue('done', word)) return false;
  const date = readDate(day, 0) ?? (isDayAndMonth(day) ? readDayAndMonth(day, 0) : null);
  return date !== null && !/[\p{L}\p{N}]/u.test(day.slice(date.end));
}

/** Whether a word or sign says that an action is done; null when it says nothing of the kind. */
export function doneBy(text: string): boolean | null {
  if (ticked.test(text) || isValue('done', text.replace(doneOn, '')) || isDoneDay(text)) return true;
  return unticked.test(text) || isValue('open', text) ? false : null;
}
