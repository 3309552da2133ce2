import type { Locale } from '../../core/locale.ts';
import { fields } from './fields.ts';
import { headings, titleWords } from './headings.ts';
import { messages } from './messages.ts';
import { phraseClasses, phrases } from './phrases/index.ts';
import { pictures } from './pictures.ts';
import { placeholderPhrases, placeholders } from './placeholders.ts';
import { recognition } from './recognition.ts';
import { skeletons } from './skeletons.ts';
import { classes, statements } from './statements.ts';
import { time } from './time.ts';
import { units } from './units.ts';

export const locale: Locale = {
  tag: 'fr',
  name: 'Français',
  stopwords:
    'le la les de des du et un une dans est que sur avec par pour nous notre nos ce cette en au aux qui pas ete ont plus etait etaient',
  classes: { ...classes, ...phraseClasses },
  headings,
  titleWords,
  recognition,
  placeholders,
  phrases: { ...statements, ...phrases, ...placeholderPhrases },
  time,
  fields,
  units,
  skeletons,
  messages: { ...messages, ...pictures },
};
