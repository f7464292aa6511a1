import {
  PromptTemplateFormat,
  PromptText,
  PromptVariable,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { markVariables } from './markVariables';

/** The variables that a text names, each once, in the order of their first appearance. */
export function namesIn(
  content: PromptText,
  format: PromptTemplateFormat | undefined,
): readonly string[] {
  const names = textsOf(content).flatMap(text =>
    markVariables(text, format).flatMap(piece =>
      piece.kind === 'variable' ? [piece.name] : [],
    ),
  );
  return [...new Set(names)];
}

/** Names of a text that nobody has said anything about. A path such as `ticket.subject` belongs to `ticket`. */
export function undeclared(
  names: readonly string[],
  variables: readonly PromptVariable[],
): readonly string[] {
  return names.filter(
    name =>
      !variables.some(
        variable =>
          variable.name === name || name.startsWith(`${variable.name}.`),
      ),
  );
}

/** What can be copied: the text, or a chat message by message. */
export function plainText(content: PromptText): string {
  return content.type === 'text'
    ? content.text
    : content.messages
        .map(message =>
          'content' in message
            ? `${message.role}:\n${message.content}`
            : `(${message.name})`,
        )
        .join('\n\n');
}

function textsOf(content: PromptText): string[] {
  return content.type === 'text'
    ? [content.text]
    : content.messages.flatMap(message =>
        'content' in message ? [message.content] : [],
      );
}
