/** What keeps whatever is worked out about it alone, and takes it along when it goes. */
export interface Remembering {
  readonly remembered: unknown[];
}

let slots = 0;

/**
 * Computes once per key object. The values lie with the key: a thousand leaves are asked for a dozen things at every
 * keystroke, and no table outside is looked up as fast, or costs the garbage collector as little.
 */
export function remember<Key extends Remembering, Value extends NonNullable<unknown> | null>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const slot = slots++;
  return (key) => {
    const known = key.remembered[slot];
    if (known !== undefined) return known as Value;
    const value = compute(key);
    key.remembered[slot] = value;
    return value;
  };
}
