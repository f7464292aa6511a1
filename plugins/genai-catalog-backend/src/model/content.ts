import { JsonObject } from '@backstage/types';

/** How variables are written in a prompt. */
export type TemplateFormat =
  | 'mustache'
  | 'jinja2'
  | 'handlebars'
  | 'f-string'
  | 'none';

/** One message of a chat prompt; a placeholder stands for messages that the caller puts in. */
export type PromptMessage =
  | { readonly role: string; readonly content: string }
  | { readonly type: 'placeholder'; readonly name: string };

/** The text of a prompt. Confidential: it never enters a log, an entity, an error message or a URL. */
export type PromptContent =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'chat';
      readonly messages: readonly PromptMessage[];
      /** Definitions of tools, as the source has them: their descriptions steer the model, so they are text too. */
      readonly tools?: readonly JsonObject[];
    };
