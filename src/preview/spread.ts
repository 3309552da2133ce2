interface Block {
  total: number;
  count: number;
}

/**
 * Where labels of given widths go on one line: each as near as can be to where it belongs, in the same order, none over
 * another, all between `from` and `to`, where they must have room. Takes and gives their middles.
 */
export function spread(
  middles: readonly number[],
  widths: readonly number[],
  { from, to, gap }: { readonly from: number; readonly to: number; readonly gap: number },
): number[] {
  const offsets: number[] = [];
  let offset = 0;
  widths.forEach((width, i) => {
    if (i > 0) offset += ((widths[i - 1] as number) + width) / 2 + gap;
    offsets.push(offset);
  });
  // Less their offsets, labels that touch are equal: what is left is to make a sequence ascend (pool adjacent violators).
  const blocks: Block[] = [];
  middles.forEach((middle, i) => {
    let block: Block = { total: middle - (offsets[i] as number), count: 1 };
    for (let last = blocks.at(-1); last && last.total / last.count > block.total / block.count; last = blocks.at(-1)) {
      block = { total: last.total + block.total, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const least = from + (widths[0] ?? 0) / 2;
  const most = to - (widths.at(-1) ?? 0) / 2 - offset;
  const placed = blocks.flatMap(({ total, count }) =>
    Array<number>(count).fill(Math.max(least, Math.min(most, total / count))),
  );
  return placed.map((start, i) => start + (offsets[i] as number));
}
