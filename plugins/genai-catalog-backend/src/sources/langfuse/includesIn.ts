import { PromptContent } from '../../model';

/** How Langfuse writes that another prompt is put in: `@@@langfusePrompt:name=tone|label=production@@@`. */
const INCLUDE = /@@@langfusePrompt:name=([^|@]+)\|(?:version|label)=[^@]*@@@/g;

/** Names of the prompts that a text puts in, in order; undefined where there are none. */
export function includesIn(
  content: PromptContent,
): readonly string[] | undefined {
  const texts =
    content.type === 'text'
      ? [content.text]
      : content.messages.flatMap(message =>
          'content' in message ? [message.content] : [],
        );
  const names = texts.flatMap(text =>
    [...text.matchAll(INCLUDE)].map(([, name]) => name.trim()),
  );
  return names.length ? [...new Set(names)] : undefined;
}
