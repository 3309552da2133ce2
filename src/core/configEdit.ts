import { type Document, isMap, parseDocument, type ToStringOptions } from 'yaml';

/**
 * A configuration file in which a rule is switched off, its comments and layout kept; an empty text becomes a new file.
 * Null where the text is no configuration that could be edited (no YAML, a list). Never throws.
 */
export function withRuleOff(text: string, rule: string): string | null {
  const document: Document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return null;
  document.contents ??= document.createNode({});
  if (!isMap(document.contents)) return null;
  const rules = document.get('rules') ?? null;
  if (rules === null) document.set('rules', document.createNode({ [rule]: 'off' }));
  else if (isMap(rules)) document.setIn(isMap(rules.get(rule)) ? ['rules', rule, 'severity'] : ['rules', rule], 'off');
  else return null;
  // JSON is YAML, but what YAML prints need not be JSON.
  const after = isJson(text)
    ? `${JSON.stringify(document.toJS(), null, /^[ \t]+/m.exec(text)?.[0] ?? 2)}\n`
    : document.toString(layoutOf(text));
  return text.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
}

/** How the file is written, so that no other line of it changes. */
const layoutOf = (text: string): ToStringOptions => ({
  lineWidth: 0,
  indent: /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2,
  indentSeq: !/:[ \t]*\r?\n- /.test(text),
  flowCollectionPadding: !/[[{][^\s\]}]/.test(text),
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
