import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { analyse } from 'scslre';
import { expect, test, vi } from 'vitest';
import { parseAst } from 'vitest/node';

const root = join(import.meta.dirname, '../../src');

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written as one in a file. */
function literalsIn(file: string): Pattern[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === 'object') {
      const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
      if (regex) {
        const line = text.slice(0, start).split('\n').length;
        found.push({ where: `${file}:${line}`, source: regex.pattern, flags: regex.flags });
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

/** Every regular expression that the product builds while `run` runs. */
async function builtBy(run: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, as) {
      const made = Reflect.construct(target, args, as) as RegExp;
      const where = /\/src\/([\w/.-]+:\d+)/.exec(new Error().stack ?? '')?.[1];
      if (where) found.push({ where, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

const wholeDocument = [
  '---\ntitle: Outage\nauthors: Ann Lee and Bo Ray\n---\n# Outage on 3 March 2026\n## Timeline',
  '- 10:00 UTC down\n- noon 12 000 users, 5 % lost at 10.0.0.1\n## Actions\n- Add an alert (Ann, Q3)',
].join('\n\n');

/** Bounds do not change what grows with the text, but cost the checker time; sticky expressions are tried at one place. */
function simple({ source, flags }: Pattern): [string, string] {
  const small = source.replace(/\{\d+(?:,\d*)?\}/g, (bounds) => bounds.replace(/\d+/g, (n) => String(Math.min(+n, 3))));
  return [flags.includes('y') ? `^(?:${small})` : small, flags.replace(/[gyd]/g, '')];
}

/** What takes more than linear time in an expression, null for nothing. One checker is complete, the other knows look-around. */
async function superLinear(pattern: Pattern): Promise<string | null> {
  const [report] = analyse({ source: pattern.source, flags: pattern.flags }, { maxReports: 1 }).reports;
  if (report) return report.type;
  const found = await check(...simple(pattern), { checker: 'automaton', timeout: 400 });
  return found.status === 'vulnerable' ? found.complexity.summary : null;
}

test('no regular expression takes more than linear time', async () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  // Other tests of this process may have had them built already.
  vi.resetModules();
  const built = await builtBy(async () => {
    const { inspect, lint, Postmortem, resolveConfig, rules } = await import('../../src/index.ts');
    const model = new Postmortem(wholeDocument);
    inspect(model, '');
    lint(model, rules, resolveConfig(rules, []).config);
  });
  expect(built.length).toBeGreaterThan(3);
  const patterns = [...files.flatMap(literalsIn), ...built];
  const slow: string[] = [];
  for (const pattern of new Map(patterns.map((one) => [`${one.flags}/${one.source}`, one])).values()) {
    const why = await superLinear(pattern);
    if (why) slow.push(`${pattern.where} /${pattern.source}/: ${why}`);
  }
  expect(slow).toEqual([]);
}, 120_000);
