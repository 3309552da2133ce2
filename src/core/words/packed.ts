import type { Program } from './program.ts';

/** The lists of numbers that a program is made of, in the order in which they are packed. */
const tables = [
  'wordCounts',
  'beginningCounts',
  'wordGroups',
  'beginningGroups',
  'groups',
  'holders',
  'starts',
  'anchors',
  'kindStarts',
  'steps',
  'choices',
  'searches',
] as const satisfies readonly (keyof Program)[];

/** What is packed of a program besides its numbers. */
interface Head {
  /** One a line. */
  readonly sets: string;
  readonly words: string;
  readonly beginnings: string;
  /** The length of each table. */
  readonly lengths: readonly number[];
}

/** Opens the numbers, and tells in which order the bytes of each stand. */
const mark = 0xfeff;

/**
 * Programs as they ship, in one file: numbers of 16 bits, which are taken as they lie there, and behind them all that is
 * text, as JSON. First come the mark and, in two numbers, how many there are.
 */
export function pack(programs: Readonly<Record<string, Program>>): Uint8Array {
  const numbers = Object.values(programs).flatMap((program) => tables.flatMap((table) => [...program[table]]));
  const heads = Object.entries(programs).map(([name, { sets, words, beginnings, ...program }]): [string, Head] => [
    name,
    {
      sets: sets.join('\n'),
      words,
      beginnings,
      lengths: tables.map((table) => program[table].length),
    },
  ]);
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(heads)));
  const all = Uint16Array.from([mark, numbers.length & 0xffff, numbers.length >>> 16, ...numbers]);
  const bytes = new Uint8Array(all.byteLength + text.length);
  bytes.set(new Uint8Array(all.buffer));
  bytes.set(text, all.byteLength);
  return bytes;
}

/** Reads what `pack` wrote; each program is put together when it is asked for. */
export function unpack(packed: Uint8Array): (name: string) => Program {
  // Numbers can only be taken from an even place.
  const { buffer } = packed.byteOffset % 2 ? packed.slice() : packed;
  const from = packed.byteOffset % 2 ? 0 : packed.byteOffset;
  const numbers = inOrder(new Uint16Array(buffer, from, packed.length >> 1));
  const end = intro + (numbers[1] as number) + ((numbers[2] as number) << 16);
  const heads = JSON.parse(new TextDecoder().decode(packed.subarray(end * 2))) as Record<string, Head>;
  const places = new Map<string, number>();
  let place = intro;
  for (const [name, { lengths }] of Object.entries(heads)) {
    places.set(name, place);
    for (const length of lengths) place += length;
  }
  return (name) => {
    const { sets, words, beginnings, lengths } = heads[name] as Head;
    let at = places.get(name) as number;
    const own = Object.fromEntries(
      tables.map((table, i) => {
        const start = at;
        at += lengths[i] as number;
        return [table, numbers.subarray(start, at)];
      }),
    );
    return {
      sets: sets.split('\n'),
      words,
      beginnings,
      ...(own as Record<(typeof tables)[number], Uint16Array>),
    };
  };
}

const intro = 3;

/** Nearly every machine has the lower byte first, as has the one that packed them. */
const inOrder = (numbers: Uint16Array): Uint16Array =>
  numbers[0] === mark ? numbers : numbers.map((number) => (number << 8) | (number >> 8));
