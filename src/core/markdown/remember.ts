/** What keeps whatever is worked out about it alone, and takes it along when it goes. */
export interface Remembering {
  readonly remembered: unknown[];
}

type Remember<Of extends Remembering> = <Key extends Of, Value extends NonNullable<unknown> | null>(
  compute: (key: Key) => Value,
) => (key: Key) => Value;

/**
 * Computes once per key object. The values lie with the key: a thousand leaves are asked for a dozen things at every
 * keystroke, and no table outside is looked up as fast, or costs the garbage collector as little. Each kind of keys has
 * a `remember` of its own, so that its objects have room for what is asked of them and no more.
 */
function memory<Of extends Remembering>(): { readonly remember: Remember<Of>; room(): unknown[] } {
  let slots = 0;
  return {
    remember(compute) {
      const slot = slots++;
      return (key) => {
        const known = key.remembered[slot];
        if (known !== undefined) return known as ReturnType<typeof compute>;
        const value = compute(key);
        key.remembered[slot] = value;
        return value;
      };
    },
    room: () => new Array(slots),
  };
}

/** For leaves. */
export const { remember, room } = memory();

/** For entries of timelines. */
export const { remember: rememberOfEntry, room: roomOfEntry } = memory();
