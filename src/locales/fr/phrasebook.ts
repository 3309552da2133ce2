import { type Phrasebook, together } from '../../core/locale.ts';
import { events } from './events.ts';
import { headings } from './headings.ts';
import { phraseClasses, phrases } from './phrases/index.ts';
import { placeholderPhrases } from './placeholders.ts';
import { recognition } from './recognition.ts';
import { classes, statements } from './statements.ts';

export const phrasebook: Phrasebook = {
  tag: 'fr',
  classes: together(classes, phraseClasses),
  headings,
  recognition,
  events,
  phrases: together(statements, phrases, placeholderPhrases),
};
