import { type Program, stepSize } from './program.ts';

/** A program as it ships: short, and quick to read. */
export interface Packed {
  readonly sets: string;
  readonly lists: string;
  readonly steps: string;
  readonly choices: string;
  readonly searches: string;
}

/** Numbers as characters. Small ones take the least, so a step says how far back that lies which follows it. */
export function pack({ sets, lists, steps, choices, searches }: Program): Packed {
  return {
    sets: sets.join('\n'),
    lists: lists.join('\n'),
    steps: charactersOf(steps.map((number, i) => (isNext(i) && i > 2 ? (i - 2 - number) / stepSize : number))),
    choices: charactersOf(choices),
    searches: charactersOf(searches),
  };
}

export function unpack({ sets, lists, steps, choices, searches }: Packed): Program {
  return {
    sets: sets.split('\n'),
    lists: lists.split('\n'),
    steps: numbersIn(steps).map((number, i) => (isNext(i) && i > 2 ? i - 2 - number * stepSize : number)),
    choices: numbersIn(choices),
    searches: numbersIn(searches),
  };
}

const isNext = (index: number): boolean => index % stepSize === 2;

const firstCharacter = 32;
/** Beyond these lie halves of characters. */
const largest = 0xd7ff - firstCharacter;

function charactersOf(numbers: readonly number[]): string {
  if (numbers.some((number) => number > largest)) throw new Error('A program is too large to be packed');
  return numbers.map((number) => String.fromCharCode(number + firstCharacter)).join('');
}

function numbersIn(characters: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < characters.length; i++) numbers.push(characters.charCodeAt(i) - firstCharacter);
  return numbers;
}
