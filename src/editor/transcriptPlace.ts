import type * as vscode from 'vscode';
import { type Edit, localeFor, type Postmortem } from '../index.ts';
import type { Transcript } from '../write/transcripts/said.ts';
import type { Documents } from './documents.ts';
import { pickEntries } from './pickEntries.ts';

/** A text that may become entries of a timeline, and where. */
export interface TranscriptPlace {
  readonly document: vscode.TextDocument;
  readonly at: vscode.Position;
  readonly text: string;
}

/** The entries that the person leaves of a transcript, as edits of the present text; undefined when there are none. */
export async function pickedEdits(
  documents: Documents,
  { document, at }: TranscriptPlace,
  transcript: Transcript,
  zone: string,
): Promise<readonly Edit[] | undefined> {
  const { entriesOf, insertTranscript } = await import('../write/transcripts/index.ts');
  const model = documents.model(document);
  const locale = localeFor(model.language);
  const entries = await pickEntries(transcript, entriesOf(transcript, { zone, day: dayIn(model) }, locale));
  // Somebody may have typed while the question was open.
  if (!entries?.length || documents.model(document) !== model) return undefined;
  return insertTranscript(model, offsetAt(model, at), entries, locale);
}

export const isDayFirst = ({ language }: Postmortem): boolean => language !== 'en';

/** The day on which the timeline begins, else today: for times without a date. */
export function dayIn({ timelines, metadata }: Postmortem): number {
  const local = timelines.flatMap(({ events }) => events).find((event) => event.local)?.local ?? metadata.date?.value;
  const at = local ? Date.parse(local.slice(0, 10)) : Number.NaN;
  return Math.floor((Number.isNaN(at) ? Date.now() : at) / 86_400_000);
}

export const offsetAt = ({ lines }: Postmortem, { line, character }: vscode.Position): number =>
  lines.startOf(line) + character;
