import { describe, expect, it } from 'vitest';
import { Postmortem } from '../../src/index.ts';

const statementsOf = (text: string): string[] =>
  new Postmortem(text).statements.map(({ kind, start }) => `${text.slice(0, start).split('\n').length} ${kind}`);

const sectionsOf = (text: string): string[] =>
  new Postmortem(text).sections.map(
    ({ kind, as, start }) => `${text.slice(0, start).split('\n').length} ${kind} ${as}`,
  );

describe('raw HTML', () => {
  it('is read paragraph by paragraph', () => {
    const text =
      '<p>On 17 March 2026 we experienced an <a href="/x">outage</a>.</p>\n<p>No data was <em>lost</em>.</p>\n<p>We are sorry.</p>\n';
    expect(statementsOf(text)).toEqual(expect.arrayContaining(['1 summary', '2 data-loss', '3 apology']));
  });

  it('is text again behind a heading, a comment or code set apart', () => {
    const told = 'No data was lost.';
    for (const before of [
      '<h2>Impact</h2>',
      '<summary>More</summary >',
      '<!-- x -->',
      '<pre>x</pre>',
      '<p>See <code>x</code>. ',
    ]) {
      const text = `<hr>${before}${told}\n`;
      const [{ start, end } = { start: 0, end: 0 }] = new Postmortem(text).statementsOfKind('data-loss');
      expect(text.slice(start, end), before).toBe(told);
    }
  });

  it('has labels in bold, in a block and in a line', () => {
    expect(
      sectionsOf(
        '<hr/>\n<b>Impact:</b> all shops were closed.\n<hr/>\n\n<strong>Root cause:</strong>\n\nA full disk.\n',
      ),
    ).toEqual(expect.arrayContaining(['2 impact pseudo-heading', '5 cause pseudo-heading']));
  });

  it('has lists with entries and actions', () => {
    const { events, actions } = new Postmortem(
      '# Outage on 2024-05-03\n\n## Timeline (UTC)\n\n<ul><li>14:05 The API went down</li>\n<li>14:20 Rolled back</li></ul>\n\n## Action items\n\n<ol>\n<li>Add an alert on disk space</li>\n</ol>\n',
    );
    expect(events.map(({ raw }) => raw)).toEqual(['14:05', '14:20']);
    expect(actions.map(({ text }) => text)).toEqual(['Add an alert on disk space']);
  });

  it.each([
    ['a byline', '<div class="by">3 May 2024, 14:05, no data was lost</div>\n'],
    ['a script', '<script>\n// no data was lost\n</script>\n'],
    ['code', '<p>See <code>no data was lost</code>.</p>\n'],
    ['code set apart', '<pre>\nno data was lost\n</pre>\n'],
    ['a comment', '<p>\n<!-- no data was lost -->\n</p>\n'],
    ['an open comment', '<p>\n<!-- no data was lost\n</p>\n'],
    ['an attribute', '<img alt="no data was lost">\n'],
  ])('is not read in %s', (_, html) => {
    expect(statementsOf(html)).toEqual([]);
  });
});
