import type { Block, Leaf } from './leaf.ts';

/** Tells by a leaf alone whether it holds something. */
export type Holds = (leaf: Leaf) => boolean;

/**
 * The blocks of a document that hold something. Most hold nothing of what is looked for, and an edit leaves most of them
 * alone: those are not asked again, nor even looked at.
 */
export class Holders {
  readonly #blocks: readonly Block[];
  readonly #places = new Map<Holds, readonly number[]>();
  /** What was found in an earlier version that had so many blocks. */
  readonly #earlier: ReadonlyMap<Holds, readonly number[]>;
  readonly #before: number;
  /** So many blocks at the front and at the back are what they were. */
  readonly #front: number;
  readonly #back: number;

  constructor(blocks: readonly Block[], earlier?: Holders) {
    this.#blocks = blocks;
    this.#earlier = earlier ? earlier.#places : new Map();
    this.#before = earlier ? earlier.#blocks.length : 0;
    this.#front = earlier ? alike(earlier.#blocks, blocks) : 0;
    this.#back = earlier ? alikeFromEnd(earlier.#blocks, blocks, this.#front) : 0;
  }

  /** Those of which `holds` is true, in order. It has to be the same function every time. */
  of(holds: Holds): readonly Block[] {
    let places = this.#places.get(holds);
    if (!places) {
      places = this.#placesOf(holds, this.#earlier.get(holds));
      this.#places.set(holds, places);
    }
    return places.map((place) => this.#blocks[place] as Block);
  }

  #placesOf(holds: Holds, earlier: readonly number[] | undefined): number[] {
    const blocks = this.#blocks;
    const places: number[] = [];
    let next = 0;
    let end = blocks.length;
    let known = 0;
    if (earlier) {
      for (; (earlier[known] ?? Infinity) < this.#front; known++) places.push(earlier[known] as number);
      next = this.#front;
      end -= this.#back;
    }
    for (; next < end; next++) if (holds((blocks[next] as Block).leaf)) places.push(next);
    if (earlier) {
      while ((earlier[known] ?? Infinity) < this.#before - this.#back) known++;
      const shift = blocks.length - this.#before;
      for (; known < earlier.length; known++) places.push((earlier[known] as number) + shift);
    }
    return places;
  }
}

/** How many blocks at the front are of the same leaves. */
function alike(before: readonly Block[], after: readonly Block[]): number {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same]?.leaf === after[same]?.leaf) same++;
  return same;
}

/** How many at the back, of those that are not counted at the front. */
function alikeFromEnd(before: readonly Block[], after: readonly Block[], front: number): number {
  const most = Math.min(before.length, after.length) - front;
  let same = 0;
  while (same < most && before[before.length - 1 - same]?.leaf === after[after.length - 1 - same]?.leaf) same++;
  return same;
}
