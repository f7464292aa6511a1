import { JsonObject } from '@backstage/types';
import { PromptContent, PromptMessage, PromptVariable } from '../../model';
import { settingsOnly } from '../map';
import { BedrockVariant } from './wire';

/** The text of a variant. System texts come first, as a message each. */
export function contentOf(variant: BedrockVariant): PromptContent {
  if (variant.templateType === 'TEXT') {
    return { type: 'text', text: variant.templateConfiguration.text.text };
  }
  const { chat } = variant.templateConfiguration;
  const system = (chat.system ?? []).flatMap(({ text }): PromptMessage[] =>
    text === undefined ? [] : [{ role: 'system', content: text }],
  );
  const messages = chat.messages.map(({ role, content }) => ({
    role,
    content: content.flatMap(({ text }) => text ?? []).join('\n'),
  }));
  const tools = chat.toolConfiguration?.tools.flatMap(({ toolSpec }) =>
    toolSpec ? [toolSpec] : [],
  );
  return {
    type: 'chat',
    messages: [...system, ...messages],
    tools: tools?.length ? tools : undefined,
  };
}

/** The variables that a variant declares. */
export function variablesOf(variant: BedrockVariant): PromptVariable[] {
  const declared =
    variant.templateType === 'TEXT'
      ? variant.templateConfiguration.text.inputVariables
      : variant.templateConfiguration.chat.inputVariables;
  return (declared ?? []).flatMap(({ name }) => (name ? [{ name }] : []));
}

/** The settings of the call. */
export function parametersOf(variant: BedrockVariant): JsonObject | undefined {
  const {
    inferenceConfiguration,
    additionalModelRequestFields,
    genAiResource,
  } = variant;
  const toolChoice =
    variant.templateType === 'CHAT'
      ? variant.templateConfiguration.chat.toolConfiguration?.toolChoice
      : undefined;
  return settingsOnly({
    ...inferenceConfiguration?.text,
    ...(additionalModelRequestFields === undefined
      ? {}
      : { additionalModelRequestFields }),
    ...(toolChoice ? { toolChoice } : {}),
    ...(genAiResource?.agent
      ? { agent: genAiResource.agent.agentIdentifier }
      : {}),
  });
}
