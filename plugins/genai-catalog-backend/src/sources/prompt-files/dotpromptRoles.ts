import { PromptContent, PromptMessage } from '../../model';

/** Opens or closes a block, or begins a message, or stands for the messages so far. */
const TAG =
  /\{\{\s*(?:(?<open>#)|(?<close>\/)|role\s+["'](?<role>[\w-]+)["']|(?<history>history))[^}]*\}\}/g;

/**
 * Splits a body into messages at `{{role "…"}}`. Markers inside of a block such as `{{#each}}` make messages only when
 * the template is filled in; such a body stays one text.
 */
export function splitDotpromptRoles(body: string): PromptContent {
  const text: PromptContent = { type: 'text', text: body };
  const messages: PromptMessage[] = [];
  let depth = 0;
  let role = 'user';
  let start = 0;
  let marked = false;
  const take = (end: number) => {
    const content = body.slice(start, end).trim();
    if (content) {
      messages.push({ role, content });
    }
  };
  for (const match of body.matchAll(TAG)) {
    const { open, close, role: next, history } = match.groups ?? {};
    if (open) {
      depth += 1;
    } else if (close) {
      depth -= 1;
    } else if (depth > 0) {
      return text;
    } else {
      take(match.index);
      start = match.index + match[0].length;
      marked = true;
      role = next ?? role;
      if (history) {
        messages.push({ type: 'placeholder', name: 'history' });
      }
    }
  }
  if (!marked) {
    return text;
  }
  take(body.length);
  return { type: 'chat', messages };
}
