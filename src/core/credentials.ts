import { locales } from '../locales/index.ts';
import type { Range } from './markdown/text.ts';

/** The words by which a language tells a password, as `|`-separated lists. */
export interface CredentialWords {
  /** What it is called, before a colon or as the name of a setting. */
  readonly passwords: string;
  /** What joins the name to what it opens: `password for the dashboard`. */
  readonly of: string;
  /** What joins the name to a value in quotation marks: `the password was "…"`. */
  readonly is: string;
  /** What stands in the place of one: an example, or what it was replaced with. */
  readonly standIns: string;
}

const listed = (pick: (words: CredentialWords) => string): readonly string[] =>
  locales.flatMap(({ credentials }) => pick(credentials).split('|'));

const names = listed(({ passwords }) => passwords);
const standIns = new Set(listed(({ standIns }) => standIns));

const named = `(?:${names.join('|').replaceAll(' ', '[ _-]')}|(?<=[_-])pass)`;
/** `for the dashboard`, `du tableau de bord` */
const complement = `(?: (?:${listed(({ of }) => of).join('|')})[ \\p{L}\\d’'_-]{2,40})?`;
const keyName = '(?:(?:secret|access|private|account|api|auth|encryption)[ _-]?){1,3}(?:key|token)|client[ _-]?secret';
/** What may stand between a name and its value: the end of markup or quotes, a sign, the beginning of both. */
const assigned = `["'*_\`\\]]{0,3}[^\\S\\n]{0,3}(?:=>|:=|[:=])[*_]{0,2}[^\\S\\n]{0,3}["'\`«]{0,2}[^\\S\\n]?`;
const value = '([^\\s"\'`«»,;&|\\\\]{4,200})';

/** `scheme://user:password@host` */
const inAddress =
  /\b[a-z][a-z\d+.-]{1,20}:\/\/([^\s:@/?#"'`<>()[\]{}|]{0,64}):([^\s@/"'`|]{3,128})@(?!sha\d|(?:[\w-]{1,63}\.){0,3}example\.)[\w[]/gi;
/** `DB_PASSWORD=…`, `mot de passe : …`, `"password": "…"`, `--password …`, `the password was "…"`, `-u name:…`, `mysql -p…` */
const passwords = [
  new RegExp(`${named}${complement}${assigned}${value}`, 'giu'),
  new RegExp(`--${named} {1,3}["']?${value}`, 'gi'),
  new RegExp(
    `(?<![a-z])${named} (?:${listed(({ is }) => is).join('|')}) {0,2}(?:["'\`]|«\\s?)([^\\s"'\`«»]{6,128})["'\`\\s]`,
    'gi',
  ),
  new RegExp(`(?<=\\s)(?:-u|--user)[ =]["']?[^\\s:"']{1,64}:${value}`, 'g'),
  new RegExp(`\\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)\\b[^\\n|;&]{0,200}\\s-p["']?${value}`, 'g'),
  new RegExp(`\\bsshpass\\s+-p\\s*["']?${value}`, 'g'),
];
const keys = [new RegExp(`(?:${keyName})${assigned}${value}`, 'gi'), new RegExp(`\\bBearer ${value}`, 'gi')];

/** A password or a key by its place: what stands where one is expected, and looks like one. */
export interface Credential extends Range {
  readonly what: 'password' | 'access-key';
}

/** Whether any can be there at all: most texts hold none of these. */
const hint = new RegExp(
  `:\\/\\/[^\\s/]*@|(?:${names.join('|').replaceAll(' ', '[ _-]')}|_pass|key|token|secret|bearer|-u|--user)[^a-z]|mysql|mariadb|sshpass`,
  'i',
);

/** Passwords and keys in addresses, settings and commands of any text. */
export function credentialsOf(text: string): Credential[] {
  if (!hint.test(text)) return [];
  const found: Credential[] = [];
  for (const match of text.matchAll(inAddress)) {
    const [whole, user = '', password = ''] = match;
    if (password === user || /^\d{1,5}$/.test(password) || isStandIn(password)) continue;
    const end = match.index + whole.length - 2;
    found.push({ what: 'password', start: end - password.length, end });
  }
  const place = (format: RegExp, what: Credential['what'], isReal: (value: string) => boolean): void => {
    for (const { 0: whole, 1: raw = '', index } of text.matchAll(format)) {
      const start = index + whole.lastIndexOf(raw);
      const given = raw.replace(/[.*_)\]}]{1,4}$/, '');
      if (isReal(given)) found.push({ what, start, end: start + given.length });
    }
  };
  for (const format of passwords) place(format, 'password', isPassword);
  for (const format of keys) place(format, 'access-key', isKey);
  return found;
}

/** Letters with digits or signs among them, and no word, name, number, address or expression. */
const isPassword = (value: string): boolean =>
  value.length >= 6 &&
  /\p{L}/u.test(value) &&
  /[\d!#$%?+~@*^]/.test(value) &&
  !isStandIn(value) &&
  !isExpression.test(value) &&
  !isReference.test(value);

/** Long, and as random as only a machine writes: no words in it. */
const isKey = (value: string): boolean =>
  value.length >= 20 &&
  /^[\w+/=.~-]+$/.test(value) &&
  !/[a-z]{8}|[A-Z]{8}/.test(value) &&
  (/^[\da-f-]{32,}$/i.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value) && /\d.*\d/.test(value))) &&
  !isStandIn(value) &&
  !isExpression.test(value);

/** Variables, templates, calls, addresses: where the value is kept, not the value. */
const isExpression =
  /^[$%{[(</\\*#@!&~]|[([{<]|:\/\/|^[a-z]{2,}:|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/;
/** Tickets, times, versions, numbers with a unit, algorithms, names of things. */
const isReference =
  /^[A-Z]{2,10}-[\d-]+$|^v?\d+[.:-]\d|^\d+[a-z]+\d*$|^(?:sha|md|aes|bcrypt|argon|base|utf|oauth|tls|SHA|MD|AES|TLS)-?\d+\w{0,3}$|^[a-z]+(?:[-_][a-z\d]+)+$/;

/** An example, a variable, or what it was replaced with. */
function isStandIn(value: string): boolean {
  if (/^[$%{[(<*•]|[…•]|\.\.\.|\*\*|(.)\1{3}|^(.)\2+$/.test(value)) return true;
  const letters = value.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return standIns.has(letters) || names.some((name) => letters.includes(name));
}
