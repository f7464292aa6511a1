import { PromptContent } from '../model';

/** How many bytes of UTF-8 a prompt's text takes, as the ledger would store it. */
export function contentBytes(content: PromptContent): number {
  return Buffer.byteLength(
    content.type === 'text' ? content.text : JSON.stringify(content),
    'utf8',
  );
}
