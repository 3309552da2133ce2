import type { Locale } from '../../core/locale.ts';

export const placeholders: Locale['placeholders'] = {
  words: 'TODO|TBD|TBC|TBA|FIXME|XXX|WIP',
  hints:
    'describe|enter|insert|add|fill|list|provide|explain|specify|write|replace|give|summarize|summarise|link|name|names|your|title|date|time|owner|author|authors|team|service|severity|duration|number|description|placeholder|example|customer|person|who|what|when|where|why|how',
  formats: 'YYYY-MM-DD|YYYY/MM/DD|DD/MM/YYYY|MM/DD/YYYY|DD-MM-YYYY|HH:MM|HH:MM:SS',
};
