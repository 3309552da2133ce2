import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'duplicate-section',
  category: 'structure',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  messages: {
    duplicate: {
      en: 'A second “{title}” (the first is on line {line}). Merge the two, or name this one after what is new in it.',
      fr: 'Second titre « {title} » (le premier est ligne {line}). Fusionnez les deux sections, ou donnez à celle-ci un titre qui dise ce qu’elle apporte.',
    },
  },
  *check(model) {
    const first = new Map<string, { readonly start: number; readonly end: number }>();
    for (const { title, heading, level, kinds, incident } of model.namedHeadings) {
      const key = `${incident} ${level} ${kinds.join()} ${title.toLowerCase()}`;
      const other = first.get(key);
      if (!other) first.set(key, heading);
      else {
        const data = { title, line: model.lines.lineAt(other.start) + 1 };
        yield { message: 'duplicate', data, start: heading.start, end: heading.end, related: other };
      }
    }
  },
});
