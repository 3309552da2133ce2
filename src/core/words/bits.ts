/** How many words of 32 bits hold that many numbers. */
export const bitWords = (count: number): number => (count + 31) >> 5;

/** Numbers below `count` as bits. */
export function bitsOf(numbers: Iterable<number>, count: number): Uint32Array {
  const bits = new Uint32Array(bitWords(count));
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
  return bits;
}

/** Only the words that are not empty: place and bits of each, one after the other. */
export function sparseBitsOf(numbers: Iterable<number>, count: number): Int32Array {
  const sparse: number[] = [];
  bitsOf(numbers, count).forEach((bits, place) => {
    if (bits) sparse.push(place, bits | 0);
  });
  return Int32Array.from(sparse);
}
