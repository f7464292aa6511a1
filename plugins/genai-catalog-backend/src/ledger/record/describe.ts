import { AssetSnapshot, Described } from '../../model';
import { storableJson } from '../../text';

/** What a snapshot says beside versions and labels, the same for the same snapshot however its keys are ordered. */
export function describe(snapshot: AssetSnapshot): Described {
  const model = snapshot.kind === 'model' ? snapshot : undefined;
  return storableJson<Described>({
    facts: snapshot.facts,
    tags: [...new Set(snapshot.tags)].sort(),
    providerTags: snapshot.providerTags ?? [],
    path: snapshot.path,
    url: snapshot.url,
    regions: model?.regions ?? [],
    aliases: model?.aliases ?? [],
    candidate: model?.candidate ?? false,
    handWrittenRef: snapshot.handWrittenRef?.toLowerCase(),
  });
}
