import * as vscode from 'vscode';
import { localeFor, type Postmortem } from '../index.ts';
import { workspaceEdit } from './change.ts';
import { isWritten } from './documents.ts';
import { pickEntries } from './pickEntries.ts';
import { pickZone } from './pickZone.ts';
import type { Services } from './services.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('postmortem', 'transcript');

/** Makes timeline entries of what somebody copied from a chat, an alert or a log. Nothing leaves the machine. */
export function register({ context, documents }: Services): void {
  /** The edits that paste a text, where it says its times itself or the document says their zone; null for other text. */
  const editsFor = async (
    document: vscode.TextDocument,
    at: vscode.Position,
    text: string,
  ): Promise<vscode.WorkspaceEdit | null> => {
    if (!isWritten(document) || text.length > largest || !/\d/.test(text)) return null;
    const { version, recognition, model } = await documents.read(document);
    if (!recognition.postmortem || version !== document.version) return null;
    const { entriesOf, insertTranscript, needsZone, readTranscript } = await import('../write/transcripts/index.ts');
    const transcript = readTranscript(text, isDayFirst(model));
    const zone = zoneIn(model);
    if (!transcript || (needsZone(transcript) && !zone)) return null;
    const locale = localeFor(model.language);
    const { entries } = entriesOf(transcript, { zone: zone ?? 'UTC', day: dayIn(model) }, locale);
    const edits = insertTranscript(model, offsetAt(model, at), entries, locale);
    return workspaceEdit(document.uri, model, { edits, snippet: false });
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.pasteTranscript', async (given?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || !isWritten(editor.document)) return;
      const text = typeof given === 'string' ? given : await vscode.env.clipboard.readText();
      const model = documents.model(editor.document);
      const offset = offsetAt(model, editor.selection.active);
      const { entriesOf, insertTranscript, needsZone, readTranscript } = await import('../write/transcripts/index.ts');
      const transcript = readTranscript(text, isDayFirst(model));
      if (!transcript) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('The clipboard holds no transcript: no messages, log entries or lines that begin with a time.'),
        );
        return;
      }
      const zone = needsZone(transcript)
        ? await pickZone(model, vscode.l10n.t('In Which Zone Are These Times?'))
        : 'UTC';
      if (zone === undefined) return;
      const locale = localeFor(model.language);
      const found = entriesOf(transcript, { zone, day: dayIn(model) }, locale);
      const entries = await pickEntries(transcript, found);
      // Somebody may have typed while the questions were open.
      if (!entries?.length || documents.model(editor.document) !== model) return;
      const edits = insertTranscript(model, offset, entries, locale);
      await vscode.workspace.applyEdit(workspaceEdit(editor.document.uri, model, { edits, snippet: false }));
    }),
    vscode.languages.registerDocumentPasteEditProvider(
      { language: 'markdown' },
      {
        async provideDocumentPasteEdits(document, [range], data) {
          const text = await data.get('text/plain')?.asString();
          const change = range && text ? await editsFor(document, range.start, text) : null;
          if (!change) return [];
          const edit = new vscode.DocumentPasteEdit('', vscode.l10n.t('Insert as timeline entries'), kind);
          edit.additionalEdit = change;
          // Pasting stays pasting unless somebody chooses otherwise.
          edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
          return [edit];
        },
      },
      { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
    ),
    vscode.languages.registerDocumentDropEditProvider(
      { language: 'markdown' },
      {
        async provideDocumentDropEdits(document, position, data) {
          const text = await droppedText(data);
          const change = text ? await editsFor(document, position, text) : null;
          if (!change) return undefined;
          const edit = new vscode.DocumentDropEdit('', vscode.l10n.t('Insert as timeline entries'), kind);
          edit.additionalEdit = change;
          edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
          return edit;
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

const isDayFirst = ({ language }: Postmortem): boolean => language !== 'en';

/** The zone of the times that are there, or that the metadata names. */
function zoneIn({ timelines, metadata }: Postmortem): string | null {
  const events = timelines.flatMap((timeline) => timeline.events);
  return events.find(({ zone }) => zone)?.zone ?? metadata.timezone?.value ?? null;
}

/** The day on which the timeline begins, else today: for times without a date. */
function dayIn({ timelines, metadata }: Postmortem): number {
  const local = timelines.flatMap(({ events }) => events).find((event) => event.local)?.local ?? metadata.date?.value;
  const at = local ? Date.parse(local.slice(0, 10)) : Number.NaN;
  return Math.floor((Number.isNaN(at) ? Date.now() : at) / 86_400_000);
}

const offsetAt = ({ lines }: Postmortem, { line, character }: vscode.Position): number =>
  lines.startOf(line) + character;
