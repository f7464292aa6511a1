import { ModelType } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { FoundationModel } from './wire';

/** By what comes out; the first that holds decides. */
const BY_OUTPUT: readonly (readonly [string, ModelType])[] = [
  ['EMBEDDING', 'embedding'],
  ['VIDEO', 'video'],
  ['IMAGE', 'image'],
  ['SPEECH', 'audio'],
  ['AUDIO', 'audio'],
];

/** What a model is for. Bedrock does not say chat or completion; text models answer its Converse call, which is chat. */
export function modelTypeOf(model: FoundationModel): ModelType | undefined {
  const outputs = model.outputModalities ?? [];
  if (/\brerank\b/.test(model.modelId)) {
    return 'rerank';
  }
  const found = BY_OUTPUT.find(([modality]) => outputs.includes(modality));
  return found?.[1] ?? (outputs.includes('TEXT') ? 'chat' : undefined);
}

/** `FINE_TUNING` as people write it. */
export function wordOf(constant: string): string {
  return constant.toLocaleLowerCase('en-US').replaceAll('_', '-');
}
