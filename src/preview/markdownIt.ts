import { Postmortem } from '../index.ts';
import { chartOf } from './chart.ts';
import { timelineFigure } from './figure.ts';

/** What is used of a token of markdown-it. */
interface Token {
  readonly level: number;
  /** The lines of the source, from 0, the second exclusive. */
  readonly map: readonly [number, number] | null;
  content: string;
}

interface State {
  readonly src: string;
  tokens: Token[];
  readonly env: unknown;
  readonly Token: new (type: string, tag: string, nesting: 0) => Token;
}

/** What is used of markdown-it, which comes with the editor and not with us. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
}

/** Who knows the document that is rendered, by what markdown-it was told of it. */
export interface Host {
  /** The document as it was read already, if its text is this. */
  model(text: string, env: unknown): Postmortem | null;
  isPostmortem(model: Postmortem, env: unknown): boolean;
}

const alone: Host = {
  model: () => null,
  isPostmortem: (model) => model.recognition.postmortem,
};

/** Has markdown-it draw the timeline of a postmortem, above its first entry. A failure never keeps the text from showing. */
export function extendMarkdownIt<Md extends MarkdownIt>(md: Md, host: Host = alone): Md {
  md.core.ruler.push('postmortem-timeline', (state) => {
    const model = host.model(state.src, state.env) ?? new Postmortem(state.src);
    const chart = host.isPostmortem(model, state.env) ? chartOf(model) : null;
    if (!chart) return;
    const line = model.lines.lineAt(chart.start);
    const at = state.tokens.findIndex(({ level, map }) => level === 0 && map && map[0] <= line && line < map[1]);
    if (at < 0) return;
    const figure = new state.Token('html_block', '', 0);
    figure.content = timelineFigure(chart);
    state.tokens.splice(at, 0, figure);
  });
  return md;
}
