import type { Locale, Phrasebook } from '../../core/locale.ts';

export const placeholders: Locale['placeholders'] = {
  states: 'todo',
  hints:
    'describe|enter|insert|add|fill|list|provide|explain|specify|write|replace|give|summarize|summarise|state|include|' +
    'link|url|name|names|your|title|date|time|owner|author|authors|team|service|severity|duration|number|description|placeholder|example',
  omissions: 'redacted|removed|omitted|withheld|anonymized|anonymised|private|confidential|sic|none',
};

/** Notes to oneself and formats left where a value should stand, found wherever phrases are. */
export const placeholderPhrases: Phrasebook['phrases'] = {
  'placeholder.note': {
    match: [
      'todo|tbd|tbc|tba|fixme|xxx',
      'to be (determined|defined|confirmed|completed|decided|filled in|written|added)',
      'lorem ipsum',
    ],
    // What a product is called.
    except: ['todo (app|apps|application|api|list|lists|service|backend|frontend|mvc)', '(api|service) todo'],
  },
  'placeholder.format': { match: ['yyyy mm dd', 'dd mm yyyy', 'mm dd yyyy', 'hh {:} mm', 'xx {:} xx|yy'] },
};
