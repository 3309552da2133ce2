import type { Locale } from '../../core/locale.ts';

export const messages: Locale['messages'] = {
  'config-unknown-key': 'Unknown key “{name}”. Expected: {expected}.',
  'config-unknown-rule': 'There is no rule “{name}”.',
  'config-bad-value': 'This value cannot be used for “{name}”; its default stands. Expected: {expected}.',
  'config-not-a-map': 'Expected keys and values here (a map).',
  'internal-error': 'The rule {rule} failed on this document and was left out ({error}). Please report it.',
  'insert-section': 'Add the section “{heading}”',
  'insert-heading': 'Put the heading “{heading}” above it',
  'lint-summary': '{postmortems} of {files} files are postmortems.',
  'count-error': '{count} errors',
  'count-warning': '{count} warnings',
  'count-info': '{count} notes',
  'count-hint': '{count} hints',
};
