import type { OptionName } from './options.ts';
import type { Usage } from './usage.ts';

export interface Command {
  readonly summary: string;
  /** What stands after the command's name. */
  readonly operands: string;
  /** The first is the default. */
  readonly formats: readonly string[];
  readonly options: readonly OptionName[];
  /** Prints its result and returns the exit code. Loaded when asked for: nobody waits for what they do not use. */
  readonly run: (usage: Usage) => Promise<number>;
}

const common = ['config', 'language'] as const;

export const commands: Readonly<Record<string, Command>> = {
  lint: {
    summary: 'what a careful reviewer would say about each postmortem',
    operands: '[FILE|FOLDER|GLOB…]',
    formats: ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle'],
    options: [
      'fail-on',
      'max-warnings',
      'quiet',
      'baseline',
      'update-baseline',
      'cache',
      'cache-location',
      'threads',
      'stdin',
      'stdin-filename',
      ...common,
    ],
    run: async (usage) => (await import('./commands/lint.ts')).runLint(usage),
  },
  fix: {
    summary: 'make the fixes that need nobody to decide',
    operands: '[FILE|FOLDER|GLOB…]',
    formats: [],
    options: ['dry-run', 'stdin', 'stdin-filename', ...common],
    run: async (usage) => (await import('./commands/fix.ts')).runFix(usage),
  },
  new: {
    summary: 'start a postmortem from a template',
    operands: '[TITLE…]',
    formats: [],
    options: ['template', 'list', 'title', 'severity', 'author', 'services', 'timezone', 'output', 'language'],
    run: async (usage) => (await import('./commands/new.ts')).runNew(usage),
  },
  timeline: {
    summary: 'what happened when: instants, gaps, milestones, durations',
    operands: 'FILE|FOLDER|GLOB…',
    formats: ['text', 'json', 'markdown', 'svg', 'png-svg', 'html', 'mermaid', 'mermaid-timeline'],
    options: ['stdin', 'stdin-filename', ...common],
    run: async (usage) => (await import('./commands/timeline.ts')).runTimeline(usage),
  },
  actions: {
    summary: 'the open actions of all postmortems',
    operands: '[FILE|FOLDER|GLOB…]',
    formats: ['text', 'json', 'csv', 'markdown'],
    options: ['today', ...common],
    run: async (usage) => (await import('./commands/actions.ts')).runActions(usage),
  },
  report: {
    summary: 'all postmortems at a glance: how long, how many open actions and findings',
    operands: '[FILE|FOLDER|GLOB…]',
    formats: ['text', 'json', 'markdown'],
    options: ['today', ...common],
    run: async (usage) => (await import('./commands/report.ts')).runReport(usage),
  },
  inspect: {
    summary: 'everything that was read: sections, timeline, actions, metrics, claims',
    operands: 'FILE|FOLDER|GLOB…',
    formats: ['text', 'json'],
    options: ['stdin', 'stdin-filename', ...common],
    run: async (usage) => (await import('./commands/inspect.ts')).runInspect(usage),
  },
  explain: {
    summary: 'whether a file counts as a postmortem and why, and where each setting comes from',
    operands: 'FILE…',
    formats: ['text', 'json'],
    options: ['stdin', 'stdin-filename', ...common],
    run: async (usage) => (await import('./commands/explain.ts')).runExplain(usage),
  },
  rules: {
    summary: 'list the rules, or print the page of one',
    operands: '[RULE…]',
    formats: ['text', 'json'],
    options: [...common],
    run: async (usage) => (await import('./commands/rules.ts')).runRules(usage),
  },
};
