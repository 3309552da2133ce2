import { isObject, objectsOf, type Said, textAt } from './said.ts';

/** Messages that say only who came and went. */
const noise = /^(?:channel|group)_(?:join|leave|topic|purpose|name|archive|unarchive)$/;

/** The JSON of a day of a channel in a Slack export: a list of messages with `ts` in seconds. */
export function slackExport(json: unknown): Said[] | null {
  const messages = objectsOf(isObject(json) ? json.messages : json).filter(
    ({ ts, text }) => /^\d{9,11}\.\d+$/.test(String(ts)) && typeof text === 'string',
  );
  if (!messages.length) return null;
  const names = new Map<string, string>();
  for (const message of messages) {
    const name = textAt(message, 'user_profile', 'real_name') || textAt(message, 'user_profile', 'display_name');
    if (name) names.set(textAt(message, 'user'), name);
  }
  return messages
    .filter((message) => !noise.test(textAt(message, 'subtype')))
    .map((message): Said => {
      const user = textAt(message, 'user');
      const isBot = textAt(message, 'bot_id') !== '' || textAt(message, 'subtype') === 'bot_message';
      return {
        when: { instant: Math.round(Number(message.ts) * 1000) },
        author: isBot ? null : names.get(user) || user || null,
        text: plainText(textAt(message, 'text'), names),
      };
    })
    .filter(({ text }) => text !== '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** Slack's markup as text: mentions by name, links by their address, entities as characters. */
function plainText(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(/<([@#!]?)([^<>|]{1,2000})(?:\|([^<>]{0,500}))?>/g, (_, mark: string, target: string, label?: string) => {
      if (mark === '@') return `@${names.get(target) ?? label ?? target}`;
      if (mark === '#') return `#${label || target}`;
      return mark === '!' ? `@${label || target}` : target.replace(/^mailto:/, '');
    })
    .replace(/&(lt|gt|amp);/g, (_, name: string) => entities[name] ?? '');
}
