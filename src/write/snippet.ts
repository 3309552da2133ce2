import type { Edit } from '../core/rule.ts';

/**
 * The part of VS Code's snippet syntax that templates use: `$1`, `${1}`, `${1:text}` with others inside, `${1|one,two|}`,
 * `$0`, and `\$`, `\}`, `\\` for the characters themselves.
 */
export type SnippetToken =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'stop'; readonly start: number; readonly end: number; readonly stop: number }
  /** Begins a stop that holds text: everything up to its `close`. */
  | { readonly kind: 'open'; readonly start: number; readonly end: number; readonly stop: number }
  | { readonly kind: 'close'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'choice';
      readonly start: number;
      readonly end: number;
      readonly stop: number;
      readonly choices: readonly string[];
    }
  /** What the editor would read as something else than its author meant. */
  | { readonly kind: 'fault'; readonly start: number; readonly end: number };

const grammar =
  /\\(?<escaped>[\\$}])|\$(?<bare>\d{1,2})(?!\d)|\$\{(?:(?<braced>\d{1,2})\}|(?<open>\d{1,2}):|(?<chooser>\d{1,2})\|(?<choices>(?:[^\\|,\n]|\\.)+(?:,(?:[^\\|,\n]|\\.)+)*)\|\})|(?<close>\})|(?<fault>\$[\w{]+)|(?<text>[^\\$}]+|[\\$])/g;

/** Reads snippet text from left to right in one pass; every character belongs to exactly one token. */
export function* snippetTokens(source: string): Generator<SnippetToken> {
  const open: { start: number; end: number }[] = [];
  for (const found of source.matchAll(grammar)) {
    const { escaped, bare, braced, open: opened, chooser, choices, close, fault, text } = found.groups ?? {};
    const start = found.index;
    const range = { start, end: start + found[0].length };
    const stop = bare ?? braced;
    if (stop !== undefined) yield { kind: 'stop', ...range, stop: Number(stop) };
    else if (opened !== undefined) {
      open.push(range);
      yield { kind: 'open', ...range, stop: Number(opened) };
    } else if (chooser !== undefined && choices !== undefined) {
      yield { kind: 'choice', ...range, stop: Number(chooser), choices: choicesOf(choices) };
    } else if (close !== undefined && open.pop() !== undefined) yield { kind: 'close', ...range };
    else if (fault !== undefined) yield { kind: 'fault', ...range };
    else yield { kind: 'text', ...range, text: escaped ?? close ?? text ?? '' };
  }
  for (const range of open) yield { kind: 'fault', ...range };
}

/** A value as snippet text: what it holds is inserted as it is and never read as a tab stop. */
export function snippetText(value: string): string {
  return value.replace(/[\\$}]/g, '\\$&');
}

/** The same outside of any tab stop, where a brace closes nothing: Markdown with code in it stays readable. */
export function literal(text: string): string {
  return text.replace(/\\(?=[\\$}])|\$/g, '\\$&');
}

/** Snippets for several places of a text, in its order, as one for the whole stretch: what stands between them stays as it is. */
export function joined(text: string, edits: readonly Edit[]): Edit | null {
  const [first] = edits;
  if (!first) return null;
  let whole = '';
  let at = first.start;
  for (const edit of edits) {
    whole += snippetText(text.slice(at, edit.start)) + edit.text;
    at = edit.end;
  }
  return { start: first.start, end: at, text: whole };
}

function choicesOf(list: string): string[] {
  return (list.match(/(?:[^\\,]|\\.)+/g) ?? []).map((choice) => choice.replace(/\\([\\,|])/g, '$1'));
}
