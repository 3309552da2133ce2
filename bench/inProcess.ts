import { parse } from '../src/core/markdown/parse.ts';
import {
  elapsedOf,
  elapsedText,
  figureHeadings,
  figuresOf,
  lint,
  localeFor,
  Postmortem,
  resolveConfig,
  rules,
} from '../src/index.ts';
import { type Language, log, postmortem } from './documents.ts';
import { alternate, clocked, type Stats, statsOf, type Taken } from './measure.ts';
import { peer } from './peers.ts';

const { config } = resolveConfig(rules, []);

/** The whole pipeline on a text that nobody has seen yet. */
const review = (text: string, previous?: Postmortem): Postmortem => {
  const model = new Postmortem(text, previous);
  lint(model, rules, config);
  return model;
};

/** What an editor shows of a timeline while somebody types at a place in it: behind each time in sight, and above it. */
const annotate = (text: string, previous: Postmortem | undefined, at: number): Postmortem => {
  const model = new Postmortem(text, previous);
  const inSight = elapsedOf(model).filter(({ event }) => Math.abs(event.start - at) < screen / 2);
  inSight.map((elapsed) => elapsedText(elapsed, localeFor('en')));
  figureHeadings(model);
  figuresOf(model);
  return model;
};

/** How many characters somebody sees at once. */
const screen = 5000;

interface Markdownlint {
  lint(options: { strings: Record<string, string> }): unknown;
}

/** markdownlint on a text, as its editor extension runs it: the whole document every time. */
async function markdownlint(): Promise<(text: string) => void> {
  const { lint: check } = await peer<Markdownlint>('markdownlint/lib/exports-sync.mjs');
  return (text) => check({ strings: { 'a.md': text } });
}

/** Every text is another one: nothing that was remembered of the last may help. */
const varied = (language: Language, bytes: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => postmortem(language, bytes, 1000 + i));

/** Milliseconds for a new document, by size, against reading it alone and against markdownlint. */
export async function sizes(rounds: number): Promise<Record<string, Record<string, Stats>>> {
  const other = await markdownlint();
  const table: Record<string, Record<string, Stats>> = {};
  for (const language of ['en', 'fr'] as const) {
    for (const bytes of [2000, 12_000, 60_000, 1_000_000]) {
      const count = bytes > 100_000 ? 3 : rounds;
      const texts = varied(language, bytes, count + 5);
      for (const text of texts.slice(count)) {
        review(text);
        if (bytes <= 12_000) other(text);
      }
      let next = 0;
      const text = (): string => texts[Math.floor(next++ / 3) % count] as string;
      table[`${bytes / 1000} KB, ${language}`] = await alternate(
        {
          postmortem: () => clocked(review.bind(null, text())),
          'reading alone': () => clocked(parse.bind(null, text())),
          markdownlint: () => clocked(other.bind(null, text())),
        },
        count,
      );
    }
  }
  return table;
}

/** A keystroke, from the changed text to all findings: in 60 KB of prose and lists, and in a timeline of 1,000 entries. */
export async function keystroke(strokes: number): Promise<Record<string, Stats>> {
  const other = await markdownlint();
  const document = typed(review, postmortem('en', 60_000, 5), strokes, other);
  const timeline = log('en', 1000, 5);
  return {
    'postmortem, a keystroke': document.ours,
    'postmortem, in a timeline of 1,000 entries': typed(review, timeline, strokes).ours,
    'hints and lenses there': typed(annotate, timeline, strokes).ours,
    'markdownlint, the document again': document.theirs,
  };
}

/** What it takes to keep up with somebody who types, for us and for what reads the whole document now and then. */
function typed(
  work: (text: string, previous: Postmortem | undefined, at: number) => Postmortem,
  original: string,
  strokes: number,
  other?: (text: string) => void,
): { ours: Stats; theirs: Stats } {
  let text = original;
  let at = Math.floor(text.length * 0.6);
  let model = work(original, undefined, at);
  const ours: Taken[] = [];
  const theirs: Taken[] = [];
  for (let i = 0; i < strokes; i++) {
    // People type words; now and then they go elsewhere.
    if (i % 40 === 0) at = Math.floor(text.length * ((i * 0.37) % 1));
    text = text.slice(0, at) + 'the disk was full. '[i % 19] + text.slice(at);
    at++;
    ours.push(clocked(() => (model = work(text, model, at))));
    if (other && i % 20 === 0) theirs.push(clocked(() => other(text)));
  }
  return { ours: statsOf(ours.slice(20)), theirs: statsOf(theirs.slice(1)) };
}
