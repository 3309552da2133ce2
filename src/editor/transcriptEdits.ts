import * as vscode from 'vscode';
import { localeFor, type Postmortem, zoneNamed } from '../index.ts';
import { workspaceEdit } from './change.ts';
import { entriesTitle } from './pickEntries.ts';
import type { Services } from './services.ts';
import { dayIn, isDayFirst, offsetAt, pickedEdits, type TranscriptPlace } from './transcriptPlace.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('postmortem', 'transcript');

/** Pasting stays pasting, and dropping dropping, unless somebody chooses otherwise. */
const usual = ['text', 'uri', 'markdown'].map((name) => vscode.DocumentDropOrPasteEditKind.Empty.append(name));

/** One reading of a text: the zone of its times, and the entries for the person to confirm. */
interface Way {
  readonly zone: string;
  readonly title: string;
  readonly change: vscode.WorkspaceEdit;
}

/** A paste whose entries are picked once it is chosen. */
class TranscriptPaste extends vscode.DocumentPasteEdit {
  readonly place: TranscriptPlace;
  readonly zone: string;

  constructor(place: TranscriptPlace, { zone, title, change }: Way) {
    super('', title, kind);
    this.place = place;
    this.zone = zone;
    this.additionalEdit = change;
    this.yieldTo = usual;
  }
}

/** Offers to make timeline entries of a transcript that is pasted or dropped. */
export function register({ context, documents }: Services): void {
  /** What a text could become: where its times do not say their zone, one way for each likely one. */
  const waysOf = async ({ document, at, text }: TranscriptPlace): Promise<Way[]> => {
    if (text.length > largest || !/\d/.test(text)) return [];
    const reading = await documents.postmortem(document);
    if (!reading) return [];
    const { model } = reading;
    const { entriesOf, insertTranscript, needsZone, readTranscript } = await import('../write/transcripts/index.ts');
    const transcript = readTranscript(text, isDayFirst(model));
    if (!transcript) return [];
    const locale = localeFor(model.language);
    const zones = needsZone(transcript) ? likelyZones(model) : ['UTC'];
    return zones.flatMap((zone): Way[] => {
      const found = entriesOf(transcript, { zone, day: dayIn(model) }, locale);
      const edits = insertTranscript(model, offsetAt(model, at), found.entries, locale);
      if (!edits.length) return [];
      const label = entriesTitle(transcript, found);
      const change = workspaceEdit(document.uri, model, { edits, snippet: false }, { needsConfirmation: true, label });
      const title = needsZone(transcript)
        ? vscode.l10n.t('Insert as timeline entries, times in {0}', zone)
        : vscode.l10n.t('Insert as timeline entries');
      return [{ zone, title, change }];
    });
  };

  context.subscriptions.push(
    vscode.languages.registerDocumentPasteEditProvider(
      { language: 'markdown' },
      {
        async provideDocumentPasteEdits(document, [range], data) {
          const text = await data.get('text/plain')?.asString();
          if (!range || !text) return [];
          const place = { document, at: range.start, text };
          return (await waysOf(place)).map((way) => new TranscriptPaste(place, way));
        },
        // Pasting does, Paste As and dropping do not ask for this: there the editor has the person confirm the change.
        async resolveDocumentPasteEdit(edit) {
          if (!(edit instanceof TranscriptPaste)) return edit;
          const { place, zone } = edit;
          const { readTranscript } = await import('../write/transcripts/index.ts');
          const { document } = place;
          const transcript = readTranscript(place.text, isDayFirst(documents.model(document)));
          const edits = (transcript && (await pickedEdits(documents, place, transcript, zone))) || [];
          edit.additionalEdit = workspaceEdit(document.uri, documents.model(document), { edits, snippet: false });
          // Whoever gives up has pasted all the same.
          if (!edits.length) edit.insertText = place.text;
          return edit;
        },
      },
      { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
    ),
    vscode.languages.registerDocumentDropEditProvider(
      { language: 'markdown' },
      {
        async provideDocumentDropEdits(document, at, data) {
          const text = await droppedText(data);
          const ways = text ? await waysOf({ document, at, text }) : [];
          return ways.map(({ title, change }) => {
            const edit = new vscode.DocumentDropEdit('', title, kind);
            edit.additionalEdit = change;
            edit.yieldTo = usual;
            return edit;
          });
        },
      },
      { providedDropEditKinds: [kind], dropMimeTypes: ['text/plain', 'text/uri-list', 'files'] },
    ),
  );
}

/** In UTF-16 units: whoever pastes or drops more waits for no reading of it. */
const largest = 1_000_000;

/** The text that was dropped, or that of the one file. */
async function droppedText(data: vscode.DataTransfer): Promise<string | undefined> {
  const list = (await data.get('text/uri-list')?.asString())
    ?.split(/\r?\n/)
    .filter((line) => line && !line.startsWith('#'));
  const [uri] = list ?? [];
  if (uri && list?.length === 1 && /\.(?:json|csv|txt|log)$/i.test(uri)) {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
      return bytes.length > largest ? undefined : new TextDecoder().decode(bytes);
    } catch {
      // It may lie where this host cannot read: then the drop is what it always was.
    }
  }
  for (const [, item] of data) {
    const file = item.asFile();
    if (file && /\.(?:json|csv|txt|log)$/i.test(file.name)) return new TextDecoder().decode(await file.data());
  }
  return data.get('text/plain')?.asString();
}

/** The zones that a person's times may be in: the document's, the reader's, UTC. */
function likelyZones({ timelines, metadata }: Postmortem): string[] {
  const told = timelines.flatMap((timeline) => timeline.events).find(({ zone }) => zone)?.zone;
  const stated = told ?? (metadata.timezone && zoneNamed(metadata.timezone.value));
  return [...new Set([...(stated ? [stated] : []), Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC'])];
}
