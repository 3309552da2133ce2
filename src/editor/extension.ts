import type { ExtensionContext } from 'vscode';
import * as active from './active.ts';
import * as codeActions from './codeActions.ts';
import * as configDiagnostics from './configDiagnostics.ts';
import { Configurations } from './configuration.ts';
import * as diagnostics from './diagnostics.ts';
import { Documents } from './documents.ts';
import * as explain from './explain.ts';
import * as insertSection from './insertSection.ts';
import * as milestones from './milestones.ts';
import * as newPostmortem from './newPostmortem.ts';
import * as openSample from './openSample.ts';
import { References } from './references.ts';
import type { Services } from './services.ts';
import * as shipped from './shipped.ts';
import * as stampHover from './stampHover.ts';
import * as timelineFigures from './timelineFigures.ts';
import * as timelineHints from './timelineHints.ts';
import * as templateDiagnostics from './templateDiagnostics.ts';

const features = [
  shipped,
  timelineHints,
  timelineFigures,
  stampHover,
  milestones,
  configDiagnostics,
  diagnostics,
  codeActions,
  active,
  newPostmortem,
  openSample,
  explain,
  insertSection,
  templateDiagnostics,
];

/** Wires the features; whatever costs time waits until it is needed. */
export function activate(context: ExtensionContext): void {
  const configurations = new Configurations();
  const documents = new Documents(configurations);
  const references = new References(context);
  context.subscriptions.push(configurations, documents, references);
  const services: Services = { context, configurations, documents, references };
  for (const feature of features) feature.register(services);
}
