import type { Colour } from './scene.ts';

type Palette = Readonly<Record<Colour, string>>;

/** Colours of pictures outside of the editor. Text on `page` and bars against it keep the contrast that WCAG asks for. */
export const light: Palette = {
  ink: '#1f2328',
  muted: '#59636e',
  faint: '#c3c9d0',
  page: '#ffffff',
  undetected: '#c4314b',
  responding: '#b35c00',
  recovering: '#1a7f37',
  impact: '#5b4b9a',
};

export const dark: Palette = {
  ink: '#e6edf3',
  muted: '#9da7b3',
  faint: '#4a525c',
  page: '#0d1117',
  undetected: '#ff7b72',
  responding: '#e3a23c',
  recovering: '#56d364',
  impact: '#b9a5ff',
};

/** In the editor they are those of the theme. */
const theme: Palette = {
  ink: 'var(--vscode-editor-foreground)',
  muted: 'var(--vscode-descriptionForeground)',
  faint: 'var(--vscode-editorIndentGuide-background1, var(--vscode-descriptionForeground))',
  page: 'var(--vscode-editor-background)',
  undetected: 'var(--vscode-charts-red)',
  responding: 'var(--vscode-charts-yellow)',
  recovering: 'var(--vscode-charts-green)',
  impact: 'var(--vscode-charts-purple)',
};

/** The style sheet's variable for a colour. */
export const variable = (colour: Colour): string => `var(--postmortem-${colour},${light[colour]})`;

const declared = (palette: Palette): string =>
  Object.entries(palette)
    .map(([colour, value]) => `--postmortem-${colour}:${value}`)
    .join(';');

/** The colours of a page that stands alone, after the reader's preference. */
export const pageColours = `:root{color-scheme:light dark;${declared(light)}}@media(prefers-color-scheme:dark){:root{${declared(dark)}}}`;

/** Those of the editor's theme, high contrast included. */
export const themeColours = `:root{${declared(theme)}}`;
