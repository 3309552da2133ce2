import { applyEdits } from '../fix.ts';
import type { Range } from '../markdown/text.ts';
import { Postmortem } from '../model.ts';
import type { Edit } from '../rule.ts';
import type { Timeline } from '../timeline/events.ts';
import { unitsOf } from './units.ts';

/** An entry with those behind it that have no time of their own. */
interface Piece extends Range {
  readonly minute: number;
}

/**
 * Puts the entries of a timeline into the order of time, each moved whole and left as it is, byte for byte. Entries
 * stay under their headings. Empty where they are in order; null where moving one would change what another says, as
 * that of an entry whose date the next ones carry on.
 */
export function sortTimeline(model: Postmortem, timeline: Timeline): Edit[] | null {
  if (timeline.layout === 'labels') return [];
  const edits = stretchesOf(model, timeline).flatMap((pieces) => {
    const sorted = pieces
      .map((piece, i) => ({ piece, i }))
      .sort((a, b) => a.piece.minute - b.piece.minute || a.i - b.i);
    return pieces.flatMap(({ start, end }, slot): Edit[] => {
      const { piece, i } = sorted[slot] as (typeof sorted)[number];
      return i === slot ? [] : [{ start, end, text: model.text.slice(piece.start, piece.end) }];
    });
  });
  if (!edits.length) return edits;
  const after = new Postmortem(applyEdits(model.text, edits), model);
  return sameLeaves(model, after) && sameEvents(model, after) ? edits : null;
}

/** Entries that follow each other with nothing but white space between them. */
function stretchesOf(model: Postmortem, timeline: Timeline): Piece[][] {
  const stretches: { start: number; end: number; minute: number }[][] = [];
  const units = unitsOf(model, timeline);
  units.forEach(({ start, end }, i) => {
    const minute = timeline.events[i]?.minute ?? null;
    const open = stretches[stretches.length - 1];
    const last = open?.[open.length - 1];
    const together = last && /^[\s>]*(?:\d+[.)]\s*)?$/.test(model.text.slice(last.end, start));
    if (!together) stretches.push([{ start, end, minute: minute ?? -Infinity }]);
    else if (minute === null) last.end = end;
    else open?.push({ start, end, minute });
  });
  return stretches;
}

/** The same blocks of the same lines: nothing has become part of something else. */
const sameLeaves = (one: Postmortem, other: Postmortem): boolean => {
  const lines = ({ blocks }: Postmortem): string =>
    blocks
      .flatMap(({ leaf }) => leaf.source.split(/\r\n?|\n/).map((line) => `${leaf.kind} ${line}`))
      .sort()
      .join('\n');
  return lines(one) === lines(other);
};

/** The same entries at the same times, in whatever order. */
const sameEvents = (one: Postmortem, other: Postmortem): boolean => {
  const told = ({ timelines }: Postmortem): string =>
    JSON.stringify(
      timelines.map(({ events }) =>
        events.map(({ raw, text, local, zone }) => [raw, text, local, zone].join(' ')).sort(),
      ),
    );
  return told(one) === told(other);
};
