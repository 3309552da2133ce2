import { locales } from '../../locales/index.ts';
import { isValue } from '../metadata/fieldWords.ts';
import { isTeam } from '../metadata/values.ts';
import type { Postmortem } from '../model.ts';
import { fold } from '../words/words.ts';
import type { Action } from './actions.ts';

const infinitives = locales.flatMap(({ fields }) => fields.infinitive.split('|')).filter(Boolean);

/** `Ana: add …`, `Ana Ray – add …`, `Ana to add …`. */
const lead = new RegExp(
  `^(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2})(?=\\s?[:：]\\s| [–—-] | (?:${infinitives.join('|')}) )`,
  'u',
);

/**
 * The actions with the names that they begin with as their owners, where the document knows these as people: from its
 * metadata, from other actions and from what they do in its timeline. Else `Ana: …` may as well be a theme.
 */
export function ledByName(actions: readonly Action[], model: Postmortem): Action[] {
  let known: ReadonlySet<string> | undefined;
  return actions.map((action) => {
    const name = action.owner ? undefined : lead.exec(action.text)?.[1];
    if (name === undefined || isValue('group', name)) return action;
    const { start } = action.textRange;
    const end = start + name.length;
    known ??= peopleIn(actions, model);
    if (!known.has(fold(name)) || model.text.slice(start, end) !== name) return action;
    return { ...action, owner: { value: name, start, end } };
  });
}

const peopleIn = (actions: readonly Action[], { metadata, events }: Postmortem): ReadonlySet<string> =>
  new Set([
    ...[...metadata.owners, ...metadata.authors, ...actions.map(({ owner }) => owner)].flatMap(namesOf),
    ...events.flatMap(({ text }) => actorsIn(text)),
  ]);

/** What only people do, as `notices` and `a remarque`. */
const doings = new Set(locales.flatMap(({ fields }) => fields.personDoes.split('|')));

const actor = /^((\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)?) (\p{L}+)(?: (\p{L}+))?/u;

/** Who does something at the beginning of what happened: `Ana notices …`. */
function actorsIn(text: string): string[] {
  const [, name, first, verb = '', next = ''] = actor.exec(text) ?? [];
  const does = name && (doings.has(fold(verb)) || doings.has(fold(`${verb} ${next}`)));
  return does ? [fold(name), fold(first as string)] : [];
}

/** How somebody may be called: by the whole name and, unless it is a team's, by the first one. */
function namesOf(owner: Action['owner']): string[] {
  if (!owner) return [];
  const name = fold(owner.value.replace(/^@/, ''));
  return isTeam(owner.value) ? [name] : [name, name.split(' ', 1)[0] as string];
}
