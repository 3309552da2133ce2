export { entriesOf, needsZone } from './entries.ts';
export { insertTranscript } from './insert.ts';
export { readTranscript } from './read.ts';
