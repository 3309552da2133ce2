/** How many words of 32 bits hold that many numbers. */
export const bitWords = (count: number): number => (count + 31) >> 5;

export const hasBit = (bits: Uint32Array, number: number): boolean =>
  ((bits[number >> 5] as number) & (1 << (number & 31))) !== 0;

export function setBit(bits: Uint32Array, number: number): void {
  bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
}

/** Only the words that are not empty: place and bits of each, one after the other. */
export function sparse(bits: Uint32Array): Int32Array {
  const filled: number[] = [];
  for (let place = 0; place < bits.length; place++) if (bits[place]) filled.push(place, (bits[place] as number) | 0);
  return Int32Array.from(filled);
}
