import { alertmanager } from './alertmanager.ts';
import { slack, teams } from './chat.ts';
import { csv } from './csv.ts';
import { gitLog } from './gitLog.ts';
import { lines } from './lines.ts';
import { pagerDuty } from './pagerDuty.ts';
import type { Format, Said, Transcript } from './said.ts';
import { slackExport } from './slackExport.ts';
import { statuspage } from './statuspage.ts';

const jsonFormats: readonly [Format, (json: unknown) => Said[] | null][] = [
  ['pagerduty', pagerDuty],
  ['statuspage', statuspage],
  ['alertmanager', alertmanager],
  ['slack-export', slackExport],
];

const textFormats: readonly [Format, (text: string, dayFirst: boolean) => Said[] | null][] = [
  ['git-log', gitLog],
  ['csv', csv],
  ['teams', teams],
  ['slack', slack],
  ['lines', lines],
];

/** In UTF-16 units: more than anybody pastes. */
const largest = 4_000_000;

/**
 * What was said in a text that somebody copied or exported, in its order; null where it is none of the formats.
 * `dayFirst` decides what 03/04 is. Linear, never throws.
 */
export function readTranscript(text: string, dayFirst: boolean): Transcript | null {
  if (text.length > largest) return null;
  const json = jsonIn(text);
  const found =
    json === undefined
      ? first(textFormats, (read) => read(text.replace(/^\ufeff/, ''), dayFirst))
      : first(jsonFormats, (read) => read(json));
  return found;
}

function first<Read>(
  formats: readonly (readonly [Format, Read])[],
  run: (read: Read) => Said[] | null,
): Transcript | null {
  for (const [format, read] of formats) {
    const said = run(read);
    if (said) return { format, said };
  }
  return null;
}

function jsonIn(text: string): unknown {
  if (!/^[\ufeff\s]*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
