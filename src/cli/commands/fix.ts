import { readFileSync, writeFileSync } from 'node:fs';
import { applyEdits, changeOf, decide, lint, localeFor, Postmortem, rules } from '../../index.ts';
import { type Configuration, Configurations, globPath } from '../configuration.ts';
import { filesOf } from '../files.ts';
import { print } from '../output.ts';
import { standardInput } from '../standardInput.ts';
import type { Usage } from '../usage.ts';

/** A fix can make room for another; more rounds than these would be a quarrel. */
const rounds = 10;

/** `postmortem fix`: applies the safe fixes; with --dry-run prints what they would change and fails if anything would. */
export async function runFix({ values, operands, locale }: Usage): Promise<number> {
  const configurations = new Configurations(locale, values.config);
  const inputs = values.stdin
    ? [{ path: values['stdin-filename'] ?? null, text: await standardInput() }]
    : filesOf(operands.length ? operands : ['.']).map((path) => ({ path, text: null }));
  let changed = 0;
  for (const { path, text } of inputs) {
    const before = text ?? readFileSync(path as string, 'utf8');
    const after = fixed(before, configurations.for(path ?? 'stdin'), path);
    if (after !== before) changed++;
    if (values['dry-run']) print(await patch(path ?? '<stdin>', before, after));
    else if (text !== null) print(after);
    else if (after !== before) {
      writeFileSync(path as string, after);
      print(`${path}\n`);
    }
  }
  return values['dry-run'] && changed ? 1 : 0;
}

/** The text after all safe fixes; a byte order mark stays where it is. */
function fixed(text: string, configuration: Configuration, path: string | null): string {
  let model = new Postmortem(text);
  const mark = text.slice(0, text.length - model.text.length);
  for (let round = 0; round < rounds; round++) {
    if (!decide(model, configuration.config, globPath(configuration, path)).postmortem) break;
    const edits = lint(model, rules, configuration.config).flatMap(({ fix }) =>
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
