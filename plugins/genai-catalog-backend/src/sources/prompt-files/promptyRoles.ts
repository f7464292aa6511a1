import { PromptContent } from '../../model';

/** A line with nothing but a role and a colon begins a message. */
const ROLE =
  /^[ \t]*#?[ \t]*(system|developer|user|assistant|function|tool)[ \t]*:[ \t]*$/gim;

/** Splits a body into messages; one without roles is text. */
export function splitPromptyRoles(body: string): PromptContent {
  const marks = [...body.matchAll(ROLE)];
  if (!marks.length) {
    return { type: 'text', text: body.trim() };
  }
  const before = body.slice(0, marks[0].index).trim();
  const messages = marks.map((mark, index) => ({
    role: mark[1].toLocaleLowerCase('en-US'),
    content: body
      .slice(mark.index + mark[0].length, marks[index + 1]?.index)
      .trim(),
  }));
  return {
    type: 'chat',
    messages: [
      ...(before ? [{ role: 'system', content: before }] : []),
      ...messages,
    ],
  };
}
