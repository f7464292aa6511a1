import { PromptContent } from '../../model';

/** Text as lines to compare; a chat message by message. */
export function renderContent(content: PromptContent): string {
  if (content.type === 'text') {
    return withNewline(content.text);
  }
  const messages = content.messages.map(message =>
    'content' in message
      ? `## ${message.role}\n\n${withNewline(message.content)}`
      : `## placeholder\n\n${withNewline(message.name)}`,
  );
  const tools = content.tools?.length
    ? [`## tools\n\n${JSON.stringify(content.tools, undefined, 2)}\n`]
    : [];
  return [...messages, ...tools].join('\n');
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
