import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One example of a rule's page: a document, what is found in it, and what it looks like once fixed. */
export interface Example {
  readonly language: string;
  readonly kind: 'ok' | 'bad';
  readonly document: string;
  /** Lines `line:column-line:column message`, 1-based, end excluded. */
  readonly findings: readonly string[];
  readonly fixed: string | null;
  /** Where the example stands in rule.md, for the name of its test. */
  readonly line: number;
}

/** One language's half of a rule.md: it begins with a first-level heading, English first, then French. */
export interface Page {
  readonly language: string;
  readonly title: string;
  /** The first paragraph: why. */
  readonly why: string;
  /** The page without its heading. */
  readonly body: string;
  readonly examples: readonly Example[];
}

const languages = ['en', 'fr'];

/** Reads src/rules/<id>/rule.md. */
export function readRuleDocs(root: string, id: string): Page[] {
  const source = readFileSync(join(root, 'src/rules', id, 'rule.md'), 'utf8');
  const halves: { line: number; lines: string[] }[] = [];
  let fence = '';
  source.split('\n').forEach((text, index) => {
    const opened = /^(`{3,}|~{3,})/.exec(text)?.[1];
    if (opened && !fence) fence = opened;
    else if (fence && text.trimEnd() === fence) fence = '';
    if (!fence && text.startsWith('# ')) halves.push({ line: index + 1, lines: [] });
    halves.at(-1)?.lines.push(text);
  });
  return halves.map(({ line, lines }, index) => pageOf(languages[index] ?? 'en', line, lines));
}

function pageOf(language: string, line: number, lines: string[]): Page {
  const body = lines.slice(1).join('\n').trim();
  return {
    language,
    title: (lines[0] ?? '').slice(2).trim(),
    why: body.split(/\n\s*\n/)[0] ?? '',
    body,
    examples: examplesOf(language, line, lines),
  };
}

function examplesOf(language: string, firstLine: number, lines: string[]): Example[] {
  const examples: {
    language: string;
    kind: 'ok' | 'bad';
    document: string;
    findings: string[];
    fixed: string | null;
    line: number;
  }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [, fence, info] = /^(`{3,}|~{3,})(.*)$/.exec(lines[i] ?? '') ?? [];
    if (!fence) continue;
    const start = i + 1;
    while (++i < lines.length && lines[i]?.trimEnd() !== fence);
    const content = lines.slice(start, i).join('\n');
    const last = examples.at(-1);
    if (info === 'md ok' || info === 'md bad') {
      examples.push({
        language,
        kind: info === 'md ok' ? 'ok' : 'bad',
        document: content,
        findings: [],
        fixed: null,
        line: firstLine + start,
      });
    } else if (info === 'text findings' && last) last.findings = content.split('\n').filter(Boolean);
    else if (info === 'md fixed' && last) last.fixed = content;
  }
  return examples;
}
