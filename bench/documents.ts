import { Seed } from './seed.ts';
import { english, french, type Vocabulary } from './vocabulary.ts';

export const languages = { en: english, fr: french };

export type Language = keyof typeof languages;

/** A postmortem of about so many bytes, as people write them: front matter, prose, lists, tables, code, a long timeline. */
export function postmortem(language: Language, bytes: number, seed: number): string {
  return new Writer(languages[language], seed).postmortem(language, bytes);
}

/** A postmortem that is hardly more than a list of so many entries: the log of a long incident. */
export function log(language: Language, entries: number, seed: number): string {
  return new Writer(languages[language], seed).log(entries);
}

/** Any other Markdown file of a repository: a manual with the same words, but nothing that happened. */
export function manual(bytes: number, seed: number): string {
  return new Writer(english, seed).manual(bytes);
}

class Writer {
  readonly #seed: Seed;
  readonly #of: Vocabulary;

  constructor(vocabulary: Vocabulary, seed: number) {
    this.#seed = new Seed(seed);
    this.#of = vocabulary;
  }

  postmortem(language: Language, bytes: number): string {
    const { headings, loss, apology } = this.#of;
    const title = this.#say(this.#of.title);
    const day = `2026-0${1 + this.#seed.below(9)}-${10 + this.#seed.below(19)}`;
    const head =
      this.#seed.below(2) > 0
        ? `---\ntitle: ${JSON.stringify(title)}\ndate: ${day}\nseverity: SEV2\nstatus: review\nlang: ${language}\n---\n\n`
        : '';
    const brief = bytes < 5000;
    const some = brief ? 1 : 3;
    const section = (name: string, body: string): string => `## ${name}\n\n${body}\n\n`;
    // A third of a report is its timeline; the rest is mostly prose about the cause.
    const start = `${head}# ${title}\n\n${section(headings.summary, this.#paragraph(some))}${section(headings.impact, this.#paragraph(some))}`;
    const end =
      section(headings.resolution, this.#paragraph(some)) +
      section(headings.loss, this.#say(loss)) +
      section(headings.apology, apology) +
      section(headings.actions, this.#actions(day, brief ? 2 : 6)) +
      section(headings.lessons, this.#list(some));
    const middle = bytes - start.length - end.length;
    const timeline = section(headings.timeline, this.#timeline(day, middle * 0.35));
    const detection = section(headings.detection, this.#paragraph(some));
    const cause = section(headings.cause, this.#chapter(middle - timeline.length - detection.length));
    return `${start}${timeline}${detection}${cause}${end}`.trimEnd().concat('\n');
  }

  log(entries: number): string {
    const { title, headings, loss } = this.#of;
    const from = Date.UTC(2026, 2, 3, 6);
    const rows = Array.from({ length: entries }, (_, i) => {
      const time = new Date(from + i * 240_000).toISOString().slice(0, 16).replace('T', ' ');
      return `- ${time} UTC: ${this.#say(this.#seed.pick(this.#of.events))}`;
    });
    const timeline = `## ${headings.timeline}\n\n${rows.join('\n')}`;
    return `# ${this.#say(title)}\n\n${timeline}\n\n## ${headings.loss}\n\n${this.#say(loss)}\n`;
  }

  manual(bytes: number): string {
    const topics = ['Installation', 'Usage', 'Options', 'Examples', 'API', 'Contributing', 'Changelog', 'Licence'];
    let text = `# ${this.#seed.pick(['How to run', 'Guide to', 'Notes on'])} ${this.#seed.pick(this.#of.words.service ?? [])}\n\n`;
    for (let i = 0; text.length < bytes; i++) {
      const body = i % 3 === 0 ? this.#code() : i % 3 === 1 ? this.#instructions() : this.#list(4);
      text += `## ${topics[i % topics.length]}${i < topics.length ? '' : ` ${i}`}\n\n${this.#instructions()}\n\n${body}\n\n`;
    }
    return text;
  }

  #say(sentence: string): string {
    const { words } = this.#of;
    const said = this.#seed.fill(this.#seed.fill(sentence, words), words);
    return (said[0] as string).toUpperCase() + said.slice(1);
  }

  #paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => this.#say(this.#seed.pick(this.#of.prose))).join(' ');
  }

  #list(items: number): string {
    return Array.from({ length: items }, () => `- ${this.#paragraph(1)}`).join('\n');
  }

  #instructions(): string {
    return Array.from({ length: 3 }, () =>
      this.#seed.fill(
        this.#seed.pick([
          'Set `option_{n}` to `{n}` and start it again.',
          'The file [config.{n}.json](config.{n}.json) lists all of them.',
          'Version {n} needs at least {n} MB.',
        ]),
        {},
      ),
    ).join(' ');
  }

  #code(): string {
    return `\`\`\`sh\nkubectl get pods --namespace n${this.#seed.below(99)}\ncurl -s https://example.org/health/${this.#seed.below(9999)}\n\`\`\``;
  }

  #timeline(day: string, bytes: number): string {
    const table = this.#seed.below(4) === 0;
    const rows: string[] = table ? ['| UTC | |', '| --- | --- |'] : [];
    let minute = 60 + this.#seed.below(600);
    for (let length = 0; length < bytes || rows.length < 5; ) {
      minute += 1 + this.#seed.below(4);
      const clock = `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const what = this.#say(this.#seed.pick(this.#of.events));
      const row = table ? `| ${day} ${clock} | ${what} |` : `- ${rows.length ? '' : `${day} `}${clock} UTC: ${what}`;
      rows.push(row);
      length += row.length + 1;
    }
    return rows.join('\n');
  }

  #chapter(bytes: number): string {
    let text = this.#paragraph(2);
    while (text.length < bytes) {
      const part = [
        () => this.#paragraph(5),
        () => this.#list(4),
        () => this.#code(),
        () => `### ${this.#say('{fault}')}\n\n${this.#paragraph(4)}`,
      ];
      text += `\n\n${this.#seed.pick(part)()}`;
    }
    return text;
  }

  #actions(day: string, count: number): string {
    const { columns, action, words } = this.#of;
    const rows = Array.from(
      { length: count },
      () => `| ${this.#say(action)} | ${this.#seed.pick(words.name ?? [])} | ${day} |`,
    );
    return [`| ${columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
  }
}
