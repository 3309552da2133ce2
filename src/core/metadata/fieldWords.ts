import { locales } from '../../locales/index.ts';
import { fold } from '../words/words.ts';

/** What a front matter key, a label or a metadata table can hold. */
export type MetadataField =
  | 'title'
  | 'incident-date'
  | 'date'
  | 'severity'
  | 'status'
  | 'audience'
  | 'lang'
  | 'timezone'
  | 'services'
  | 'owners'
  | 'authors'
  | 'started'
  | 'detected'
  | 'acknowledged'
  | 'mitigated'
  | 'resolved'
  | 'related'
  | 'postmortem';

/**
 * What a column of an action table or a label in an action can hold. `subject` names the action only in a table that is
 * known to hold actions, `detail` explains an action, `other` is neither.
 */
export type ActionField =
  | 'action'
  | 'subject'
  | 'owner'
  | 'due'
  | 'priority'
  | 'ticket'
  | 'status'
  | 'detail'
  | 'other';

export type TimelineField = 'time' | 'date' | 'event' | 'zone' | 'milestone';

/** What a value can mean. `group` are titles over several actions, `none` says that there are no actions, `person` are
 * names of people that are also the short name of a day. */
export type ValueWord =
  | 'draft'
  | 'review'
  | 'final'
  | 'public'
  | 'internal'
  | 'yes'
  | 'no'
  | 'done'
  | 'open'
  | 'unknown'
  | 'none'
  | 'priority'
  | 'group'
  | 'team'
  | 'person';

/** Names of table columns, labels and keys, and the words in them: lists such as `owner|owners|who`. */
export interface FieldWords {
  readonly metadata: Readonly<Record<MetadataField, string>>;
  readonly actions: Readonly<Record<ActionField, string>>;
  readonly timeline: Readonly<Record<TimelineField, string>>;
  readonly values: Readonly<Record<ValueWord, string>>;
  /** What says how far a document is, or for whom it is, without the name of the field (`Internal only`). */
  readonly alone: Readonly<Record<'status' | 'audience', string>>;
  /** What makes an action of the paragraph or list item that it opens (`Action point: …`). */
  readonly actionLabel: string;
  /** What stands before the one who does it (`assigned to`), and before a day that is due (`no later than`). */
  readonly ownedBy: string;
  readonly dueBy: string;
  /** What may stand before either (`to be done by`). */
  readonly ownedOrDueBy: string;
  /** Behind a name: what takes on the task that follows (`will`), the verbs of tasks, and words that say both (`ajoutera`). */
  readonly undertakes: string;
  /** What parts a name from its task in minutes (`Platform team to rotate …`). */
  readonly infinitive: string;
  /** Words in the singular that may stand there and name nobody (`Need to add …`). */
  readonly beforeInfinitive: string;
  readonly tasks: string;
  readonly promised: string;
  /** The same in the present tense, where only a date tells that it is still to come (`ajoute`). */
  readonly promisedNow: string;
  /** What only people do, behind a name in a timeline: it tells that the name is a person's. */
  readonly personDoes: string;
  /** Words that begin a sentence and are no name, however they are written. */
  readonly noName: string;
  /** What stands before the day on which an action was done (`done on 10 February`). */
  readonly doneOn: string;
  /** Days that are due, without figures (`next week`), and what may stand before a month or a quarter (`end of`). */
  readonly dueWhen: string;
  readonly dueWithin: string;
  /** What stands before something that is planned, as the day by which a task is due (`before the next release`). */
  readonly dueEvent: string;
  /** The letters of parts of a year, before their number (`Q3`, `H2`); that of a week (`W49`), and its name. */
  readonly quarter: string;
  readonly half: string;
  readonly shortWeek: string;
  readonly week: string;
}

/** The form in which names compare: `Owner(s)`, `owners` and `Auteur·rice·s`, `incident_date` and `Incident date`. */
export function nameOf(text: string): string {
  if (text !== asked) {
    asked = text;
    answered = normalised(text);
  }
  return answered;
}

/** One text is looked up in several lists in a row. */
let asked = '';
let answered = '';

function normalised(text: string): string {
  return fold(text)
    .replace(/\(e?s\)/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All languages' names in one table: name → what it holds. Where languages disagree the first one wins. */
function table<Field extends string>(pick: (words: FieldWords) => Readonly<Record<Field, string>>) {
  let known: Map<string, Field> | undefined;
  return (text: string): Field | null => {
    if (!known) {
      known = new Map();
      for (const { fields } of locales) {
        for (const [field, names] of Object.entries(pick(fields)) as [Field, string][]) {
          for (const name of names.split('|')) if (!known.has(name)) known.set(name, field);
        }
      }
    }
    if (text.length > longest) return null;
    return known.get(nameOf(text)) ?? known.get(nameOf(text.replace(aside, ''))) ?? null;
  };
}

/** What a name adds in brackets: `Time (UTC)`. */
const aside = /\([^()]*\)\s*$/;

/** No name is longer; a paragraph need not be folded to know that it is none. */
const longest = 60;

/** How a fact may be named, in all languages. */
export const namesOf = (field: MetadataField): string[] =>
  locales.flatMap(({ fields }) => fields.metadata[field].split('|'));

export const metadataField = table((fields) => fields.metadata);
export const actionField = table((fields) => fields.actions);
export const timelineField = table((fields) => fields.timeline);

/** The field of a value that stands alone, without a name. */
export const fieldOfAlone = table((fields) => fields.alone);

/** A value can be in several lists (`completed` is a stage of a document and of an action), so each is asked by itself. */
export function isValue(kind: ValueWord, text: string): boolean {
  return isIn(kind, ({ values }) => values[kind], text);
}

/** Whether a name in front of a colon makes an action of what follows (`Action point`). */
export const isActionLabel = (text: string): boolean => isIn('label', ({ actionLabel }) => actionLabel, text);

const lists = new Map<string, ReadonlySet<string>>();

function isIn(key: string, of: (words: FieldWords) => string, text: string): boolean {
  if (text.length > longest) return false;
  let list = lists.get(key);
  if (!list) {
    list = new Set(locales.flatMap(({ fields }) => of(fields).split('|')));
    lists.set(key, list);
  }
  return list.has(nameOf(text));
}
