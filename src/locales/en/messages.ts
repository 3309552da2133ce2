import type { Locale } from '../../core/locale.ts';

export const messages: Locale['messages'] = {};
