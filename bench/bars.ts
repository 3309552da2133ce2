import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from './page.ts';

/** What the program promises itself, and how near it came. */
export interface Bar {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  readonly met: boolean;
}

/** The bars of the suites that were run. */
export function barsOf(results: Partial<Results>): Bar[] {
  const { start, documents, repository, cache, keystroke, host, hostile } = results;
  const bars: Bar[] = [];
  const add = (what: string, bar: string, measured: string, met: boolean): void => {
    bars.push({ what, bar, measured, met });
  };
  const atLeast = (what: string, wanted: number, ratio: number): void =>
    add(what, `≥ ${wanted} × faster`, `${ratio.toFixed(1)} ×`, ratio >= wanted);
  if (documents) {
    const { postmortem, rumdl, 'markdownlint-cli2': other } = documents as Required<typeof documents>;
    if (postmortem && other)
      atLeast('many postmortems, against markdownlint-cli2', 10, other.median / postmortem.median);
    if (postmortem && rumdl) {
      const ratio = postmortem.median / rumdl.median;
      add('many postmortems, against rumdl (native)', '≤ 2 × its time', `${ratio.toFixed(1)} ×`, ratio <= 2);
    }
    if (postmortem?.megabytes) {
      const { megabytes } = postmortem;
      add('memory for many postmortems', '≤ 150 MB', `${Math.round(megabytes)} MB`, megabytes <= 150);
    }
  }
  if (repository?.postmortem && repository['markdownlint-cli2']) {
    const ratio = repository['markdownlint-cli2'].median / repository.postmortem.median;
    atLeast('a repository, against markdownlint-cli2', 25, ratio);
  }
  if (cache?.cold && cache.warm) atLeast('a warm cache, against none', 10, cache.cold.median / cache.warm.median);
  if (start?.['node -e 0'] && start['postmortem lint (2 KB)']) {
    const ratio = start['postmortem lint (2 KB)'].median / start['node -e 0'].median;
    add('start, against node alone', '≤ 2.5 × its time', `${ratio.toFixed(1)} ×`, ratio <= 2.5);
  }
  const stroke = keystroke?.['postmortem, a keystroke'];
  if (stroke) {
    add('a keystroke in 60 KB, median', '≤ 2 ms', `${stroke.median.toFixed(1)} ms`, stroke.median <= 2);
    add('a keystroke in 60 KB, 95th percentile', '≤ 6 ms', `${stroke.p95.toFixed(1)} ms`, stroke.p95 <= 6);
  }
  const hints = keystroke?.['hints and lenses there'];
  if (hints) {
    const what = 'hints and lenses after a keystroke among 1,000 entries';
    add(`${what}, median`, '≤ 2 ms', `${hints.median.toFixed(1)} ms`, hints.median <= 2);
    add(`${what}, 95th percentile`, '≤ 6 ms', `${hints.p95.toFixed(1)} ms`, hints.p95 <= 6);
  }
  const within = (what: string, wanted: number, row: string): void => {
    const median = host?.[row]?.median;
    if (median !== undefined) add(what, `≤ ${wanted} ms`, `${Math.round(median)} ms`, median <= wanted);
  };
  const sized = (what: string, most: number, path: string): void => {
    const kilobytes = statSync(join(import.meta.dirname, '..', path)).size / 1000;
    add(what, `≤ ${most} kB`, `${Math.round(kilobytes)} kB`, kilobytes <= most);
  };
  within('activation in the editor, our share', 50, 'activation, our share');
  within('the longest block while typing in 60 KB', 16, 'typing in 60 KB, the longest block');
  within('from the last keystroke to the findings', 250, 'typing in 60 KB, from the last keystroke to the findings');
  if (host) {
    sized('the script that the editor starts', 500, 'dist/extension.cjs');
    sized('the package', 900, 'postmortem.vsix');
  }
  if (hostile) {
    const slowest = Math.max(...hostile.map(({ one }) => one ?? Number.POSITIVE_INFINITY));
    add('the slowest hostile input, 1 MB', '< 1 s', `${(slowest / 1000).toFixed(2)} s`, slowest < 1000);
    const growth = Math.max(...hostile.map(({ one, two }) => (one && two && two > 100 ? two / one : 0)));
    add(
      'its growth from 1 MB to 2 MB, of what takes 0.1 s or more',
      '≤ 2.5 ×',
      `${growth.toFixed(1)} ×`,
      growth <= 2.5,
    );
  }
  return bars;
}
