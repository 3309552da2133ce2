import type { SectionKind } from '../kinds.ts';
import type { Postmortem } from '../model.ts';
import type { Section } from '../sections/sections.ts';

/** What a part of the document holds: actions, lessons or steps taken with tasks among them, no actions, or (null) anything. */
export type Region = 'actions' | 'lessons' | 'steps' | 'nothing' | null;

const holds: Partial<Record<SectionKind, Region>> = {
  remediation: 'actions',
  lessons: 'lessons',
  resolution: 'steps',
  timeline: 'nothing',
  communication: 'nothing',
  appendix: 'nothing',
};

/** For each block what the innermost section around it holds; a list that a statement of remediation introduces is one of actions. */
export function actionRegions(model: Postmortem): Region[] {
  const { blocks, sections } = model;
  const statements = model.statementsOfKind('remediation');
  const open: Section[] = [];
  let here: Region = null;
  let section = 0;
  let statement = 0;
  let introduced = false;
  return blocks.map(({ leaf, start, end }) => {
    const before = open.length;
    while (open.length && (open.at(-1) as Section).end <= start) open.pop();
    let changed = open.length !== before;
    for (let next = sections[section]; next && next.body.start <= start; next = sections[++section]) {
      if (next.end <= start) continue;
      open.push(next);
      changed = true;
    }
    if (changed) here = innermost(open);
    if (leaf.nesting.list === 0) introduced = false;
    while ((statements[statement]?.start ?? Infinity) < start) statement++;
    if ((statements[statement]?.start ?? Infinity) < end) introduced ||= /[:：]\s*$/.test(leaf.prose);
    return introduced && leaf.nesting.list > 0 && (here === null || here === 'lessons') ? 'actions' : here;
  });
}

/** One heading may name several kinds: then it is enough that one of them holds actions. */
function innermost(open: readonly Section[]): Region {
  const last = open.at(-1);
  if (!last) return null;
  const here = open
    .filter(({ heading }) => heading.start === last.heading.start)
    .map(({ kind }) => holds[kind] ?? null);
  return here.includes('actions') ? 'actions' : (here.find((region) => region !== null) ?? null);
}
