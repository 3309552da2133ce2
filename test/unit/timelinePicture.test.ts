import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { ownText, Postmortem } from '../../src/index.ts';
import { type Chart, chartOf } from '../../src/preview/chart.ts';
import { type ExportFormat, exportFormats } from '../../src/preview/formats.ts';
import { mermaidGantt, mermaidTimeline } from '../../src/preview/mermaid.ts';
import { type Picture, pictureOf } from '../../src/preview/picture.ts';
import { scaleOf } from '../../src/preview/scale.ts';
import { boxOf, isText } from '../../src/preview/scene.ts';
import { spread } from '../../src/preview/spread.ts';
import { timelineSvg } from '../../src/preview/svg.ts';
import { timelineTable } from '../../src/preview/table.ts';
import { widthOf, wrap } from '../../src/preview/widths.ts';

const root = join(import.meta.dirname, '../..');

/** A document with entries at minutes after a fixed moment. */
function documentOf(entries: readonly { minute: number; text: string }[], title = 'Outage'): string {
  const lines = entries.map(({ minute, text }) => {
    const iso = new Date(Date.UTC(2026, 2, 3, 9, minute)).toISOString();
    return `- ${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC: ${text}`;
  });
  return `---\npostmortem: true\nlang: en\n---\n\n# ${title}\n\n## Timeline\n\n${lines.join('\n')}\n`;
}

function chart(text: string): Chart {
  const found = chartOf(new Postmortem(text));
  if (!found) throw new Error('nothing to draw');
  return found;
}

const three = documentOf([
  { minute: 0, text: '**Started**: the deploy began' },
  { minute: 10, text: '**Detected**: an alarm went off' },
  { minute: 25, text: '**Mitigated**: the deploy was undone' },
  { minute: 40, text: '**Resolved**: all is well' },
]);

const contents = { title: true, list: true };

/** Every text within the picture, none over another. */
function expectReadable({ items, width, height }: Picture): void {
  const boxes = items.filter(isText).map((text) => ({ ...boxOf(text), text: text.text }));
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(0);
    expect(box.right, box.text).toBeLessThanOrEqual(width);
    expect(box.top, box.text).toBeGreaterThanOrEqual(0);
    expect(box.bottom, box.text).toBeLessThanOrEqual(height);
  }
  const over = (a: (typeof boxes)[number], b: (typeof boxes)[number]): boolean =>
    a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  sorted.forEach((box, i) => {
    for (let j = i + 1; j < sorted.length && (sorted[j]?.top ?? 0) < box.bottom; j++) {
      const other = sorted[j] as (typeof boxes)[number];
      expect(over(box, other), `“${box.text}” and “${other.text}”`).toBe(false);
    }
  });
}

function expectTicks({ items }: Picture, { entries }: Chart): void {
  const ticks = items.filter((item) => !isText(item) && item.is === 'tick').map(({ entry }) => entry);
  expect(ticks).toEqual(entries.filter(({ at }) => at !== null).map(({ number }) => number));
}

const anyMinutes = fc.array(
  fc.record({
    minute: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 3_000_000 })),
    text: fc.oneof(fc.lorem(), fc.string(), fc.constantFrom('**Started**: x', '**Detected**: y', '**Resolved**: z')),
  }),
  { minLength: 3, maxLength: 80 },
);

