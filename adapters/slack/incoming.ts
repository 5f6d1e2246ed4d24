/** Turns the text of a Slack event back into what the person typed. */

/** `<@U1>`, `<#C1|general>`, `<!here>`, `<https://a.example|a.example>`: what Slack writes for mentions and links. */
const control = /<([@#!]|https?:|mailto:)([^<>|]*)(?:\|([^<>]*))?>/g;

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Undoes Slack's escaping of `&`, `<` and `>`. */
export function unescapeText(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => characters[entity] ?? entity);
}

/**
 * The question in a message: mentions of people and groups are dropped, channels and links become their words.
 * Takes the text as Slack sends it. An empty result means that nothing was asked.
 */
export function questionOf(text: string): string {
  const words = text.replace(control, (_whole, sign: string, target: string, label: string | undefined) => {
    switch (sign) {
      case '@':
      case '!':
        return ' ';
      case '#':
        return label ?? ' ';
      default:
        return label ?? `${sign}${target}`;
    }
  });
  return unescapeText(words).trim();
}

/** What to ask the core; nothing asked means help. */
export function askedOrHelp(question: string): string {
  return question === '' ? 'help' : question;
}
