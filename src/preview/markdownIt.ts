import { mayBePostmortem, Postmortem } from '../index.ts';
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

/** Finds the postmortem that is rendered, by its text and what markdown-it was told of it; null where it is none. */
export type Find = (text: string, env: unknown) => Postmortem | null;

/** Where nobody knows more than the text says. */
export function postmortemIn(text: string): Postmortem | null {
  const model = mayBePostmortem(text) ? new Postmortem(text) : null;
  return model?.recognition.postmortem ? model : null;
}

/**
 * Has markdown-it draw the timeline of a postmortem, above its first entry. A failure never keeps the text from showing.
 * Editors parse at every keystroke, for outlines and links: what is drawn is made when it is rendered, not before.
 */
export function extendMarkdownIt<Md extends MarkdownIt>(md: Md, find: Find): Md {
  const sources = new WeakMap<Token, string>();
  md.core.ruler.push('postmortem-timeline', ({ tokens: [first], src }) => {
    if (first) sources.set(first, src);
  });
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) => {
    const source = tokens[0] && sources.get(tokens[0]);
    const model = source === undefined ? null : find(source, env);
    const chart = model && chartOf(model);
    if (!model || !chart) return render(tokens, options, env);
    const line = model.lines.lineAt(chart.start);
    const at = tokens.findIndex(({ level, map }) => level === 0 && map && map[0] <= line && line < map[1]);
    if (at < 0) return render(tokens, options, env);
    const [before, behind] = [tokens.slice(0, at), tokens.slice(at)];
    return `${render(before, options, env)}${timelineFigure(chart)}${render(behind, options, env)}`;
  };
  return md;
}
