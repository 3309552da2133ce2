/**
 * Drives a VS Code window as a person does, by keyboard and by what is visible. A scenario asks the `open`
 * fixture for a window: `test('…', async ({ open }) => { const code = await open({ files: { 'a.md': '# A' } }); … })`.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { startBrowser } from '../hosts/browser.ts';
import { hostsFolder } from '../hosts/install.ts';

/** What a window opens on. */
export interface Opening {
  /** The workspace: the text of each file by its path. */
  files?: Record<string, string>;
  settings?: Record<string, unknown>;
  /** The name of a colour theme. */
  theme?: string;
  /** The display language. */
  locale?: 'en' | 'fr';
}

export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures that are wanted.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const started = new AsyncDisposableStack();
    onCleanup(() => started.disposeAsync());
    return startBrowser(started);
  })
  .extend('open', async ({ browser, task }, { onCleanup }) => {
    const windows: Code[] = [];
    onCleanup(async () => {
      for (const code of windows) {
        if (task.result?.state === 'fail') await code.screenshot(`failed ${task.name}`);
        await code.close();
      }
    });
    return async (opening: Opening = {}) => {
      const code = await Code.open(browser, opening);
      windows.push(code);
      return code;
    };
  });

export class Code {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;

  private constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  static async open(browser: Browser, { files = {}, settings = {}, theme, locale = 'en' }: Opening): Promise<Code> {
    const folder = await mkdtemp(join(tmpdir(), 'postmortem-'));
    const colours = theme ? { 'workbench.colorTheme': theme } : {};
    const workspace = { '.vscode/settings.json': JSON.stringify({ ...settings, ...colours }), ...files };
    for (const [path, text] of Object.entries(workspace)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`http://${inject('authority')}/?folder=${encodeURI(folder)}`);
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    return new Code(page, folder);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Saves what is visible to .vscode-test/screenshots. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({
      path: join(hostsFolder, 'screenshots', `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`),
    });
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** Types where the cursor is. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Opens a file of the workspace by its path, the cursor in its first line. */
  async openFile(path: string): Promise<void> {
    await this.press('Control+P');
    await this.answer(path, path.split('/').at(-1));
    await this.editor().waitFor();
  }

  /** Runs a command by its full title in the palette (`Postmortem: New Postmortem…`). */
  async runCommand(title: string): Promise<void> {
    await this.press('F1');
    await this.answer(`>${title}`, title);
  }

  /** Types into the box at the top of the window, then takes the entry that shows `label` (without one: presses Enter). */
  async answer(text: string, label?: string): Promise<void> {
    await this.question().locator('input[type="text"]').fill(text);
    if (label) await this.quickPick(label);
    else await this.press('Enter');
  }

  /** Takes an entry of the list at the top of the window. */
  quickPick(label: string): Promise<void> {
    return this.question().locator('.monaco-list-row', { hasText: label }).first().click();
  }

  /** The box at the top of the window: palette, pick list or question. */
  question(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor');
  }

  /** The lines of the active editor that are in view. */
  async editorText(): Promise<string> {
    const lines = await this.editor()
      .locator('.view-line')
      .evaluateAll((nodes) =>
        nodes.map((node) => ({ top: node.getBoundingClientRect().top, text: node.textContent ?? '' })),
      );
    // The window draws spaces as no-break ones, and lines in any order.
    return lines
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('\n');
  }

  /** The text of a file of the workspace on disk. */
  readFile(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+G');
    await this.answer(`:${line}:${column}`);
  }

  /** Opens the Problems panel and returns its entries. */
  async problemsPanel(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Control+Shift+M');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /** Opens the light bulb at the cursor and returns its entries. */
  async lightBulb(): Promise<Locator> {
    const menu = this.page.locator('.action-widget');
    await this.press('Control+.');
    await menu.waitFor();
    return menu.locator('.monaco-list-row.action');
  }

  /** The notifications in view. */
  notifications(): Locator {
    return this.page.locator('.notification-toast');
  }

  statusBar(): Locator {
    return this.page.locator('.part.statusbar');
  }
}
