import { PromptContent, PromptVariable, TemplateFormat } from '../../model';

/** A name in double braces; `{{#if …}}` and the like are not variables. */
const IN_BRACES = /\{\{\{?\s*([A-Za-z_][\w.-]*)\s*\}?\}\}/g;
/** A name in single braces that is not a double one: `{name}`, `{name:>10}`. */
const F_STRING = /(?<!\{)\{([A-Za-z_]\w*)(?:![rsa])?(?::[^{}]*)?\}(?!\})/g;

/** The variables that a prompt's text names, in the order of their first appearance. */
export function variablesIn(
  content: PromptContent,
  format: TemplateFormat,
): PromptVariable[] {
  if (format === 'none') {
    return [];
  }
  const pattern = format === 'f-string' ? F_STRING : IN_BRACES;
  const names = new Set<string>();
  for (const text of textsOf(content)) {
    for (const [, name] of text.matchAll(pattern)) {
      if (name !== 'else' && name !== 'this') {
        names.add(name);
      }
    }
  }
  return [...names].map(name => ({ name }));
}

function textsOf(content: PromptContent): string[] {
  return content.type === 'text'
    ? [content.text]
    : content.messages.flatMap(message =>
        'content' in message ? [message.content] : [],
      );
}
