import type { Locale } from '../../core/locale.ts';

export const placeholders: Locale['placeholders'] = {
  notes: 'todo|tbd|tbc|tba|fixme|xxx|to be (?:determined|defined|confirmed|completed|filled in|written|added)',
  states: 'todo',
  hints:
    'describe|enter|insert|add|fill|list|provide|explain|specify|write|replace|give|summarize|summarise|state|include|' +
    'link|url|name|names|your|title|date|time|owner|author|authors|team|service|severity|duration|number|description|placeholder|example',
  formats: 'YYYY[-/.]MM[-/.]DD|(?:DD|MM)[-/.](?:DD|MM)[-/.]YYYY|HH:MM(?::SS)?|XX:(?:XX|YY)',
};
