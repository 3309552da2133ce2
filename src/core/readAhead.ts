import type { Postmortem } from './model.ts';
import { evidenceIn } from './sections/evidence.ts';
import { labelsOf } from './sections/labels.ts';
import { entriesOf } from './timeline/entries.ts';
import { foundIn } from './words/vocabulary.ts';

/**
 * Works out what takes longest and is remembered with the blocks, block by block: for hosts that may not be kept
 * waiting, before they ask for anything else. Changes nothing of what the model says.
 */
export function* readAhead({ blocks }: Postmortem): Generator<undefined, void> {
  for (const { leaf } of blocks) {
    foundIn(leaf);
    labelsOf(leaf);
    entriesOf(leaf);
    evidenceIn(leaf);
    yield;
  }
}
