import { PromptText } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { PromptContent } from '../../model';

/** Text as callers see it who may read it. */
export function presentContent(content: PromptContent): PromptText {
  switch (content.type) {
    case 'text':
      return { type: 'text', text: content.text };
    case 'chat':
      return {
        type: 'chat',
        messages: content.messages.map(message => ({ ...message })),
        ...(content.tools && {
          tools: content.tools.map(tool => ({ ...tool })),
        }),
      };
    default:
      return content satisfies never;
  }
}
