import {
  ANNOTATION_EXTERNAL_ID,
  ANNOTATION_SOURCE,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetFacts } from '../../model';
import { AssetKnowledge, EntityBody } from './types';

const TAG = /^[a-z0-9+#]+(?:-[a-z0-9+#]+)*$/;
/** Characters. */
const MAX_TAG = 63;
const MAX_TITLE = 200;
const MAX_DESCRIPTION = 2_000;

/** Metadata of an entity, but for its name, around a spec. */
export function entityBody(
  { asset }: AssetKnowledge,
  facts: AssetFacts,
  spec: EntityBody['spec'],
): EntityBody {
  const { tags, url } = asset.described;
  const fitting = tags
    .map(tag => tag.toLowerCase())
    .filter(tag => tag.length <= MAX_TAG && TAG.test(tag));
  return {
    annotations: {
      [ANNOTATION_SOURCE]: asset.sourceId,
      [ANNOTATION_EXTERNAL_ID]: asset.externalId,
    },
    title: facts.title?.slice(0, MAX_TITLE),
    description: facts.description?.slice(0, MAX_DESCRIPTION),
    tags: fitting.length ? [...new Set(fitting)].sort() : undefined,
    links: isWebAddress(url)
      ? [{ url, title: `In ${asset.sourceId}` }]
      : undefined,
    spec,
  };
}

function isWebAddress(url: string | undefined): url is string {
  return (
    url !== undefined &&
    URL.canParse(url) &&
    ['http:', 'https:'].includes(new URL(url).protocol)
  );
}
