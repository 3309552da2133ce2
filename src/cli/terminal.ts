import { styleText } from 'node:util';
import { isTerminal } from './output.ts';

/** Colours only where somebody looks: a terminal, and no NO_COLOR. */
export const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  isTerminal() && !process.env.NO_COLOR ? styleText(style, text, { validateStream: false }) : text;

/** Nobody needs to be told about less. */
const patience = 1000;

/** Says on standard error how far a long run is, where that is a terminal and the findings do not already show it. */
export function progress(total: number): { step(): void; end(): void } {
  let done = 0;
  let next = Date.now() + patience;
  let shown = false;
  return {
    step() {
      done++;
      if (Date.now() < next) return;
      next = Date.now() + 200;
      shown ||= !isTerminal() && process.stderr.isTTY;
      if (shown) process.stderr.write(`\r${done}/${total}`);
    },
    end() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}
