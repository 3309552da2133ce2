/** Markdown of one line as it reads: without marks, link targets and tags. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[\^[^[\]]*\]/g, '')
    .replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/(?<![\w\\])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?!\w)|\*\*|~~|`/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
}
