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
  tag: 'en',
  name: 'English',
  stopwords: 'the of to and a in was for is that on with at by were from this we our it as be are not an had which',
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
