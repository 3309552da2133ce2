import { type Format, jsonElements } from './format.ts';

/** Stable, described by schemas/lint.json. */
export function json(): Format {
  const elements = jsonElements();
  return {
    begin: () => '{\n  "version": 1,\n  "files": [',
    file: ({ path, findings }) =>
      elements([{ path, findings: findings.map(({ fingerprint: _, ...finding }) => finding) }], '    '),
    end({ files, postmortems, counts, known }) {
      const summary = JSON.stringify({ files, postmortems, ...counts, known }, null, 2).replaceAll('\n', '\n  ');
      return `${postmortems ? '\n  ' : ''}],\n  "summary": ${summary}\n}\n`;
    },
  };
}
