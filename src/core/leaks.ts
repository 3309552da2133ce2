import type { Leaf } from './markdown/leaf.ts';
import { remember } from './markdown/remember.ts';
import type { Range } from './markdown/text.ts';

/** Something that does not belong in a document that others read, and what it is. */
export interface Leak<What extends string = string> extends Range {
  readonly what: What;
}

/** Formats of secrets that say themselves what they are; each pattern is linear and starts with a fixed prefix. */
const secretFormats: readonly (readonly [what: string, format: RegExp])[] = [
  ['private key', /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----/g],
  ['AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})\b/g],
  ['GitLab token', /\bglpat-[A-Za-z0-9_-]{20,64}\b/g],
  ['Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}\b/g],
  ['Stripe key', /\b[sr]k_live_[A-Za-z0-9]{16,128}\b/g],
  ['Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/g],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['signed token', /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}\b/g],
];

/** Whether any format can match at all: most leaves hold none of these. */
const hint = /PRIVATE KEY|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|k_live_|AIza|npm_|eyJ/;

/** Secrets of a leaf, relative to it, also in code: that is where they are pasted. */
export const secretsIn = remember((leaf: Leaf): readonly Leak[] => secretsOf(leaf.source));

/** Secrets of any text. */
export const secretsOf = (text: string): readonly Leak[] =>
  hint.test(text) ? secretFormats.flatMap(([what, format]) => matchesOf(text, format, what)) : [];

/** E-mail addresses of people in any text. */
export const emailsOf = (text: string): readonly Leak<'email'>[] =>
  text.includes('@')
    ? matchesOf(text, email, 'email').filter(({ start, end }) => !impersonal.test(text.slice(start, end)))
    : [];

const matchesOf = <What extends string>(text: string, format: RegExp, what: What): Leak<What>[] =>
  [...text.matchAll(format)].map(({ index, 0: found }) => ({ what, start: index, end: index + found.length }));

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const privateAddress = new RegExp(
  `(?<![\\d.])(?:10(?:\\.${octet}){3}|192\\.168(?:\\.${octet}){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.${octet}){2})(?![\\d.]*\\d)`,
  'g',
);
const email = /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![\w@])/g;

/** Addresses that belong to a role or an example, not to a person. */
const impersonal =
  /^(?:security|support|contact|info|help|press|privacy|abuse|noreply|no-reply|hello|status|postmaster|git)@|@(?:[\w-]+\.)*example\./i;

/** Private network addresses and people's e-mail addresses in the prose of a leaf, relative to it. */
export const privateDetailsIn = remember((leaf: Leaf): readonly Leak<'address' | 'email'>[] => {
  const { source, kind } = leaf;
  if (kind === 'code' || !/\d\.\d|@/.test(source)) return [];
  return [...matchesOf(source, privateAddress, 'address'), ...emailsOf(source)];
});
