import type { Results } from './page.ts';

const width = 720;
const left = 190;
const rowHeight = 34;

/** The time for many documents as bars, readable on light and dark pages; a string of SVG. */
export function picture({ documents }: Results): string {
  const rows = Object.entries(documents).sort(([, a], [, b]) => a.median - b.median);
  const longest = Math.max(...rows.map(([, { median }]) => median));
  const bars = rows.map(([name, { median }], i) => {
    const y = 20 + i * rowHeight;
    const length = Math.max(2, ((width - left - 90) * median) / longest);
    const label = `${(median / 1000).toFixed(1)} s`;
    const ours = name.startsWith('postmortem');
    return [
      `<text x="${left - 10}" y="${y + 16}" text-anchor="end">${name}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="22" rx="3" fill="${ours ? '#2da44e' : '#8c959f'}"/>`,
      `<text x="${left + length + 8}" y="${y + 16}">${label}</text>`,
    ].join('\n  ');
  });
  const height = 30 + rows.length * rowHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Time for many postmortems, shorter is better">
  <style>text { font: 14px system-ui, sans-serif; fill: #57606a } @media (prefers-color-scheme: dark) { text { fill: #9ea7b3 } }</style>
  ${bars.join('\n  ')}
</svg>
`;
}
