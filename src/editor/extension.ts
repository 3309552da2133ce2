import type { ExtensionContext } from 'vscode';
import * as active from './active.ts';
import * as checklist from './checklist.ts';
import * as codeActions from './codeActions.ts';
import * as compareWithSample from './compareWithSample.ts';
import * as completion from './completion.ts';
import * as configCompletion from './configCompletion.ts';
import * as configDiagnostics from './configDiagnostics.ts';
import { Configurations } from './configuration.ts';
import * as diagnostics from './diagnostics.ts';
import { Documents } from './documents.ts';
import * as eventFolding from './eventFolding.ts';
import * as explain from './explain.ts';
import * as exportTimeline from './exportTimeline.ts';
import * as findingHover from './findingHover.ts';
import * as insertActions from './insertActions.ts';
import * as insertEntry from './insertEntry.ts';
import * as insertSection from './insertSection.ts';
import * as insertSnippet from './insertSnippet.ts';
import * as milestones from './milestones.ts';
import * as missingSections from './missingSections.ts';
import * as newPostmortem from './newPostmortem.ts';
import * as openSample from './openSample.ts';
import * as pasteTranscript from './pasteTranscript.ts';
import { previewOf } from './preview.ts';
import { References } from './references.ts';
import * as saveAsTemplate from './saveAsTemplate.ts';
import * as scribe from './scribe.ts';
import * as sectionHover from './sectionHover.ts';
import type { Services } from './services.ts';
import * as shipped from './shipped.ts';
import * as stampHover from './stampHover.ts';
import * as statusBar from './statusBar.ts';
import * as suppress from './suppress.ts';
import * as switchOff from './switchOff.ts';
import * as switchTemplate from './switchTemplate.ts';
import * as templateDiagnostics from './templateDiagnostics.ts';
import * as timelineActions from './timelineActions.ts';
import * as timelineEdits from './timelineEdits.ts';
import * as timelineFigures from './timelineFigures.ts';
import * as timelineHints from './timelineHints.ts';
import * as timelineView from './timelineView.ts';
import * as transcriptEdits from './transcriptEdits.ts';

const features = [
  shipped,
  timelineHints,
  timelineActions,
  timelineEdits,
  scribe,
  pasteTranscript,
  transcriptEdits,
  timelineFigures,
  stampHover,
  milestones,
  configDiagnostics,
  configCompletion,
  templateDiagnostics,
  diagnostics,
  // The editor lists the fixes of whoever registered last first.
  suppress,
  codeActions,
  active,
  newPostmortem,
  openSample,
  explain,
  insertSection,
  timelineView,
  exportTimeline,
  missingSections,
  switchOff,
  // And its hovers: the reason first.
  sectionHover,
  findingHover,
  compareWithSample,
  statusBar,
  checklist,
  eventFolding,
  insertEntry,
  insertActions,
  insertSnippet,
  saveAsTemplate,
  switchTemplate,
  completion,
];

/** Wires the features; whatever costs time waits until it is needed. */
export function activate(context: ExtensionContext): ReturnType<typeof previewOf> {
  const configurations = new Configurations();
  const documents = new Documents(configurations);
  const references = new References(context);
  context.subscriptions.push(configurations, documents, references);
  const services: Services = { context, configurations, documents, references };
  for (const feature of features) feature.register(services);
  return previewOf(services);
}
