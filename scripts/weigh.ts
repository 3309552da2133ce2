/**
 * How much each sign speaks for a postmortem (`src/core/sections/recognition.ts`), learned from documents:
 * `node scripts/weigh.ts FOLDER…`. A folder has `*.md` files and says in `labels.json` what they are (`[{ "id": "name",
 * "kind": "postmortem" | "template" | "negative", "borderline": true }]`); one without it has none that are postmortems.
 * Says last how many are told right by what was learned without their folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcedBy } from '../src/core/sections/incidentTitles.ts';
import { type Signs, signsOf } from '../src/core/sections/signs.ts';
import { Postmortem } from '../src/index.ts';

interface Example {
  readonly folder: string;
  readonly postmortem: boolean;
  /** How much it counts. */
  readonly weight: number;
  readonly signs: readonly number[];
}

interface Label {
  readonly id: string;
  readonly kind: string;
  readonly borderline?: boolean;
}

function labelsOf(folder: string): { readonly labels: readonly Label[]; readonly weight: number } {
  const file = join(folder, 'labels.json');
  if (existsSync(file)) return { labels: JSON.parse(readFileSync(file, 'utf8')) as Label[], weight: 1 };
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return { labels: names.map((name) => ({ id: name.slice(0, -3), kind: 'negative' })), weight: 0.2 };
}

let names: readonly string[] = [];

function examplesIn(folder: string): Example[] {
  const { labels, weight } = labelsOf(folder);
  return labels.flatMap(({ id, kind, borderline }) => {
    const model = new Postmortem(readFileSync(join(folder, `${id}.md`), 'utf8'));
    const { incident, other } = announcedBy(model);
    // Titles of other documents decide by themselves.
    if (other) return [];
    const signs: Signs = signsOf(model, incident);
    names = Object.keys(signs);
    const counts = borderline ? weight / 2 : weight;
    return [{ folder, postmortem: kind !== 'negative', weight: counts, signs: [...Object.values(signs), 1] }];
  });
}

const oddsOf = (weights: readonly number[], signs: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (signs[i] as number), 0);

const rounds = 4000;
const pace = 2;
/** Keeps the weights of signs that few documents have from growing without end. */
const restraint = 0.5;

/** Logistic regression: one weight for each sign, and one for none. */
function learn(examples: readonly Example[]): number[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Array<number>(names.length + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, i) => (i < names.length ? -restraint * weight : 0));
    for (const { postmortem, weight, signs } of examples) {
      const error = weight * (Number(postmortem) - 1 / (1 + Math.exp(-oddsOf(weights, signs))));
      for (let i = 0; i < slope.length; i++) slope[i] = (slope[i] as number) + error * (signs[i] as number);
    }
    for (let i = 0; i < slope.length; i++) weights[i] = (weights[i] as number) + (pace * (slope[i] as number)) / total;
  }
  return weights;
}

const folders = process.argv.slice(2);
const examples = folders.flatMap(examplesIn);
const learned = learn(examples);
for (const [i, name] of names.entries()) console.log(`${name}: ${learned[i]?.toFixed(2)}`);
console.log(`doubt: ${(-(learned.at(-1) as number)).toFixed(2)}`);
for (const folder of folders) {
  const weights = learn(examples.filter((one) => one.folder !== folder));
  const own = examples.filter((one) => one.folder === folder);
  const told = own.filter(({ postmortem, signs }) => oddsOf(weights, signs) > 0 === postmortem);
  console.log(`${folder}: ${told.length} of ${own.length} told right without it`);
}
