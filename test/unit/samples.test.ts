import { readdirSync, readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';

// The samples are what every finding links to: both languages must tell the same facts, and every fact its source.

type Tag = 'en' | 'fr';
interface Node {
  type: string;
  value?: string;
  depth?: number;
  url?: string;
  identifier?: string;
  children?: Node[];
}

const folder = (tag: Tag) => new URL(`../../samples/${tag}/`, import.meta.url);
const names = (tag: Tag) => readdirSync(folder(tag)).sort();
const tags: Tag[] = ['en', 'fr'];
const samples = tags.flatMap((tag) => names(tag).map((name) => ({ tag, name })));

const milestoneWords: Record<string, string> = {
  Started: 'started',
  Detected: 'detected',
  Acknowledged: 'acknowledged',
  Mitigated: 'mitigated',
  Resolved: 'resolved',
  Début: 'started',
  Détection: 'detected',
  'Prise en charge': 'acknowledged',
  Atténuation: 'mitigated',
  Résolution: 'resolved',
};
const hoursFromUtc: Record<string, number> = { PST: -8, PDT: -7, CET: 1, CEST: 2 };

function read(tag: Tag, name: string) {
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
    readFileSync(new URL(name, folder(tag)), 'utf8'),
  )!;
  const tree: Node = unified().use(remarkParse).use(remarkGfm).parse(body!);
  return { meta: parseYaml(frontMatter!) as Record<string, unknown>, tree };
}

function all(node: Node, type: string): Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type))];
}

const text = (node: Node): string => node.value ?? (node.children ?? []).map(text).join('');

/** Every number and clock time of a text, written the same way whatever the language. */
function figures(tag: Tag, value: string): string[] {
  const plain =
    tag === 'en'
      ? value.replace(/(?<=\d),(?=\d{3})/g, '')
      : value.replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.');
  return (plain.match(/\d+(?:[.:]\d+)*/g) ?? []).sort();
}

/** What a section holds apart from its words: the part that both languages share. */
function outline(tag: Tag, tree: Node) {
  const sections: Node[] = [];
  for (const node of tree.children!) {
    if (node.type === 'heading') sections.push({ type: 'section', depth: node.depth!, children: [] });
    sections.at(-1)!.children!.push(node);
  }
  return sections.map((section) => ({
    depth: section.depth,
    tables: all(section, 'table').map((table) => table.children!.map((row) => row.children!.length)),
    items: all(section, 'listItem').length,
    notes: all(section, 'footnoteReference').map((note) => note.identifier),
    definitions: all(section, 'footnoteDefinition').map((note) => note.identifier),
    links: all(section, 'link').map((link) => link.url),
    figures: figures(tag, all(section, 'text').map(text).join('\n')),
  }));
}

function timeline(tree: Node) {
  const table = all(tree, 'table').find((one) => text(one.children![0]!.children![0]!).endsWith('(UTC)'))!;
  return table.children!.slice(1).map((row) => {
    const [time, event] = row.children! as [Node, Node];
    const first = event.children![0]!;
    const milestone = first.type === 'strong' ? (milestoneWords[text(first)] ?? `unknown: ${text(first)}`) : undefined;
    return { time: text(time), event: text(event), milestone, sources: all(event, 'footnoteReference').length };
  });
}

function milestones(tree: Node): Record<string, string> {
  const marked = timeline(tree).filter((row) => row.milestone);
  expect(new Set(marked.map((row) => row.milestone)).size).toBe(marked.length);
  return Object.fromEntries(marked.map((row) => [row.milestone!, `${row.time.replace(' ', 'T')}Z`]));
}

test('every sample exists in both languages', () => {
  expect(names('en').length).toBeGreaterThan(0);
  expect(names('fr')).toEqual(names('en'));
});

