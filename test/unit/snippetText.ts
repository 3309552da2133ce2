import { type SnippetToken, snippetTokens } from '../../src/write/snippet.ts';

/** What stands in the editor right after a snippet was inserted: hints as they are, the first choice of a list. */
export function inserted(snippet: string): string {
  let text = '';
  for (const token of snippetTokens(snippet)) {
    if (token.kind === 'text') text += token.text;
    else if (token.kind === 'choice') text += token.choices[0];
  }
  return text;
}

/** The tab stops in the order in which they stand. */
export function tabStops(snippet: string): number[] {
  return tokens(snippet).flatMap((token) => ('stop' in token ? [token.stop] : []));
}

export function tokens(snippet: string): SnippetToken[] {
  return [...snippetTokens(snippet)];
}

/** What each tab stop shows before it is filled, in order; stops without a text are left out. */
export function stopTexts(snippet: string): string[] {
  const found: string[] = [];
  const open: number[] = [];
  for (const token of snippetTokens(snippet)) {
    if (token.kind === 'open') open.push(token.end);
    else if (token.kind === 'close') found.push(snippet.slice(open.pop(), token.start));
  }
  return found;
}
