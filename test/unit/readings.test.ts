import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect, Postmortem } from '../../src/index.ts';

/** What a person reads out of a document, as far as it is written down; of a milestone the line. */
interface Reading {
  readonly events: number;
  /** Instants, or where nobody gives a zone what the clocks show. */
  readonly first: string;
  readonly last: string;
  readonly milestones: Readonly<Record<string, number>>;
  readonly actions?: readonly Readonly<Record<string, string | boolean>>[];
  readonly metadata: Readonly<Record<string, string | readonly string[]>>;
}

const folder = join(import.meta.dirname, '../fixtures/documents');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

const known = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => value !== null && key !== 'text' && key !== 'line'),
  );

test.each(names)('%s', (name) => {
  const wanted: Reading = JSON.parse(readFileSync(join(folder, name.replace('.md', '.json')), 'utf8'));
  const model = new Postmortem(readFileSync(join(folder, name), 'utf8'));
  const told = inspect(model, name);
  const { events } = model;
  const at = (i: number) => events.at(i)?.instant ?? events.at(i)?.local;
  const milestones = told.timeline.flatMap(({ milestone, line }) => (milestone ? [[milestone, line]] : []));
  const facts = { title: told.title, ...told.metadata };
  expect({
    events: events.length,
    first: at(0),
    last: at(-1),
    milestones: Object.fromEntries(milestones),
    ...(wanted.actions && { actions: told.actions.map(known) }),
    metadata: Object.fromEntries(Object.keys(wanted.metadata).map((key) => [key, facts[key as keyof typeof facts]])),
  }).toEqual(wanted);
});
