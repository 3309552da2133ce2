import type { Locale } from '../../core/locale.ts';

export const credentials: Locale['credentials'] = {
  passwords: 'password|passwd|pwd|passphrase',
  of: 'of|for|on|to|in',
  is: 'is|was',
  standIns:
    'pass|pw|secret|token|key|apikey|changeme|changeit|changethis|letmein|redacted|removed|hidden|masked|filtered|scrubbed|placeholder|example|sample|dummy|fake|test|foo|bar|your|none|null|nil|empty|unset|undefined|string|wrong|invalid',
};
