import type { Block } from './markdown/leaf.ts';
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

const comment =
  /<!--[ \t]*postmortem-(disable-next-line|disable-file|disable|enable)(?![\w-])((?:[^<>]|<(?!!--))*?)-->/g;

/**
 * The suppression comments of a document. `disable-next-line` speaks for the whole construct that begins on the next
 * line with text (a wrapped paragraph, a table), since no comment can stand inside one; `disable` until the matching
 * `enable` or the end. Comments inside code are examples, not directives.
 */
export function suppressionsOf(model: Postmortem): Suppression[] {
  if (!model.text.includes('<!--')) return [];
  const found: Suppression[] = [];
  /** By the first rule they name. */
  const open = new Map<string, Suppression[]>();
  const close = (ids: ReadonlySet<string>, end: number): void => {
    for (const first of ids.size ? [everyRule, ...ids] : [...open.keys()]) {
      const left = (open.get(first) ?? []).filter((suppression) => {
        if (ids.size && !suppression.rules.every(({ id }) => ids.has(id))) return true;
        found.push({ ...suppression, scope: { start: suppression.end, end } });
        return false;
      });
      open.set(first, left);
    }
  };
  const ends = constructEnds(model.blocks);
  for (const [index, { leaf, start }] of model.blocks.entries()) {
    if (leaf.kind === 'code' || !leaf.source.includes('postmortem-')) continue;
    for (const match of leaf.source.matchAll(comment)) {
      if (leaf.prose[match.index] !== ' ') continue;
      const [whole, directive = '', rest = ''] = match;
      const at = start + match.index;
      const [names = '', ...reason] = rest.split(/[ \t]--[ \t]|[ \t]--$/);
      const list = at + whole.length - rest.length - '-->'.length;
      const rules = [...names.matchAll(/[\w-]+/g)].map((name) => {
        const from = list + name.index;
        return { id: name[0], start: from, end: from + name[0].length };
      });
      if (directive === 'enable') {
        close(new Set(rules.map(({ id }) => id)), at);
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
      else if (directive === 'disable') {
        const first = rules[0]?.id ?? everyRule;
        addTo(open, first, { ...suppression, scope: suppression });
      } else {
        const from = at + whole.length;
        found.push({ ...suppression, scope: { start: from, end: Math.max(from, ends[index + 1] ?? 0) } });
      }
    }
  }
  close(new Set(), model.text.length + 1);
  return found.sort((a, b) => a.start - b.start);
}

/** Stands for the names of rules where a comment gives none. */
const everyRule = '';

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** For each block where it ends, or the table that goes on with it; for a comment where what begins after it does. */
function constructEnds(blocks: readonly Block[]): number[] {
  const ends: number[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { leaf, group, end } = blocks[i] as Block;
    const next = blocks[i + 1];
    const goesOn =
      leaf.kind === 'html' ? leaf.source.startsWith('<!--') : leaf.kind === 'row' && next?.leaf.kind === 'row';
    const within = leaf.kind === 'html' || next?.group === group;
    ends[i] = goesOn && within ? (ends[i + 1] ?? 0) : end;
  }
  return ends;
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
  const ahead = [...suppressions].sort((a, b) => b.scope.start - a.scope.start);
  /** Those that have begun and silenced nothing of a rule so far, and how far those reach that did. */
  const begun = new Map<string, Suppression[]>();
  const reached = new Map<string, number>();
  const covers = (name: string, { rule, start }: F): boolean => {
    for (const suppression of begun.get(name) ?? []) {
      if (suppression.scope.end <= start) continue;
      silenced.get(suppression)?.add(rule);
      reached.set(name, Math.max(suppression.scope.end, reached.get(name) ?? 0));
    }
    begun.delete(name);
    return start < (reached.get(name) ?? 0);
  };
  const gone = new Set<F>();
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    for (let next = ahead.at(-1); next && next.scope.start <= finding.start; next = ahead.at(-1)) {
      ahead.pop();
      for (const name of next.rules.length ? next.rules.map(({ id }) => id) : [everyRule]) {
        addTo(begun, name, next);
      }
    }
    const [named, all] = [covers(finding.rule, finding), covers(everyRule, finding)];
    if (named || all) gone.add(finding);
  }
  const kept = findings.filter((finding) => !gone.has(finding));
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
