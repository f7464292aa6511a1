import { createHash, createHmac } from 'node:crypto';
import { VersionSnapshot } from '../model';
import { canonicalJson } from './canonicalJson';

/** What a version's digest is about: all that makes a model answer differently. */
export type DigestInput = Pick<
  VersionSnapshot,
  'content' | 'templateFormat' | 'parameters' | 'models'
>;

/** The canonical JSON of `{type, content, templateFormat, parameters, models}`; what is unknown is left out. */
export function digestText(version: DigestInput): string {
  const { content, templateFormat, parameters, models } = version;
  return canonicalJson({
    type: content?.type,
    content: content?.type === 'text' ? content.text : chatOf(content),
    templateFormat,
    parameters: isEmpty(parameters) ? undefined : parameters,
    models: models?.length ? models : undefined,
  });
}

/** sha256, hex, of `digestText`. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Like `sha256`, but only who knows the secret can check a guess. */
export function keyedDigest(text: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(text, 'utf8').digest('hex');
}

/** The part of a digest that tells revisions of one version apart for people: 12 hex digits. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}

/** Without tools a chat is its messages alone, so that the digest can be checked with any tool. */
function chatOf(content: DigestInput['content']) {
  if (content?.type !== 'chat') {
    return undefined;
  }
  return content.tools?.length
    ? { messages: content.messages, tools: content.tools }
    : content.messages;
}

function isEmpty(value: object | undefined): boolean {
  return value === undefined || Object.keys(value).length === 0;
}
