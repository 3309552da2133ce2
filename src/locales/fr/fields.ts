import type { FieldWords } from '../../core/locale.ts';

export const fields: FieldWords = { metadata: {}, actions: {}, timeline: {} };