describe('a picture', () => {
  it.each([320, 480, 800, 1400])(
    'has no text over another or outside, and a tick for every entry, %i wide',
    (width) => {
      fc.assert(
        fc.property(anyMinutes, (entries) => {
          const found = chartOf(new Postmortem(documentOf(entries.toSorted((a, b) => a.minute - b.minute))));
          if (!found) return;
          const picture = pictureOf(found, { ...contents, width });
          expectReadable(picture);
          expectTicks(picture, found);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([20, 200])('is readable with %i entries', (count) => {
    const entries = Array.from({ length: count }, (_, i) => ({
      minute: (i * i) % 997,
      text: `Entry ${i} is told here`,
    }));
    const found = chart(documentOf(entries.toSorted((a, b) => a.minute - b.minute)));
    for (const width of [480, 800, 1400]) {
      const picture = pictureOf(found, { ...contents, width });
      expectReadable(picture);
      expectTicks(picture, found);
    }
  });

  const samples = ['en', 'fr'].flatMap((tag) =>
    readdirSync(join(root, 'samples', tag))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `samples/${tag}/${name}`),
  );

  it.each(samples)('of %s is readable in every width', (path) => {
    const found = chart(readFileSync(join(root, path), 'utf8'));
    for (const width of [480, 640, 800, 1400]) {
      const picture = pictureOf(found, { ...contents, width });
      expectReadable(picture);
      expectTicks(picture, found);
    }
  });

  it('shows people at work from when they say so, where nobody says when it was detected', () => {
    const said = documentOf([
      { minute: 0, text: '**Started**: the deploy began' },
      { minute: 10, text: '**Acknowledged**: somebody looks' },
      { minute: 40, text: '**Resolved**: all is well' },
    ]);
    expect(chart(said).phases.map(({ kind, from, to }) => [kind, (to - from) / 60_000])).toEqual([
      ['responding', 30],
      ['impact', 40],
    ]);
  });

  it('does not cut the incident out, however long nothing was written in it', () => {
    const silent = chart(
      documentOf([
        { minute: 0, text: 'Maintenance begins' },
        { minute: 18, text: '**Started**: the site is down' },
        { minute: 600, text: '**Resolved**: the site is up' },
        { minute: 615, text: 'Maintenance ends' },
      ]),
    );
    const { x } = scaleOf(silent, 0, 1000);
    const [impact] = silent.phases;
    expect(x(impact!.to) - x(impact!.from)).toBeGreaterThan(800);
  });

  it('shows the phases between milestones', () => {
    const minutes = chart(three).phases.map(({ kind, from, to }) => [kind, (to - from) / 60_000]);
    expect(minutes).toEqual([
      ['undetected', 10],
      ['responding', 15],
      ['recovering', 15],
      ['impact', 25],
    ]);
  });

  it('tells silences, and leaves out days before and after', () => {
    const found = chart(
      documentOf([
        { minute: 0, text: 'a' },
        { minute: 5, text: 'b' },
        { minute: 125, text: 'c' },
        { minute: 130, text: 'd' },
        { minute: 50_000, text: 'published' },
      ]),
    );
    expect(found.gaps[0]).toEqual({ from: found.from + 5 * 60_000, to: found.from + 125 * 60_000 });
    const { items } = pictureOf(found, { ...contents, width: 800 });
    expect(items.some((item) => !isText(item) && item.is === 'break')).toBe(true);
    const ticks = items.flatMap((item) =>
      !isText(item) && item.is === 'tick' ? [Number(item.d.slice(1).split(' ')[0])] : [],
    );
    // The two hours take most of the width although the last entry came a month later.
    expect((ticks[2] as number) - (ticks[1] as number)).toBeGreaterThan(300);
  });

  it('is drawn by the clocks alone where nobody names a zone or a date', () => {
    const local = chart(documentOf([0, 5, 9].map((minute) => ({ minute, text: 'x' }))).replaceAll(' UTC', ''));
    expect(local.scale).toBe('local');
    expect(timelineSvg(local, { ...contents, width: 800, colours: 'inlined' })).toContain('Time zone not stated');
    const undated = chart('---\npostmortem: true\n---\n\n# A\n\n## Timeline\n\n- 09:00 a\n- 09:05 b\n- 09:09 c\n');
    expect(undated.scale).toBe('undated');
    expect(timelineSvg(undated, { ...contents, width: 800, colours: 'inlined' })).toContain('Date not stated');
  });

  it('is drawn from three times on', () => {
    expect(chartOf(new Postmortem(three.split('\n').slice(0, 10).join('\n')))).toBeNull();
    expect(chartOf(new Postmortem(''))).toBeNull();
  });
});

describe('what is written', () => {
  const hostile = documentOf(
    [
      { minute: 0, text: '</text><script>alert(1)</script> & "quoted" \'single\'' },
      { minute: 1, text: '[link](javascript:alert(1)) <img src=x onerror=alert(1)>' },
      { minute: 2, text: '`<b>` ]]> \u0001 \ufffe \ud800 x' },
    ],
    'Outage </title><script>alert(1)</script>',
  );

  it('is well-formed XML whatever the text', () => {
    const check = (text: string): void => {
      const found = chartOf(new Postmortem(text));
      if (!found) return;
      for (const colours of ['inlined', 'styled'] as const) {
        const svg = timelineSvg(found, { ...contents, width: 800, colours });
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).not.toMatch(/<(?:script|img|b)\b/i);
      }
      expect(XMLValidator.validate(timelineTable(found, { written: true }))).toBe(true);
    };
    check(hostile);
    fc.assert(
      fc.property(anyMinutes, (entries) => check(documentOf(entries))),
      { numRuns: 60 },
    );
  });

  it('names the picture for those who do not see it, and has the table', () => {
    const svg = timelineSvg(chart(three), { ...contents, width: 800, colours: 'styled' });
    expect(svg).toMatch(
      /^<svg [^>]*role="img"[^>]*><title>Timeline: Outage<\/title><desc>4 entries from [^<]+<\/desc>/,
    );
    const table = timelineTable(chart(three), { written: false });
    expect(table.match(/<tr data-entry/g)).toHaveLength(4);
    expect(table).toContain('<th scope="col">Milestone</th>');
    expect(table).toContain('<td>40\u00a0min</td>');
  });

  it('names a milestone once: in its column, not again in front of what happened', () => {
    const table = timelineTable(chart(three), { written: false });
    expect(table).toContain('<td>Started</td><td>the deploy began</td>');
    expect(exportFormats.html.write(chart(three))).toContain('<td>Resolved</td><td>all is well</td>');
  });

  it.each([
    ['Started — Deploy of 4.2', 'Deploy of 4.2'],
    ['**Started** — Deploy of 4.2', 'Deploy of 4.2'],
    ['**Started:** Deploy of 4.2', 'Deploy of 4.2'],
    ['**Début**\u00a0: déploiement de la 4.2', 'déploiement de la 4.2'],
    ['Started. Deploy of 4.2', 'Deploy of 4.2'],
    ['Started the rollback: it failed', 'Started the rollback: it failed'],
    ['**Started: deploy of 4.2**', '**Started: deploy of 4.2**'],
    ['Resolved: deploy of 4.2', 'Resolved: deploy of 4.2'],
    ['Started', 'Started'],
  ])('leaves the sentence whole: %s', (text, own) => {
    expect(ownText(text, 'started')).toBe(own);
    expect(ownText(text, null)).toBe(text);
  });

  it('stands alone where it is exported', () => {
    for (const name of ['svg', 'png-svg', 'html'] as const) {
      const text = exportFormats[name].write(chart(three));
      expect(text).not.toMatch(/<script|<link|@import|url\(|href=|src=/);
      if (name !== 'html') expect(text).not.toContain('var(');
    }
  });

  it('is in the language of the document', () => {
    const french = three.replace('lang: en', 'lang: fr');
    const svg = timelineSvg(chart(french), { ...contents, width: 800, colours: 'styled' });
    expect(svg).toContain('Non détecté 10\u00a0min');
    expect(svg).toContain('<title>Chronologie\u00a0: Outage</title>');
    expect(svg).not.toContain('Undetected');
  });
});

describe('Mermaid', () => {
  it('gets nothing that it could take for syntax', () => {
    fc.assert(
      fc.property(anyMinutes, (entries) => {
        const found = chartOf(new Postmortem(documentOf(entries)));
        if (!found) return;
        for (const diagram of [...mermaidGantt(found), ...mermaidTimeline(found)]) {
          const told = diagram.replace(/#\d+;/g, '').replace(/axisFormat.*/, '');
          expect(told).not.toMatch(/[#;%{}<>"`\\]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gets texts below 50,000 characters, with every entry', () => {
    const entries = Array.from({ length: 3000 }, (_, i) => ({
      minute: i,
      text: `Somebody looked at <${i}> again and wrote it down`,
    }));
    const found = chart(documentOf(entries));
    for (const diagrams of [mermaidGantt(found), mermaidTimeline(found)]) {
      expect(diagrams.length).toBeGreaterThan(1);
      for (const diagram of diagrams) expect(diagram.length).toBeLessThan(50_000);
      expect(diagrams.join('').match(/Somebody looked/g)).toHaveLength(3000);
    }
  });

  it('gets phases and entries as a Gantt chart', () => {
    expect(exportFormats.mermaid.write(chart(three))).toBe(`\`\`\`mermaid
gantt
    title Outage (UTC)
    dateFormat YYYY-MM-DDTHH:mm:ss
    axisFormat %H:%M
    section Phases
    Undetected :crit, 2026-03-03T09:00:00, 2026-03-03T09:10:00
    Responding :2026-03-03T09:10:00, 2026-03-03T09:25:00
    Recovering :2026-03-03T09:25:00, 2026-03-03T09:40:00
    Impact :2026-03-03T09:00:00, 2026-03-03T09:25:00
    section Events
    1. 09#58;00 Started#58; the deploy began :milestone, 2026-03-03T09:00:00, 0m
    2. 09#58;10 Detected#58; an alarm went off :milestone, 2026-03-03T09:10:00, 0m
    3. 09#58;25 Mitigated#58; the deploy was undone :milestone, 2026-03-03T09:25:00, 0m
    4. 09#58;40 Resolved#58; all is well :milestone, 2026-03-03T09:40:00, 0m
\`\`\`
`);
  });
});

describe('text', () => {
  it('is cut into lines no wider than asked for, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, most) => {
        const lines = wrap(text, most, 12);
        for (const line of lines) if ([...line].length > 1) expect(widthOf(line, 12)).toBeLessThanOrEqual(most);
        expect(lines.join('').replace(/[ \t]/g, '')).toBe(text.replace(/[ \t]/g, ''));
      }),
    );
  });

  it('in a row keeps its order, its distance and its place where there is room', () => {
    expect(spread([100, 200], [40, 40], { from: 0, to: 300, gap: 4 })).toEqual([100, 200]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 18 }),
        (middles) => {
          const sorted = middles.toSorted((a, b) => a - b);
          const placed = spread(
            sorted,
            sorted.map(() => 20),
            { from: 0, to: 400, gap: 2 },
          );
          placed.forEach((middle, i) => {
            expect(middle - 10).toBeGreaterThanOrEqual(-0.001);
            expect(middle + 10).toBeLessThanOrEqual(400.001);
            if (i) expect(middle - (placed[i - 1] as number)).toBeGreaterThanOrEqual(21.999);
          });
        },
      ),
    );
  });
});

const formats: ExportFormat[] = ['svg', 'png-svg', 'html', 'mermaid', 'mermaid-timeline'];

it.each(formats)('%s is written for every document that can be drawn', (name) => {
  expect(exportFormats[name].write(chart(three)).length).toBeGreaterThan(100);
});
