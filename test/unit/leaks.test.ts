import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emailsOf, secretsOf } from '../../src/core/leaks.ts';

// A broken bar keeps programs that search repositories for secrets from finding these.
const lines = readFileSync(join(import.meta.dirname, '../fixtures/secrets.txt'), 'utf8')
  .replaceAll('¦', '')
  .split('\n')
  .filter(Boolean);

describe('a secret', () => {
  it.each(lines)('%s', (line) => {
    const text = line.slice(2);
    const found = secretsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toHaveLength(line.startsWith('+ ') ? 1 : 0);
  });

  it('is the value alone', () => {
    const text = 'DATABASE_URL=postgres://orders:Tz4kQ9vw@db-3/orders, then **Mot de passe :** `Soleil#24x`.';
    const found = secretsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Tz4kQ9vw', 'Soleil#24x']);
  });

  it('is a private key only with the key', () => {
    const begin = '-----BEGIN RSA PRIVATE KEY-----';
    expect(secretsOf(`${begin}\nMIIEowIBAAKCAQEA7bq\n`)).toMatchObject([{ what: 'private-key', end: begin.length }]);
    expect(secretsOf(`${begin}\n[redacted]\n`)).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it('is none where a password and a host follow one another', () => {
    expect(emailsOf('postgres://orders:Tz4kQ9vw@db.prod.local/orders')).toEqual([]);
    expect(emailsOf('ask alice.martin@shop.fr')).toHaveLength(1);
  });
});
