import type { ExtensionContext } from 'vscode';
import type { Configurations } from './configuration.ts';
import type { Documents } from './documents.ts';
import type { References } from './references.ts';

/** What features share. Each feature registers itself with these and knows no other feature. */
export interface Services {
  readonly context: ExtensionContext;
  readonly configurations: Configurations;
  readonly documents: Documents;
  readonly references: References;
}
