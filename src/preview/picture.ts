import type { Chart } from './chart.ts';
import { axisPart } from './parts/axis.ts';
import { keyPart } from './parts/key.ts';
import { listPart } from './parts/list.ts';
import { milestonesPart } from './parts/milestones.ts';
import { phasesPart } from './parts/phases.ts';
import { railPart } from './parts/rail.ts';
import { titlePart } from './parts/title.ts';
import { scaleOf } from './scale.ts';
import type { Item } from './scene.ts';

const margin = 16;
/** Below this width, in pixels, the names of milestones have no room beside each other. */
const narrowest = 480;

export interface Contents {
  /** In pixels; a picture is never narrower than 480. */
  readonly width: number;
  /** What it is about, for one that stands alone. */
  readonly title: boolean;
  /** The entries in words, for one that has no table or text beside it. */
  readonly list: boolean;
}

/** A picture as texts and shapes at their places, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** Lays a timeline out: no text covers another or leaves the picture. */
export function pictureOf(chart: Chart, { width: wanted, title, list }: Contents): Picture {
  const width = Math.max(narrowest, Math.round(wanted));
  const left = margin;
  const right = width - margin;
  const scale = scaleOf(chart, left + 6, right - 6);
  const head = title ? titlePart(chart, left, right, margin / 2) : { items: [], bottom: margin / 2 };
  const key = keyPart(chart, left, right, head.bottom);
  const milestones = milestonesPart(chart, scale, left, right, key.bottom);
  const phases = phasesPart(chart, scale, milestones.bottom);
  const rail = railPart(chart, scale, left, right, phases.bottom + 2);
  const axis = axisPart(chart, scale, { left, right, top: rail.bottom, reach: milestones.bottom });
  const entries = list ? listPart(chart, left, right, axis.bottom + 10) : { items: [], bottom: axis.bottom };
  // Lines of days lie under everything else.
  const parts = [head, key, axis, milestones, phases, rail, entries];
  return { width, height: Math.ceil(entries.bottom + margin / 2), items: parts.flatMap(({ items }) => items) };
}
