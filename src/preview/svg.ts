import type { Chart } from './chart.ts';
import { light, variable } from './palette.ts';
import { descriptionOf } from './parts/title.ts';
import { type Contents, type Picture, pictureOf } from './picture.ts';
import { type Colour, type Item, isText } from './scene.ts';
import { round } from './shapes.ts';
import { words } from './words.ts';

/** How a picture gets its colours: from the style sheet around it, or written into it, on a page of its own. */
export type Colours = 'styled' | 'inlined';

export interface SvgOptions extends Contents {
  readonly colours: Colours;
  /** How many pixels wide and high it is for each of its own: 2 for a sharp PNG. */
  readonly zoom?: number;
}

/** A timeline as an SVG element. */
export function timelineSvg(chart: Chart, options: SvgOptions): string {
  const picture = pictureOf(chart, options);
  const colourOf = options.colours === 'inlined' ? (colour: Colour) => light[colour] : variable;
  const { width, height } = picture;
  const zoom = options.zoom ?? 1;
  const word = words(chart.locale);
  const title = chart.title ? word('timeline-of', { title: chart.title }) : word('timeline');
  const page = `<rect width="${width}" height="${height}" fill="${light.page}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="postmortem-timeline" role="img" width="${width * zoom}" height="${height * zoom}"`,
    ` viewBox="0 0 ${width} ${height}" lang="${chart.locale.tag}" font-family="${options.colours === 'inlined' ? 'Helvetica, Arial, sans-serif' : 'system-ui, sans-serif'}">`,
    `<title>${escaped(title)}</title><desc>${escaped(descriptionOf(chart))}</desc>`,
    options.colours === 'inlined' ? page : '',
    itemsOf(picture, chart, colourOf),
    '</svg>',
  ].join('');
}

/** Items of one entry stand together, so that a pointer finds it by any of them. */
function itemsOf({ items }: Picture, { entries }: Chart, colourOf: (colour: Colour) => string): string {
  const texts = new Map(entries.map(({ number, text, raw }) => [number, `${raw} ${text}`.trim()]));
  let svg = '';
  for (let i = 0; i < items.length; ) {
    const { entry } = items[i] as Item;
    let group = '';
    do group += itemOf(items[i++] as Item, colourOf);
    while (i < items.length && items[i]?.entry === entry);
    svg +=
      entry === undefined
        ? group
        : `<g data-entry="${entry}"><title>${escaped(`${entry}. ${texts.get(entry) ?? ''}`)}</title>${group}</g>`;
  }
  return svg;
}

function itemOf(item: Item, colourOf: (colour: Colour) => string): string {
  if (isText(item)) {
    const x = round(item.centred ? item.x + item.width / 2 : item.x);
    const anchor = item.centred ? ' text-anchor="middle"' : '';
    const weight = item.bold ? ' font-weight="600"' : '';
    return `<text x="${x}" y="${round(item.y)}" font-size="${item.size}"${anchor}${weight} fill="${colourOf(item.colour)}">${escaped(item.text)}</text>`;
  }
  const stroke = item.stroke ? ` stroke="${colourOf(item.stroke)}" stroke-width="${item.thickness ?? 1}"` : '';
  const dash = item.dashed ? ' stroke-dasharray="3 2"' : '';
  return `<path class="${item.is}" d="${item.d}" fill="${item.fill ? colourOf(item.fill) : 'none'}"${stroke}${dash}/>`;
}

/** Text as it may stand in XML and HTML, also in attributes; what XML does not allow at all is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (mark) => entities[mark] as string)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    );

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
