const longest = 60;

/** Letters that have no decomposition of their own, as people spell them out. */
const spelled: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * A title as a piece of a file name: lower case, accents folded, words joined by `-`, at most 60 UTF-16 units, cut between
 * words. Letters of other scripts stay, since every file system takes them; emoji and punctuation go. Never empty.
 */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[œæßøłđðþ]/g, (letter) => spelled[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return shorten(words) || 'incident';
}

function shorten(words: string): string {
  if (words.length <= longest) return words;
  const space = words.lastIndexOf('-', longest);
  // A word longer than half of the room is cut itself, but never in the middle of a surrogate pair.
  return words.slice(0, space > longest / 2 ? space : longest).replace(/[\ud800-\udbff]$/, '');
}
