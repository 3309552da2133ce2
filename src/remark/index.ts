import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { Judge, type Reported } from '../cli/judge.ts';
import { localeFor } from '../index.ts';

/** What the command line calls `--config` and `--language`. */
export interface Options {
  /** Use this configuration file instead of the nearest `.postmortem.yaml`. */
  readonly config?: string;
  /** The language of messages; English where nothing is said. */
  readonly language?: string;
}

/**
 * A unified plugin that says what `postmortem lint` says: each finding is a message on the file, with the rule as its
 * `ruleId` and `postmortem` as its `source`. Errors are fatal messages, warnings are warnings, the rest is information.
 * It reads the file's text, not the tree, so that it stands anywhere in a pipeline and other plugins do not change what it sees.
 */
export default function remarkPostmortem({ config, language = 'en' }: Options = {}) {
  const judge = Judge.create({ locale: localeFor(language), config, fingerprints: false });
  return async (_tree: Node, file: VFile): Promise<void> => {
    const path = file.path === undefined ? null : file.path;
    const { findings, faults } = (await judge).text(String(file), path);
    for (const fault of faults) file.message(fault, { source: 'postmortem', ruleId: 'configuration' });
    for (const finding of findings) tell(file, finding);
  };
}

function tell(file: VFile, { rule, severity, message, line, column, endLine, endColumn }: Reported): void {
  const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
  const told = file.message(message, { source: 'postmortem', ruleId: rule, place });
  told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
}
