import type { Range } from './markdown/text.ts';
import type { Postmortem } from './model.ts';

/** A comment that silences rules, with the stretch of the document it speaks for. */
export interface Suppression extends Range {
  readonly directive: 'disable-next-line' | 'disable' | 'disable-file';
  /** Rule ids as written; empty means every rule. */
  readonly rules: readonly (Range & { readonly id: string })[];
  readonly reason: string | null;
  readonly scope: Range;
}

const comment = /<!--[ \t]*postmortem-(disable-next-line|disable-file|disable|enable)(?![\w-])([^>]*?)-->/g;

/**
 * The suppression comments of a document. `disable-next-line` speaks for the whole construct that begins on the next
 * line with text (a wrapped paragraph, a table), since no comment can stand inside one; `disable` until the matching
 * `enable` or the end. Comments inside code are examples, not directives.
 */
export function suppressionsOf(model: Postmortem): Suppression[] {
  if (!model.text.includes('<!--')) return [];
  const found: Suppression[] = [];
  const open: { suppression: Suppression; ids: ReadonlySet<string> }[] = [];
  const close = (ids: ReadonlySet<string>, end: number): void => {
    for (const entry of open.splice(0)) {
      const matches = !ids.size || [...entry.ids].every((id) => ids.has(id));
      if (!matches) open.push(entry);
      else found.push({ ...entry.suppression, scope: { start: entry.suppression.end, end } });
    }
  };
  for (const [index, { leaf, start }] of model.blocks.entries()) {
    if (leaf.kind === 'code' || !leaf.source.includes('postmortem-')) continue;
    for (const match of leaf.source.matchAll(comment)) {
      if (leaf.prose[match.index] !== ' ') continue;
      const [whole, directive = '', rest = ''] = match;
      const at = start + match.index;
      const [names = '', ...reason] = rest.split(/[ \t]--[ \t]|[ \t]--$/);
      const rules = [...names.matchAll(/[\w-]+/g)].map((name) => {
        const from = at + whole.indexOf(rest) + name.index;
        return { id: name[0], start: from, end: from + name[0].length };
      });
      const ids = new Set(rules.map(({ id }) => id));
      if (directive === 'enable') {
        close(ids, at);
        continue;
      }
      const suppression = {
        directive: directive as Suppression['directive'],
        rules,
        reason: reason.join(' -- ').trim() || null,
        start: at,
        end: at + whole.length,
      };
      if (directive === 'disable-file') found.push({ ...suppression, scope: { start: 0, end: model.text.length + 1 } });
      else if (directive === 'disable') open.push({ suppression: { ...suppression, scope: suppression }, ids });
      else found.push({ ...suppression, scope: nextConstruct(model, index, at + whole.length) });
    }
  }
  close(new Set(), model.text.length + 1);
  return found.sort((a, b) => a.start - b.start);
}

/** From the comment to the end of what begins after it and is no comment itself: a leaf, or a whole table. */
function nextConstruct({ blocks }: Postmortem, index: number, from: number): Range {
  let at = index + 1;
  while (blocks[at]?.leaf.kind === 'html' && blocks[at]?.leaf.source.startsWith('<!--')) at++;
  const next = blocks[at];
  if (!next) return { start: from, end: from };
  let last = next;
  if (next.leaf.kind === 'row') {
    for (let i = at + 1; blocks[i]?.leaf.kind === 'row' && blocks[i]?.group === next.group; i++)
      last = blocks[i] ?? last;
  }
  return { start: from, end: last.end };
}

/** What became of a suppression once all rules had spoken. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** The ids that silenced nothing; for a comment without ids, true for `all` when nothing was silenced. */
  readonly unused: readonly (Range & { readonly id: string; readonly known: boolean })[];
  readonly idle: boolean;
}

/** Whether a comment speaks for a place and names the rule, or none. */
export const silences = (
  { scope, rules }: Suppression,
  { rule, start }: { readonly rule: string; readonly start: number },
): boolean => start >= scope.start && start < scope.end && (!rules.length || rules.some(({ id }) => id === rule));

/** Leaves out what is suppressed and says which suppressions did any work. */
export function suppress<F extends Range & { readonly rule: string }>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
  knownRules: ReadonlySet<string>,
): { readonly kept: F[]; readonly uses: readonly SuppressionUse[] } {
  if (!suppressions.length) return { kept: [...findings], uses: [] };
  const silenced = new Map<Suppression, Set<string>>(suppressions.map((one) => [one, new Set()]));
  const kept = findings.filter((finding) => {
    const covering = suppressions.filter((suppression) => silences(suppression, finding));
    for (const suppression of covering) silenced.get(suppression)?.add(finding.rule);
    return !covering.length;
  });
  const uses = suppressions.map((suppression) => {
    const done = silenced.get(suppression) ?? new Set();
    return {
      suppression,
      unused: suppression.rules
        .filter(({ id }) => !done.has(id))
        .map((rule) => ({ ...rule, known: knownRules.has(rule.id) })),
      idle: !done.size,
    };
  });
  return { kept, uses };
}
