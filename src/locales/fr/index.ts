import type { Locale } from '../../core/locale.ts';
import { fields } from './fields.ts';
import { headings } from './headings.ts';
import { messages } from './messages.ts';
import { phrases } from './phrases.ts';
import { skeletons } from './skeletons.ts';
import { classes, statements } from './statements.ts';
import { time } from './time.ts';

export const locale: Locale = {
  tag: 'fr',
  name: 'Français',
  stopwords:
    'le la les de des du et un une dans est que sur avec par pour nous notre nos ce cette en au aux qui pas ete ont plus etait etaient',
  classes,
  headings,
  phrases: { ...statements, ...phrases },
  time,
  fields,
  skeletons,
  messages,
};
