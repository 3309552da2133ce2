/**
 * Drives a VS Code window as a person does, by keyboard and by what is visible. A scenario asks for `open`:
 * `test('…', async ({ open }) => { const code = await open({ files: { 'a.md': '# A' } }); … })`.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { hostsFolder } from '../hosts/install.ts';

export { expect };

/** What a window opens on. */
export interface Opening {
  /** The workspace: the text of each file by its path. */
  files?: Record<string, string>;
  /** The one of them that is shown. */
  file?: string;
  settings?: Record<string, unknown>;
  /** Folders of the workspace that are opened side by side, instead of the whole. */
  roots?: string[];
  /** The name of a colour theme; where none is asked for, English windows are light and French ones are dark. */
  theme?: string;
  /** The display language. */
  locale?: 'en' | 'fr';
}

const settingsFile = '.vscode/settings.json';
const workspaceFile = 'all.code-workspace';

/** Windows that are open, each by what it was opened with, the one used last at the end. */
type Windows = Map<string, Code>;

/** How many windows stay open for the next scenario that asks for one like them: opening one takes ten seconds. */
const kept = 5;

export const test = base.extend<{ open: (opening?: Opening) => Promise<Code> }, { windows: Windows }>({
  windows: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const windows: Windows = new Map();
      await use(windows);
      await Promise.all([...windows.values()].map((code) => code.close()));
    },
    { scope: 'worker' },
  ],
  open: async ({ browser, windows }, use) => {
    await use(async ({ files = {}, file, settings = {}, roots, locale = 'en', theme } = {}) => {
      const colours = theme ?? (locale === 'fr' ? 'Dark Modern' : 'Light Modern');
      const all = { ...settings, 'workbench.colorTheme': colours };
      const workspace = {
        [roots ? workspaceFile : settingsFile]: JSON.stringify(
          roots ? { folders: roots.map((path) => ({ path })), settings: all } : all,
        ),
      };
      const kind = JSON.stringify([locale, workspace]);
      const used = windows.get(kind);
      windows.delete(kind);
      for (const [other, code] of [...windows].slice(0, -(kept - 1))) {
        windows.delete(other);
        await code.close();
      }
      const code = used ?? (await Code.open(browser, locale));
      windows.set(kind, code);
      if (used) await used.reset();
      await code.write(used ? files : { ...workspace, ...files });
      if (!used) await code.load(roots ? workspaceFile : '', file);
      else if (file) await code.openFile(file);
      return code;
    });
  },
});

export class Code {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;

  private constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** An empty page, for a folder that is empty yet. */
  static async open(browser: Browser, locale: string): Promise<Code> {
    return new Code(await browser.newPage({ locale }), await mkdtemp(join(tmpdir(), 'postmortem-')));
  }

  /** Opens the folder, or a workspace file in it, with a file to begin with. */
  async load(workspace: string, file?: string): Promise<void> {
    const { host, href } = new URL(process.env.POSTMORTEM_HOST!);
    const path = encodeURI(this.folder);
    const shown = JSON.stringify(file ? [['openFile', `vscode-remote://${host}${path}/${encodeURI(file)}`]] : []);
    const opened = workspace ? `workspace=${path}/${workspace}` : `folder=${path}`;
    await this.page.goto(`${href}?${opened}&payload=${encodeURIComponent(shown)}`);
    await this.page.locator('.part.statusbar').waitFor({ timeout: 90_000 });
    if (file) await this.editor().waitFor();
  }

  /** Makes the window what it was when it opened: no editor, no file, no panel. */
  async reset(): Promise<void> {
    for (let open = 0; open < 3; open++) await this.press('Escape');
    const doNotSave = this.page.locator('.monaco-dialog-box').getByText(/^(?:Don.t Save|Ne pas enregistrer)$/);
    const empty = this.page.locator('.editor-group-container.empty');
    await expect(async () => {
      await this.press('Control+K');
      await this.press('Control+W');
      await empty.or(doNotSave).first().waitFor({ timeout: 5_000 });
      if (await doNotSave.isVisible()) await doNotSave.click();
      await empty.waitFor({ timeout: 5_000 });
    }).toPass({ timeout: 30_000 });
    if (await this.page.locator('.part.panel').isVisible()) await this.press('Control+J');
    await this.press('Control+Shift+E');
    for (const name of await readdir(this.folder)) {
      if (name !== dirname(settingsFile) && name !== workspaceFile)
        await rm(join(this.folder, name), { recursive: true });
    }
  }

  /** Writes files into the folder. */
  async write(files: Record<string, string>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), text);
    }
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await rm(this.folder, { recursive: true, force: true });
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
    // The whole path: nothing has to be searched for.
    await this.answer(join(this.folder, path));
    await this.quickPick(path.split('/').at(-1)!);
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
    await this.question().waitFor({ state: 'hidden' });
    await expect(this.statusBar()).toContainText(new RegExp(`Ln? ${line},`));
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

  /** Shows what hovers over a place, or over the caret, and has this text. What is drawn anew meanwhile takes its hover away. */
  async hover(text: string, over?: Locator): Promise<void> {
    const hover = this.page.locator('.monaco-hover', { hasText: text });
    await expect(async () => {
      if (over) {
        await this.editor().hover();
        await over.hover();
      } else {
        await this.press('Control+K');
        await this.press('Control+I');
      }
      await expect(hover).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 40_000 });
  }

  /** Waits for something new in the list of notifications, the only place where the windows of tests show them, and opens it. */
  async notifications(timeout = 40_000): Promise<Locator> {
    const bell = this.statusBar().locator('[id="status.notifications"]');
    await expect(bell.locator('.codicon-bell-dot')).toBeVisible({ timeout });
    await bell.click();
    return this.page.locator('.notifications-center');
  }

  /** What the webview shows that was opened last: a frame within a frame. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
  }

  statusBar(): Locator {
    return this.page.locator('.part.statusbar');
  }
}
