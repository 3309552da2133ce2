/** XML 1.0 has no way to write most control characters, nor half of a surrogate pair. */
const impossible =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Any string as text or as the value of an attribute. */
export const xmlText = (text: string): string =>
  text.replace(impossible, '\ufffd').replace(/[&<>"\n\r\t]/g, (char) => references[char] as string);

/** An element; `content` is XML already, and without it the element is empty. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content?: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return `<${name}${list.join('')}${content === undefined ? '/>' : `>${content}</${name}>`}`;
}
