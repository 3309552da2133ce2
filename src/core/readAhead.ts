import { eachAction } from './actions/actions.ts';
import { claimsReader } from './figures/claims.ts';
import { secretsIn } from './leaks.ts';
import type { Postmortem } from './model.ts';
import { evidenceIn } from './sections/evidence.ts';
import { labelsOf } from './sections/labels.ts';
import { placeholdersIn } from './sections/placeholders.ts';
import { entriesOf } from './timeline/entries.ts';
import { foundIn } from './words/vocabulary.ts';

/**
 * Works out what takes longest and is remembered with the blocks, block by block: for hosts that may not be kept
 * waiting, before they ask for anything else. Changes nothing of what the model says.
 */
export function* readAhead(model: Postmortem): Generator<unknown, void> {
  const { blocks } = model;
  for (const { leaf } of blocks) {
    foundIn(leaf);
    evidenceIn(leaf);
    yield;
    labelsOf(leaf);
    entriesOf(leaf);
    secretsIn(leaf);
    placeholdersIn(leaf);
    yield;
  }
  const { claimsIn } = claimsReader(model.language);
  for (const { leaf } of blocks) yield claimsIn(leaf);
  yield model.timelines;
  yield model.sections;
  yield* eachAction(model);
}
