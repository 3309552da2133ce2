/** Inputs that make parsers and patterns slow, at any size: what an editor meets when somebody pastes the wrong thing. */
export const hostile: Readonly<Record<string, (bytes: number) => string>> = {
  'one long line': (bytes) => fill('word ', bytes),
  'blank lines': (bytes) => fill('\n', bytes),
  'quotes in quotes': (bytes) => lines((i) => '> '.repeat(i % 200), bytes),
  'lists in lists': (bytes) => lines((i) => `${'  '.repeat(i % 100)}- item`, bytes),
  'open brackets': (bytes) => fill('[', bytes),
  'open links': (bytes) => fill('[a](', bytes),
  'open emphasis': (bytes) => fill('**a *b __c _d ', bytes),
  backticks: (bytes) => lines((i) => `${'`'.repeat(1 + (i % 50))} a`, bytes),
  'open fence': (bytes) => `\`\`\`\n${fill('code\n', bytes)}`,
  'open front matter': (bytes) => `---\n${fill('key: value\n', bytes)}`,
  'open comment': (bytes) => `<!-- ${fill('text -- ', bytes)}`,
  'html tags': (bytes) => fill('<a b="c">', bytes),
  'wide table': (bytes) => {
    const row = `|${' a |'.repeat(bytes / 16)}\n`;
    return `${row}|${'-|'.repeat(bytes / 16)}\n${row}${row}`;
  },
  'long table': (bytes) => `| a | b |\n| - | - |\n${fill('| 14:05 | down |\n', bytes)}`,
  'clock times': (bytes) => fill('14:05 ', bytes),
  'a timeline': (bytes) =>
    `## Timeline\n\n${lines((i) => `- 2026-03-03 ${10 + (i % 14)}:${10 + (i % 50)} UTC: ${i} errors`, bytes)}`,
  digits: (bytes) => fill('1', bytes),
  'numbers and units': (bytes) => fill('12,000 customers for 3 h 20 min, ', bytes),
  'no data was lost': (bytes) => fill('no data was lost and we are sorry because of ', bytes),
  headings: (bytes) => lines((i) => `## Impact ${i}\n`, bytes),
  labels: (bytes) => lines((i) => `**Root cause ${i}:** a full disk`, bytes),
  'suppression comments': (bytes) => fill('<!-- postmortem-disable-next-line missing-cause -->\n', bytes),
  'rules in a comment': (bytes) => `<!-- postmortem-disable ${fill('missing-cause, ', bytes - 30)}-->`,
  'disable and enable': (bytes) => fill('<!-- postmortem-disable a -->\n<!-- postmortem-enable b -->\n', bytes),
  'many timelines': (bytes) => lines((i) => `## Timeline ${i}\n\n- 2026-03-03 10:00 down\n- 10:10 up\n`, bytes),
  'stretches of time': (bytes) => fill('14:05 UTC to ', bytes),
  'raw headings': (bytes) => fill('<h2>Impact</h2>\n\n', bytes),
  placeholders: (bytes) => fill('TODO [who?] <owner> YYYY-MM-DD ', bytes),
  'carriage returns': (bytes) => fill('a\r', bytes),
  'surrogate halves': (bytes) => fill('\ud83d ', bytes),
  'combining marks': (bytes) => fill('e\u0301\u0301 ', bytes),
};

const fill = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length)).slice(0, bytes);

function lines(line: (index: number) => string, bytes: number): string {
  const all: string[] = [];
  for (let i = 0, length = 0; length < bytes; i++) {
    const text = line(i);
    all.push(text);
    length += text.length + 1;
  }
  return all.join('\n').slice(0, bytes);
}