describe.each(names('en'))('%s says the same in English and French', (name) => {
  const en = read('en', name);
  const fr = read('fr', name);

  test('sections, tables, lists, footnotes, links, times and numbers', () => {
    expect(outline('fr', fr.tree)).toEqual(outline('en', en.tree));
  });

  test('front matter', () => {
    const shared = ({ title, owner, services, lang, ...rest }: Record<string, unknown>) => ({
      ...rest,
      title: typeof title,
      owner: typeof owner,
      services: (services as string[]).length,
    });
    expect(shared(fr.meta)).toEqual(shared(en.meta));
    expect([en.meta.lang, fr.meta.lang]).toEqual(['en', 'fr']);
  });

  test('timeline, row by row', () => {
    const shared = (tree: Node) => timeline(tree).map(({ time, milestone, sources }) => ({ time, milestone, sources }));
    expect(shared(fr.tree)).toEqual(shared(en.tree));
  });
});

describe.each(samples)('$tag/$name', ({ tag, name }) => {
  const { meta, tree } = read(tag, name);

  test('every footnote is defined once and used', () => {
    const defined = all(tree, 'footnoteDefinition').map((note) => note.identifier);
    const used = new Set(all(tree, 'footnoteReference').map((note) => note.identifier));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    // An undefined footnote stays plain text.
    expect(all(tree, 'text').filter((node) => text(node).includes('[^'))).toEqual([]);
  });

  test('the title is the heading', () => {
    expect(meta.title).toBe(text(all(tree, 'heading')[0]!));
  });

  test('timeline rows are dated, in order and sourced, and local times agree with UTC', () => {
    const rows = timeline(tree);
    expect(rows.map((row) => row.time)).toEqual(rows.map((row) => row.time).sort());
    for (const row of rows) {
      expect(row.time).toMatch(/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/);
      expect(row.sources, row.event).toBeGreaterThan(0);
      const local = /(\d\d):(\d\d)\s(CES?T|P[SD]T)/.exec(row.event);
      expect(local !== null, row.event).toBe(row.time.includes(' '));
      if (!local) continue;
      const hour = (Number(local[1]) - hoursFromUtc[local[3]!]! + 24) % 24;
      expect(`${String(hour).padStart(2, '0')}:${local[2]}`, row.event).toBe(row.time.slice(-5));
    }
  });

  test('the instants of the front matter are those of the timeline', () => {
    const { acknowledged: _, ...marked } = milestones(tree);
    const stated = ['started', 'detected', 'mitigated', 'resolved'].filter((key) => key in meta);
    expect(Object.fromEntries(stated.map((key) => [key, meta[key]]))).toEqual(marked);
  });
});

test.each([
  ['aws-2011-04-21-ebs.md', { acknowledged: 54, mitigated: 677, resolved: 5113 }],
  ['aws-2020-11-25-kinesis.md', { detected: 151, resolved: 1179 }],
  ['ovhcloud-2021-03-10-strasbourg-fire.md', { detected: 0, mitigated: 173 }],
  ['ovhcloud-2021-10-13-network-outage.md', { acknowledged: 48, mitigated: 63, resolved: 71 }],
])('%s: minutes from the start are the published ones', (name, minutes) => {
  const { started, ...later } = milestones(read('en', name).tree);
  const since = (instant: string) => (Date.parse(instant) - Date.parse(started!)) / 60_000;
  expect(Object.fromEntries(Object.entries(later).map(([key, instant]) => [key, since(instant)]))).toEqual(minutes);
});

test.each(names('fr'))('fr/%s follows French typography', (name) => {
  const prose = all(read('fr', name).tree, 'text')
    .map(text)
    .filter((value) => !/^https?:/.test(value))
    .map((value) => value.replace(/\d\d:\d\d/g, ''));
  const faults: Record<string, RegExp> = {
    'no-break space before : ; ! ? » %': /(?<![\u00a0\u202f])[:;!?»%]/,
    'no-break space after «': /«(?![\u00a0\u202f])/,
    'no-break space between thousands': /\d \d{3}(?!\d)/,
    'curly apostrophes and guillemets': /['"“”]/,
  };
  for (const [rule, fault] of Object.entries(faults))
    expect(
      prose.filter((value) => fault.test(value)),
      rule,
    ).toEqual([]);
});
