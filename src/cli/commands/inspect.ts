import { inspect, type Locale } from '../../index.ts';
import { documentsOf } from '../documents.ts';
import { jsonElements } from '../formats/format.ts';
import { print } from '../output.ts';
import { paint } from '../terminal.ts';
import type { Usage } from '../usage.ts';
import { duration } from '../wording.ts';

export type Inspection = ReturnType<typeof inspect>;

/** `postmortem inspect`: prints what was read of each document, postmortem or not. JSON is described by schemas/inspect.json. */
export async function runInspect(usage: Usage): Promise<number> {
  const json = usage.values.format === 'json';
  const elements = jsonElements();
  let any = false;
  if (json) print('{\n  "version": 1,\n  "documents": [');
  for await (const { path, model, recognition } of documentsOf(usage)) {
    const inspection = inspect(model, path, recognition);
    print(json ? elements([inspection], '    ') : `${any ? '\n' : ''}${textOf(inspection, usage.locale)}`);
    any = true;
  }
  if (json) print(`${any ? '\n  ' : ''}]\n}\n`);
  return 0;
}

function textOf(document: Inspection, locale: Locale): string {
  const lines = [paint('bold', document.path)];
  const field = (name: string, value: string | number | null): void => {
    if (value !== null && value !== '') lines.push(`  ${name.padEnd(12)} ${value}`);
  };
  field('postmortem', `${document.postmortem ? 'yes' : 'no'} (${document.reason})`);
  field('title', document.title);
  field('language', document.language);
  for (const [name, value] of Object.entries(document.metadata))
    field(name, Array.isArray(value) ? value.join(', ') : value);
  for (const { kind, line, as, title } of document.sections) {
    lines.push(`  ${String(line).padStart(5)}  ${kind.padEnd(13)} ${as}${title ? `: ${title}` : ''}`);
  }
  field('events', document.timeline.length || null);
  field('actions', document.actions.length || null);
  for (const [name, minutes] of Object.entries(document.metrics))
    field(name.replace(/Minutes$/, ''), minutes === null ? null : duration(minutes, locale));
  return `${lines.join('\n')}\n`;
}
