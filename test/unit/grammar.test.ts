import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

const ours: readonly Contribution[] = manifest.contributes.grammars;
const sourceOf = ({ path }: Contribution): string => readFileSync(new URL(path, root), 'utf8');

/** VS Code’s own Markdown grammar, with or without what this extension injects into it. */
function registryOf(injected: boolean): textmate.Registry {
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) => {
      const contribution = ours.find((each) => each.scopeName === scopeName);
      if (contribution) return textmate.parseRawGrammar(sourceOf(contribution), contribution.path);
      const file = {
        'text.html.markdown': 'markdown',
        'text.html.derivative': 'html-derivative',
        'text.html.basic': 'html',
        'source.yaml': 'yaml',
      }[scopeName];
      if (!file) return null;
      const path = require.resolve(`tm-grammars/grammars/${file}.json`);
      return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
    getInjections: (scopeName) =>
      injected ? ours.filter(({ injectTo }) => injectTo.includes(scopeName)).map((each) => each.scopeName) : [],
  });
}

await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer as ArrayBuffer);
const plain = (await registryOf(false).loadGrammar('text.html.markdown')) as textmate.IGrammar;
const grammar = (await registryOf(true).loadGrammar('text.html.markdown')) as textmate.IGrammar;

interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

function tokensOf(with_: textmate.IGrammar, text: string): Token[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = with_.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

/** `text=kind` for each token that got a scope of ours, in order. */
function marked(text: string): string[] {
  return tokensOf(grammar, text).flatMap((token) => {
    const scope = token.scopes.find((each) => each.endsWith('.postmortem'));
    return scope ? [`${token.text}=${scope.split('.').at(-2)}`] : [];
  });
}

/** Every character with the scopes that are not ours: what must be the same with and without the injection. */
function skeleton(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ text, scopes }) => {
    const theirs = scopes.filter((each) => !each.endsWith('.postmortem') && !each.includes('link')).join(' ');
    return [...text].map((character) => `${character} ${theirs}`);
  });
}

