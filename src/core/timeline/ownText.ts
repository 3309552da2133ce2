import { locales } from '../../locales/index.ts';
import type { Milestone } from '../kinds.ts';

/** What milestones are called in front of an entry, in every language: apart from its sentence, in bold or not. */
const leads = new Map<Milestone, RegExp>();

function leadOf(milestone: Milestone): RegExp {
  const known = leads.get(milestone);
  if (known) return known;
  const names = locales.flatMap(({ messages }) => [messages[`report-${milestone}`], messages[`picture-${milestone}`]]);
  const name = [...new Set(names)].filter(Boolean).join('|');
  const apart = '(?:[:–—]|[-.](?=\\s))';
  const lead = new RegExp(`^(\\*\\*|__|[*_]|)(?:${name})\\s*(?:\\1\\s*${apart}|${apart}\\1)\\s*(?=\\S)`, 'iu');
  leads.set(milestone, lead);
  return lead;
}

/** What an entry says where its milestone is named beside it: without that name, which its text may begin with. */
export const ownText = (text: string, milestone: Milestone | null): string =>
  milestone ? text.replace(leadOf(milestone), '') : text;
