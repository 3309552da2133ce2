import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configChoices, readConfigFile, resolveConfig, rules } from '../../src/index.ts';

/** What is offered at `¦`. */
const at = (marked: string): string[] =>
  configChoices(marked.replace('¦', ''), marked.indexOf('¦'), rules).map(({ label }) => label);

describe('a configuration file', () => {
  it('is offered the keys that it lacks', () => {
    expect(at('¦')).toEqual(['include', 'exclude', 'rules']);
    expect(at('rules:\n  missing-cause: off\nin¦\n')).toEqual(['include', 'exclude']);
    expect(at('rules:\n  missing-cause: off\n  ¦\n  missing-impact: off\n')).toHaveLength(rules.length - 2);
    expect(at('rules:\n  timeline-gap:\n    minutes: 30\n    ¦')).toEqual(['severity']);
  });

  it('is offered what a key may be', () => {
    const severities = ['off', 'error', 'warning', 'info', 'hint'];
    expect(at('rules:\r\n  missing-cause: ¦')).toEqual(severities);
    expect(at('rules:\n  timeline-gap:\n    severity: w¦')).toEqual(severities);
    expect(at('rules:\n  counterfactual:\n    would: ¦')).toEqual(['true', 'false']);
  });

  it('is offered nothing where nothing is known', () => {
    for (const text of ['  ¦', 'include:\n  ¦', 'rules: ¦', 'rules:\n  no-such-rule: ¦', '# a comm¦', 'rules:\n  - ¦'])
      expect(at(text), text).toEqual([]);
  });

  it('can use every severity that is offered for every rule', () => {
    for (const { id } of rules) {
      for (const severity of at(`rules:\n  ${id}: ¦`)) {
        const { value } = readConfigFile(`rules:\n  ${id}: ${severity}\n`);
        expect(resolveConfig(rules, [{ origin: 'file', value }]).faults).toEqual([]);
      }
    }
  });

  it('may hold anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        configChoices(text, at % (text.length + 1), rules);
      }),
    );
  });
});