describe('in a postmortem', () => {
  test.each<[string, string[]]>([
    ['- 14:32 UTC — **Started** — deploy', ['14:32=time', 'UTC=zone', 'Started=milestone']],
    ['- 14h32 UTC — **Début** — déploiement', ['14h32=time', 'UTC=zone', 'Début=milestone']],
    ['* 9\u00a0h\u00a012 (heure de Paris) : alerte', ['9\u00a0h\u00a012=time', 'heure de Paris=zone']],
    [
      '| 04:49 PM PST | **Mitigated** — [What ended it?] |',
      ['04:49 PM=time', 'PST=zone', 'Mitigated=milestone', '[What ended it?]=placeholder'],
    ],
    [
      '| HH:MM | **Prise en charge** : [Par qui\u00a0?] |',
      ['HH:MM=placeholder', 'Prise en charge=milestone', '[Par qui\u00a0?]=placeholder'],
    ],
    [
      'At 2026-03-12T14:32:07.5Z and 2026-03-12 14:32 +02:00.',
      ['2026-03-12T14:32:07.5=instant', 'Z=zone', '2026-03-12 14:32=instant', ' +02:00=zone'],
    ],
    [
      '2026-03-12: from 14:32–15:10 CET, 4 pm, 10:00-11:30.',
      ['2026-03-12=date', '14:32=time', '15:10=time', 'CET=zone', '4 pm=time', '10:00-11:30=time'],
    ],
    ['## SEV-1 on 2026-03-12', ['SEV-1=severity', '2026-03-12=date']],
    [
      'A Sev 2, then P0, severity: 1. Gravité\u00a03.',
      ['Sev 2=severity', 'P0=severity', 'severity: 1=severity', 'Gravité\u00a03=severity'],
    ],
    ['| Time (UTC) | Event |', ['UTC=zone']],
    [
      '> TODO owner, due YYYY-MM-DD; À COMPLÉTER avant AAAA-MM-JJ, [P0…]',
      [
        'TODO=placeholder',
        'YYYY-MM-DD=placeholder',
        'À COMPLÉTER=placeholder',
        'AAAA-MM-JJ=placeholder',
        '[P0…]=placeholder',
      ],
    ],
    [
      '14:32 UTC **Detected:** by [an alert](https://a.example/14:32)',
      ['14:32=time', 'UTC=zone', 'Detected=milestone'],
    ],
    [
      '<!-- postmortem-disable-next-line missing-cause, time-without-zone -- at 14:32, see above -->',
      ['postmortem-disable-next-line=suppression', ' missing-cause, time-without-zone=rule'],
    ],
    ['- item\n\n  <!-- postmortem-disable-file -->', ['postmortem-disable-file=suppression']],
    [
      'text <!-- postmortem-enable missing-cause --> 14:32',
      ['postmortem-enable=suppression', ' missing-cause=rule', '14:32=time'],
    ],
  ])('%j', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('is left alone', () => {
  test.each([
    ['code', '`14:32 UTC SEV-1 TODO [Who?]`'],
    ['a fence', '```text\n14:32 UTC SEV-1 **Started** TODO [Who?]\n```'],
    ['indented code', '    14:32 UTC TODO'],
    ['front matter', '---\ndate: 2026-03-12\nseverity: SEV-1\nowner: TODO\n---'],
    ['a link target', '[status](https://a.example/?t=14:32&d=2026-03-12) <https://a.example/P0/TODO>'],
    ['a bare address', 'https://a.example/2026-03-12/14:32?sev=P0#TODO'],
    ['a link definition', '[Who?]: https://a.example/2026-03-12'],
    ['a link with a question', '[Why?](https://a.example) and [Why?][1]'],
    ['an HTML attribute', '<a title="14:32 UTC TODO" href="x">x</a>'],
    ['another comment', '<!-- 14:32 UTC TODO [Who?] -->'],
    [
      'a version, an address, a ratio, a name',
      'v1.14:32 10.0.0.1:80 fe80::14:32 HTTP2 IP0 16:9 25:61 P0-tests my_TODO GESTURE est 12 CET'.replace(
        ' 12 CET',
        '',
      ),
    ],
    ['a milestone word in a sentence', 'It started at noon and **was resolved** soon.'],
  ])('%s', (_what, text) => expect(marked(text)).toEqual([]));
});

test('what Markdown itself marks stays as it was', () => {
  const documents = ['templates/en/internal.md', 'templates/fr/data-loss.md'].map((path) =>
    readFileSync(new URL(path, root), 'utf8'),
  );
  documents.push(
    ...[
      '|14:32|**Started**|`TODO`|\n|---|---|---|\n|2026-03-12|UTC|[a](b)|',
      '14:32 UTC **bold** `code` _emphasis_ [a](b)\n===',
      '1. SEV-1 **14:32** `x`\n   TODO *y*',
    ],
  );
  for (const document of documents)
    expect(skeleton(tokensOf(grammar, document))).toEqual(skeleton(tokensOf(plain, document)));
});

test('every scope is one that themes colour', () => {
  for (const contribution of ours) {
    const names = [...sourceOf(contribution).matchAll(/"name": "([^"]+)"/g)].map(([, name]) => name);
    for (const name of names)
      expect(name).toMatch(
        /^(?:constant\.(?:numeric|language)|keyword|entity\.name|variable\.parameter)\.[a-z.]+\.postmortem$/,
      );
  }
});

describe('reads in linear time', () => {
  const patterns = ours.flatMap((contribution) =>
    [...sourceOf(contribution).matchAll(/"match": ("(?:[^"\\]|\\.)*")/g)].map(
      ([, match = '""']) => JSON.parse(match) as string,
    ),
  );

  /** In milliseconds: after ten seconds, its own measure, the checker only says that it does not know. */
  const patience = 100_000;

  test.each(patterns)('%s', async (pattern) => {
    // The checker reads JavaScript’s expressions, which spell a case-insensitive group otherwise.
    const { status } = await check(pattern.replaceAll('(?i:', '(?:'), 'iu', { timeout: patience });
    expect(status).toBe('safe');
  });

  test('and a long line to its end', async () => {
    const alone = (await registryOf(true).loadGrammar('postmortem.injection')) as textmate.IGrammar;
    const pieces = ['[', '14:32', '2026-03-12 ', '**Started', '\u00a0', '9\u00a0h', '[a? ', 'sev ', 'UTC+'];
    for (const piece of pieces) {
      const line = `${piece.repeat(100_000 / piece.length)} 14:32`;
      expect(alone.tokenizeLine(line, textmate.INITIAL).tokens.at(-1)?.scopes.at(-1)).toMatch(/time\.postmortem$/);
    }
  });
});
