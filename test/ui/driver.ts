/**
 * Drives a VS Code window as a person does, by keyboard and by what is visible. A scenario asks for `open`:
 * `test('…', async ({ open }) => { const code = await open({ files: { 'a.md': '# A' } }); … })`.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { hostsFolder } from '../hosts/install.ts';

export { expect };

/** What a window opens on. */
export interface Opening {
  /** The workspace: the text of each file by its path. */
  files?: Record<string, string>;
  settings?: Record<string, unknown>;
  /** Folders of the workspace that are opened side by side, instead of the whole. */
  roots?: string[];
  /** The name of a colour theme. */
  theme?: string;
  /** The display language. */
  locale?: 'en' | 'fr';
}

export const test = base.extend<{ open: (opening?: Opening) => Promise<Code> }>({
  open: async ({ browser }, use) => {
    const folders: string[] = [];
    await use(async ({ files = {}, settings = {}, roots, theme, locale = 'en' } = {}) => {
      const folder = await mkdtemp(join(tmpdir(), 'postmortem-'));
      folders.push(folder);
      const colours = theme ? { 'workbench.colorTheme': theme } : {};
      const all = { ...settings, ...colours };
      const workspace = {
        [roots ? 'all.code-workspace' : '.vscode/settings.json']: JSON.stringify(
          roots ? { folders: roots.map((path) => ({ path })), settings: all } : all,
        ),
        ...files,
      };
      for (const [path, text] of Object.entries(workspace)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      const page = await browser.newPage({ locale });
      const opened = roots ? `workspace=${encodeURI(folder)}/all.code-workspace` : `folder=${encodeURI(folder)}`;
      await page.goto(`${process.env.POSTMORTEM_HOST}/?${opened}`);
      await page.locator('.part.statusbar').waitFor();
      return new Code(page, folder);
    });
    await Promise.all(browser.contexts().map((context) => context.close()));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  },
});

export class Code {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** Saves what is visible as .vscode-test/screenshots/NAME.png. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(hostsFolder, 'screenshots', `${name}.png`) });
  }

  /** Presses keys together (`Control+P`). */
  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** Types where the cursor is. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Opens a file of the workspace by its path. */
  async openFile(path: string): Promise<void> {
    await this.press('Control+P');
    await this.answer(path);
    // The first search of a window waits for the search to start.
    await this.quickPick(path.split('/').at(-1)!, 45_000);
    await this.editor().waitFor();
  }

  /** Runs a command by its title in the palette (`Postmortem: New Postmortem…`). */
  async runCommand(title: string): Promise<void> {
    // Commands of extensions come a moment after the window, and the palette shows only those it knew when it opened.
    await expect(async () => {
      await this.press('F1');
      await this.answer(`>${title}`);
      await this.quickPick(title, 3_000).catch(async (error) => {
        await this.press('Escape');
        throw error;
      });
    }).toPass({ timeout: 20_000 });
  }

  /** The box at the top of the window: palette, pick list or question. */
  question(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** Fills in the box at the top of the window; Enter is the scenario's own. */
  answer(text: string): Promise<void> {
    return this.question().locator('input[type="text"]').fill(text);
  }

  /** Takes the first entry with this text from the list at the top of the window. */
  async quickPick(label: string, timeout = 20_000): Promise<void> {
    await this.question().locator('.monaco-list-row', { hasText: label }).first().click({ timeout });
  }

  /** The active text editor. */
  editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** The lines in view in the active editor, in no order; VS Code draws spaces as no-break ones. */
  lines(): Locator {
    return this.editor().locator('.view-line');
  }

  /** Puts the cursor at a line and column of the active editor, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+G');
    await this.answer(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Saves the active editor and reads the file, given by its path in the workspace. */
  async saved(path: string): Promise<string> {
    await this.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return readFile(join(this.folder, path), 'utf8');
  }

  /** Shows the Problems panel: its rows, files and findings alike. */
  async problemsPanel(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Control+Shift+M');
    return panel.locator('.monaco-list-row');
  }

  /** Opens the light bulb at the cursor: its entries. */
  async lightBulb(): Promise<Locator> {
    const entries = this.page.locator('.action-widget .monaco-list-row.action');
    // The list closes when findings come in anew, as they do once the samples are read.
    await expect(async () => {
      await this.press('Control+.');
      await entries.first().waitFor({ timeout: 5_000 });
    }).toPass({ timeout: 20_000 });
    return entries;
  }

  notifications(): Locator {
    return this.page.locator('.notification-toast');
  }

  statusBar(): Locator {
    return this.page.locator('.part.statusbar');
  }
}
