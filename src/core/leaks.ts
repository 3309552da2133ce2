import { credentialsOf } from './credentials.ts';
import type { Leaf } from './markdown/leaf.ts';
import { remember } from './markdown/remember.ts';
import type { Range } from './markdown/text.ts';

/** Something that does not belong in a document that others read, and what it is. */
export interface Leak<What extends string = string> extends Range {
  readonly what: What;
}

/** Formats of secrets that say themselves what they are; each pattern is linear and starts with a fixed prefix. */
const secretFormats: readonly (readonly [what: string, format: RegExp])[] = [
  [
    'private-key',
    /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?=(?:\\n|[\s>]){1,10}(?:[A-Z][A-Za-z-]{2,12}: [^\n]{0,80}\n\s{0,4}){0,2}[A-Za-z0-9+/]{16})/g,
  ],
  ['AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})\b/g],
  ['GitLab token', /\bgl(?:pat|dt|rt|ptt|cbt|ft|soat|agent)-[A-Za-z0-9_-]{20,64}\b/g],
  ['Slack token', /\b(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{10,200}\b/g],
  [
    'Slack webhook',
    /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{8,14}\/[A-Z0-9]{8,20}\/[A-Za-z0-9]{16,60}/g,
  ],
  ['Discord webhook', /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{50,100}/g],
  ['Stripe key', /\b(?:[sr]k_live_[A-Za-z0-9]{16,128}|whsec_[A-Za-z0-9+/=]{32,64})/g],
  ['Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/g],
  ['Google OAuth secret', /\bGOCSPX-[A-Za-z0-9_-]{28}\b/g],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['PyPI token', /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,250}\b/g],
  ['Docker Hub token', /\bdckr_[op]at_[A-Za-z0-9_-]{27,40}\b/g],
  ['Hugging Face token', /\bhf_[A-Za-z]{34}\b/g],
  ['Anthropic API key', /\bsk-ant-[A-Za-z0-9_-]{32,150}\b/g],
  ['OpenAI API key', /\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{16,100}T3BlbkFJ[A-Za-z0-9_-]{16,100}\b/g],
  ['SendGrid key', /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/g],
  ['DigitalOcean token', /\bdo[opr]_v1_[a-f0-9]{64}\b/g],
  ['Grafana token', /\b(?:glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_eyJ[A-Za-z0-9+/]{32,400})/g],
  ['New Relic key', /\bNRAK-[A-Z0-9]{27}\b/g],
  ['Vault token', /\bhv[bs]\.[A-Za-z0-9_-]{24,300}\b/g],
  ['Sentry token', /\bsntry[su]_[A-Za-z0-9+/=_]{40,300}/g],
  ['Shopify token', /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/g],
  ['Atlassian token', /\bATATT3[A-Za-z0-9_=-]{60,300}/g],
  ['Tailscale key', /\btskey-[a-z]{2,10}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,60}\b/g],
  ['signed-token', /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}\b/g],
];

/** Whether any format can match at all: most leaves hold none of these. */
const hint =
  /PRIVATE KEY|AKIA|ASIA|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|glsa_|glc_|xox|xapp|hooks\.slack|webhooks|k_live_|whsec_|AIza|GOCSPX|npm_|pypi-|dckr_|hf_|sk-ant-|T3BlbkFJ|SG\.|_v1_|NRAK|hv[bs]\.|sntry|shp[acps]|ATATT|tskey|eyJ/;

/** Secrets of a leaf, relative to it, also in code: that is where they are pasted. */
export const secretsIn = remember((leaf: Leaf): readonly Leak[] => secretsOf(leaf.source));

export const holdsSecret = (leaf: Leaf): boolean => secretsIn(leaf).length > 0;

/** Secrets of any text, in order: what says itself what it is, and what stands where a password or key is expected. */
export function secretsOf(text: string): readonly Leak[] {
  const formats = hint.test(text) ? secretFormats.flatMap(([what, format]) => matchesOf(text, format, what)) : [];
  const all = [...formats, ...credentialsOf(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  let read = 0;
  return all.filter(({ start, end }) => {
    const isPart = start < read;
    read = Math.max(read, end);
    return !isPart && !isExample.test(text.slice(start, end));
  });
}

/** Written into documentation in the place of a secret. */
const isExample = /EXAMPLE|(.)\1{6}/;

/** E-mail addresses of people in any text. */
export const emailsOf = (text: string): readonly Leak<'email'>[] =>
  text.includes('@')
    ? matchesOf(text, email, 'email').filter(
        ({ start, end }) =>
          !impersonal.test(text.slice(start, end)) && !inUserOfAddress.test(text.slice(Math.max(0, start - 90), start)),
      )
    : [];

const matchesOf = <What extends string>(text: string, format: RegExp, what: What): Leak<What>[] =>
  [...text.matchAll(format)].map(({ index, 0: found }) => ({ what, start: index, end: index + found.length }));

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const privateAddress = new RegExp(
  `(?<![\\d.]|\\b[vV]|\\b[vV]ersion )(?:10(?:\\.${octet}){3}|192\\.168(?:\\.${octet}){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.${octet}){2})(?![\\d.]*\\d)`,
  'g',
);
const email = /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![\w@])/g;

/** `scheme://user:` before what only looks like an address because a host follows. */
const inUserOfAddress = /:\/\/[^\s/?#]{0,80}$/;

/** Addresses that belong to a role or an example, not to a person. */
const impersonal =
  /^(?:security|support|contact|info|help|press|privacy|abuse|noreply|no-reply|hello|status|postmaster|git)@|@(?:[\w-]+\.)*example\./i;

/** Private network addresses and people's e-mail addresses in the prose of a leaf, relative to it. */
export const privateDetailsIn = remember((leaf: Leaf): readonly Leak<'address' | 'email'>[] => {
  const { source, kind } = leaf;
  if (kind === 'code' || !/\d\.\d|@/.test(source)) return [];
  return [...matchesOf(source, privateAddress, 'address'), ...emailsOf(source)];
});

export const holdsPrivateDetail = (leaf: Leaf): boolean => privateDetailsIn(leaf).length > 0;
