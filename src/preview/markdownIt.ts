import { Postmortem } from '../index.ts';
import { chartOf } from './chart.ts';
import { timelineFigure } from './figure.ts';

/** What is used of a token of markdown-it. */
interface Token {
  readonly level: number;
  /** The lines of the source, from 0, the second exclusive. */
  readonly map: readonly [number, number] | null;
}

type Tokens = readonly Token[];

interface State {
  readonly src: string;
  readonly tokens: Tokens;
}

interface Renderer {
  render(tokens: Tokens, options: unknown, env: unknown): string;
}

/** What is used of markdown-it, which comes with the editor and not with us. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
  readonly renderer: Renderer;
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

/**
 * Has markdown-it draw the timeline of a postmortem, above its first entry. A failure never keeps the text from showing.
 * Editors parse at every keystroke, for outlines and links: what is drawn is made when it is rendered, not before.
 */
export function extendMarkdownIt<Md extends MarkdownIt>(md: Md, host: Host = alone): Md {
  const sources = new WeakMap<Token, string>();
  md.core.ruler.push('postmortem-timeline', ({ tokens: [first], src }) => {
    if (first) sources.set(first, src);
  });
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) => {
    const source = tokens[0] && sources.get(tokens[0]);
    const model = source === undefined ? null : (host.model(source, env) ?? new Postmortem(source));
    const chart = model && host.isPostmortem(model, env) ? chartOf(model) : null;
    if (!model || !chart) return render(tokens, options, env);
    const line = model.lines.lineAt(chart.start);
    const at = tokens.findIndex(({ level, map }) => level === 0 && map && map[0] <= line && line < map[1]);
    if (at < 0) return render(tokens, options, env);
    const [before, behind] = [tokens.slice(0, at), tokens.slice(at)];
    return `${render(before, options, env)}${timelineFigure(chart)}${render(behind, options, env)}`;
  };
  return md;
}
