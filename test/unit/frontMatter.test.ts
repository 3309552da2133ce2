import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../../src/core/markdown/frontMatter.ts';

const contentOf = (text: string): string | null => {
  const found = frontMatterOf(text);
  return found && text.slice(found.content.start, found.content.end);
};

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: x\n---\n# A', 'title: x\n'],
    ['YAML closed by dots', '---\ntitle: x\n...\n', 'title: x\n'],
    ['TOML', '+++\ntitle = "x"\n+++\n', 'title = "x"\n'],
    ['CRLF', '---\r\ntitle: x\r\n---\r\n', 'title: x\r\n'],
    ['CR', '---\rtitle: x\r---\r', 'title: x\r'],
    ['a blank line and a list', '---\nservices:\n\n- a\n- b\n---\n', 'services:\n\n- a\n- b\n'],
    ['no content yet', '---\n---\n', ''],
  ])('%s', (_, text, content) => expect(contentOf(text)).toBe(content));

  it.each([
    ['an opening fence while it is typed', '---\ntitle: x\n\n# Impact\n\nNothing.\n'],
    ['an opening fence and a rule further down', '---\ntitle: x\n\nThe service was down.\n\n---\n\nMore.\n'],
    ['a heading between rules', '---\nImpact\n---\n'],
    ['a fence that is not the first thing', '\n---\ntitle: x\n---\n'],
    ['a longer rule', '----\ntitle: x\n---\n'],
  ])('is not %s', (_, text) => expect(contentOf(text)).toBeNull());
});
