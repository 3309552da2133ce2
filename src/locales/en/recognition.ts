import type { Locale } from '../../core/locale.ts';

export const recognition: Locale['recognition'] = {
  titles: { match: [] },
  others: { match: [] },
  incidents: { match: [] },
};
