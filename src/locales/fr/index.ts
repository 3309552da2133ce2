import type { Locale } from '../../core/locale.ts';
import { credentials } from './credentials.ts';
import { fields } from './fields.ts';
import { titleWords } from './headings.ts';
import { messages } from './messages.ts';
import { pictures } from './pictures.ts';
import { placeholders } from './placeholders.ts';
import { skeletons } from './skeletons.ts';
import { time } from './time.ts';
import { units } from './units.ts';

export const locale: Locale = {
  tag: 'fr',
  name: 'Français',
  stopwords:
    'le la les de des du et un une dans est que sur avec par pour nous notre nos ce cette en au aux qui pas ete ont plus etait etaient',
  voices: {
    telling: 'nous notre nos je j mon ma mes moi',
    advising: 'vous votre vos sera seront doit doivent devra devront peut peuvent si',
  },
  titleWords,
  placeholders,
  credentials,
  time,
  fields,
  units,
  skeletons,
  messages: { ...messages, ...pictures },
};
