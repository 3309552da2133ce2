import type { Format, FormatContext } from './format.ts';

/** The formats of `lint`, each loaded when asked for. */
export const formats: Readonly<Record<string, (context: FormatContext) => Promise<Format>>> = {
  text: async (context) => (await import('./text.ts')).text(context),
  json: async () => (await import('./json.ts')).json(),
  sarif: async () => (await import('./sarif.ts')).sarif(),
  github: async () => (await import('./github.ts')).github(),
  gitlab: async () => (await import('./gitlab.ts')).gitlab(),
  junit: async (context) => (await import('./junit.ts')).junit(context),
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle(),
};

/** Those that name findings so that they are known again. */
export const fingerprinted: ReadonlySet<string> = new Set(['sarif', 'gitlab']);
