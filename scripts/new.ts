// `npm run new rule <id>`: writes the two files a rule is made of, as a skeleton that passes all tests.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [what, id = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../src/rules', id);

if (what !== 'rule' || !/^[a-z]+(-[a-z]+)*$/.test(id)) fail('Usage: npm run new rule name-of-the-fault');
if (existsSync(folder)) fail(`There is a rule "${id}" already: src/rules/${id}`);

const title = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

mkdirSync(folder);
writeFileSync(
  join(folder, 'rule.ts'),
  `import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: '${id}',
  category: 'structure',
  severity: 'off',
  messages: {
    found: {
      en: 'What is wrong. What to do.',
      fr: 'Ce qui ne va pas. Ce qu’il faut faire.',
    },
  },
  *check(model) {
    const { start, end } = model.titleRange;
    if (model.text.includes('lorem')) yield { message: 'found', start, end };
  },
});
`,
);
writeFileSync(
  join(folder, 'rule.md'),
  `${page(title, 'Outage', 'Why it matters, and which guide asks for it.', 'What is wrong. What to do.')}
${page(title, 'Panne', 'Pourquoi c’est important, et quel guide le demande.', 'Ce qui ne va pas. Ce qu’il faut faire.')}`,
);
console.log(`Wrote src/rules/${id}/rule.ts and rule.md. Now: npm run gen`);

function page(heading: string, document: string, why: string, message: string): string {
  return `# ${heading}

${why}

\`\`\`md ok
# ${document}
\`\`\`

\`\`\`md bad
# ${document}

lorem
\`\`\`

\`\`\`text findings
1:3-1:${document.length + 3} ${message}
\`\`\`
`;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
