import { type Program, stepSize } from './program.ts';

/** A program as it ships: short, and quick to read. */
export type Packed = Readonly<Record<keyof Program, string>>;

/** Lists as text, numbers as characters. A step says how far back that lies which follows it, so that it takes less. */
export function pack({ sets, words, beginnings, ...numbers }: Program): Packed {
  const steps = numbers.steps.map((number, i) => (isFollower(i) ? (i - 2 - number) / stepSize : number));
  return {
    sets: sets.join('\n'),
    words: words.join('\n'),
    beginnings: beginnings.join('\n'),
    groupOf: charactersOf(numbers.groupOf),
    groups: charactersOf(numbers.groups),
    holders: charactersOf(numbers.holders),
    starts: charactersOf(numbers.starts),
    anchors: charactersOf(numbers.anchors),
    kindStarts: charactersOf(numbers.kindStarts),
    steps: charactersOf(steps),
    choices: charactersOf(numbers.choices),
    searches: charactersOf(numbers.searches),
  };
}

export function unpack(packed: Packed): Program {
  const steps = numbersIn(packed.steps);
  for (let i = stepSize * 2 - 1; i < steps.length; i += stepSize) steps[i] = i - 2 - (steps[i] as number) * stepSize;
  return {
    sets: linesIn(packed.sets),
    words: linesIn(packed.words),
    beginnings: linesIn(packed.beginnings),
    groupOf: numbersIn(packed.groupOf),
    groups: numbersIn(packed.groups),
    holders: numbersIn(packed.holders),
    starts: numbersIn(packed.starts),
    anchors: numbersIn(packed.anchors),
    kindStarts: numbersIn(packed.kindStarts),
    steps,
    choices: numbersIn(packed.choices),
    searches: numbersIn(packed.searches),
  };
}

/** Whether a number of a step is the step that follows; the first step is followed by none. */
const isFollower = (index: number): boolean => index >= stepSize && index % stepSize === stepSize - 1;

/** What comes before are signs that must be written in a longer way. */
const firstCharacter = 35;
/** What comes after are halves of characters. */
const largest = 0xd7ff - firstCharacter;

function charactersOf(numbers: Uint16Array): string {
  if (numbers.some((number) => number > largest)) throw new Error('A program is too large to be packed');
  return Array.from(numbers, (number) => String.fromCharCode(number + firstCharacter)).join('');
}

const linesIn = (text: string): string[] => (text ? text.split('\n') : []);

function numbersIn(characters: string): Uint16Array {
  const numbers = new Uint16Array(characters.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = characters.charCodeAt(i) - firstCharacter;
  return numbers;
}
