/** The colours of a picture, by what they stand for. */
export type Colour = 'ink' | 'muted' | 'faint' | 'page' | 'undetected' | 'responding' | 'recovering' | 'impact';

interface Owned {
  /** The number of the entry that it belongs to. */
  readonly entry?: number;
}

/** One line of text: where it begins, its baseline, and how wide it may become. */
export interface Text extends Owned {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: Colour;
  /** Set in the middle of its width instead of at its beginning. */
  readonly centred?: boolean;
}

export interface Shape extends Owned {
  /** What a path's `d` says. */
  readonly d: string;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly thickness?: number;
  readonly dashed?: boolean;
  /** What it is, for tests and for who looks at the source. */
  readonly is:
    | 'tick'
    | 'badge'
    | 'phase'
    | 'pattern'
    | 'milestone'
    | 'leader'
    | 'axis'
    | 'day'
    | 'gap'
    | 'break'
    | 'swatch';
}

export type Item = Text | Shape;

/** A part of the picture that stands below the one before. */
export interface Part {
  readonly items: readonly Item[];
  /** Where it ends. */
  readonly bottom: number;
}

export const isText = (item: Item): item is Text => 'text' in item;

/** What a text covers: from above its ascenders to below its descenders. */
export const boxOf = ({ x, y, width, size }: Text) => ({
  left: x,
  right: x + width,
  top: y - size * 0.85,
  bottom: y + size * 0.25,
});
