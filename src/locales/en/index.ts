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
  tag: 'en',
  name: 'English',
  stopwords: 'the of to and a in was for is that on with at by were from this we our it as be are not an had which',
  voices: { telling: 'we our ours us i my me', advising: 'you your yours will should must can may if' },
  titleWords,
  placeholders,
  credentials,
  time,
  fields,
  units,
  skeletons,
  messages: { ...messages, ...pictures },
};
