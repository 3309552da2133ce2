import type { Milestone } from '../index.ts';
import type { PhaseKind } from './chart.ts';

/** Numbers of paths, to a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** A box whose short ends are half circles. */
export function pill(x: number, y: number, width: number, height: number): string {
  const r = round(height / 2);
  const straight = round(width - height);
  return `M${round(x + height / 2)} ${round(y)}h${straight}a${r} ${r} 0 0 1 0 ${2 * r}h${-straight}a${r} ${r} 0 0 1 0 ${-2 * r}z`;
}

const circle = (x: number, y: number, r: number): string => pill(x - r, y - r, 2 * r, 2 * r);

const polygon = (...points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`;

/** Each milestone has a shape of its own, so that none is told from another by colour. */
export const markers: Readonly<Record<Milestone, (x: number, y: number) => string>> = {
  started: (x, y) => polygon([x - 5, y - 6], [x + 6, y], [x - 5, y + 6]),
  detected: (x, y) => polygon([x, y - 6], [x + 6, y + 5], [x - 6, y + 5]),
  acknowledged: (x, y) => polygon([x, y - 6.5], [x + 6.5, y], [x, y + 6.5], [x - 6.5, y]),
  mitigated: (x, y) => box(x - 5, y - 5, 10, 10),
  resolved: (x, y) => circle(x, y, 5.5),
};

/** Each phase has a pattern of its own: strokes drawn within a bar. Drawn, since fills by reference get lost in copies. */
export const patterns: Readonly<
  Record<PhaseKind, ((x: number, y: number, width: number, height: number) => string) | null>
> = {
  undetected: (x, y, width, height) => strokes(x, width, 7, height, (at) => line(at, y + height, at + height, y)),
  responding: null,
  recovering: (x, y, width, height) => strokes(x, width, 5, 0, (at) => line(at, y, at, y + height)),
  impact: null,
};

function strokes(x: number, width: number, step: number, lean: number, stroke: (at: number) => string): string {
  let path = '';
  for (let at = x + step / 2; at + lean <= x + width; at += step) path += stroke(at);
  return path;
}
