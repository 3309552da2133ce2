import { writeFileSync } from 'node:fs';
import { applyEdits, changeOf, decide, lint, localeFor, Postmortem, rules } from '../../index.ts';
import { type Configuration, Configurations, globPath } from '../configuration.ts';
import { readable } from '../documents.ts';
import type { Faults } from '../faults.ts';
import { filesOf } from '../files.ts';
import { print } from '../output.ts';
import { notUtf8, standardInput, type Text } from '../text.ts';
import { todayInUtc } from '../today.ts';
import type { Usage } from '../usage.ts';

/** A fix can make room for another; more rounds than these would be a quarrel. */
const rounds = 10;

/** `postmortem fix`: applies the safe fixes; with --dry-run prints what they would change and fails if anything would. */
export async function runFix(usage: Usage): Promise<number> {
  const { values, operands, locale, faults } = usage;
  const configurations = new Configurations(locale, values.config);
  const dry = values['dry-run'] === true;
  let changed = 0;
  const fix = async ({ text, isUtf8 }: Text, place: string | null, write: (after: string) => void): Promise<void> => {
    const path = place ?? '<stdin>';
    const configuration = configurations.for(place ?? 'stdin');
    faults.add(...configuration.faults);
    // By the defaults it would change what somebody has ruled out.
    if (configuration.faults.length) return;
    const after = fixed(text, configuration, place);
    if (after !== text && !isUtf8) return faults.add(notUtf8(path));
    if (after !== text) changed++;
    if (dry) print(await patch(path, text, after));
    else write(after);
  };
  if (values.stdin) await fix(await standardInput(), values['stdin-filename'] ?? null, print);
  else {
    for (const path of filesOf(operands, faults)) {
      const before = readable(path, faults);
      if (before) await fix(before, path, (after) => replace(path, before.text, after, faults));
    }
  }
  return dry && changed ? 1 : 0;
}

function replace(path: string, before: string, after: string, faults: Faults): void {
  if (after === before) return;
  try {
    writeFileSync(path, after);
    print(`${path}\n`);
  } catch (error) {
    faults.add(`${path}: ${(error as Error).message}`);
  }
}

/** The text after all safe fixes; a byte order mark stays where it is. */
function fixed(text: string, configuration: Configuration, path: string | null): string {
  let model = new Postmortem(text);
  const mark = text.slice(0, text.length - model.text.length);
  for (let round = 0; round < rounds; round++) {
    if (!decide(model, configuration.config, globPath(configuration, path)).postmortem) break;
    const edits = lint(model, rules, configuration.config, todayInUtc()).flatMap(({ fix }) =>
      fix?.kind === 'safe' ? changeOf(model, fix, localeFor(model.language)).edits : [],
    );
    const next = applyEdits(model.text, edits);
    if (next === model.text) break;
    model = new Postmortem(next, model);
  }
  return mark + model.text;
}

async function patch(path: string, before: string, after: string): Promise<string> {
  if (before === after) return '';
  const { createTwoFilesPatch } = await import('diff');
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
}
