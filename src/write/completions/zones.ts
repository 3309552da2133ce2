import type { Names } from './completion.ts';

let all: readonly string[] | undefined;

/** The zones a person may mean: UTC, those of the workspace's postmortems, the reader's own, then every other. */
export function zonesFor(names: Names): string[] {
  all ??= Intl.supportedValuesOf('timeZone');
  return [...new Set(['UTC', ...names.zones.keys(), readersZone(), ...all])];
}

export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
