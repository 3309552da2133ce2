import { type Rule, rules, rulesById } from '../../index.ts';
import { print } from '../output.ts';
import { rulePage } from '../shipped.ts';
import { paint } from '../terminal.ts';
import type { Usage } from '../usage.ts';
import { UsageError } from '../usageError.ts';

/** `postmortem rules`: what is looked for; with names, the pages that say why and show examples. */
export async function runRules({ values, operands, locale }: Usage): Promise<number> {
  const chosen = operands.length ? operands.map(ruleOf) : rules;
  if (values.format === 'json') {
    const listed = chosen.map((rule) => describe(rule, locale.tag));
    print(`${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`);
  } else if (operands.length) {
    const pages = chosen.map(({ id }) => rulePage(id, locale.tag)?.markdown ?? `# ${id}\n`);
    print(pages.join('\n'));
  } else {
    const width = Math.max(...rules.map(({ id }) => id.length));
    for (const rule of rules) {
      const title = rulePage(rule.id, locale.tag)?.title ?? '';
      print(`${rule.id.padEnd(width)}  ${paint('dim', severityOf(rule).padEnd(19))}  ${title}\n`);
    }
  }
  return 0;
}

function ruleOf(id: string): Rule {
  const rule = rulesById.get(id);
  if (!rule) throw new UsageError(`There is no rule "${id}".`);
  return rule;
}

const describe = (rule: Rule, language: string) => ({
  id: rule.id,
  category: rule.category,
  severity: rule.severity,
  audience: rule.audience ?? null,
  title: rulePage(rule.id, language)?.title ?? null,
  why: rulePage(rule.id, language)?.why ?? null,
  options: Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => [
      name,
      { default: option.default, description: option.description[language as 'en'] ?? option.description.en },
    ]),
  ),
});

/** One severity, or the three that a draft, a document in review and a final one have. */
function severityOf({ severity }: Rule): string {
  return typeof severity === 'string' ? severity : `${severity.draft}/${severity.review}/${severity.final}`;
}
