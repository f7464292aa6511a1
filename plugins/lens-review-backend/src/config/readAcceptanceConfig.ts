import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'lensReview.acceptance';

/** Who may accept risks that are documented as high: refs of groups, lower case. */
export interface AcceptanceConfig {
  /** By pillar id. */
  readonly byPillar: ReadonlyMap<string, readonly string[]>;
  /** For every pillar that is not named. */
  readonly otherwise: readonly string[];
}

/** Reads `lensReview.acceptance`. What is wrong throws with its full path. */
export function readAcceptanceConfig(root: Config): AcceptanceConfig {
  const pillars = root.getOptionalConfig(`${KEY}.pillars`);
  return {
    byPillar: new Map(
      (pillars?.keys() ?? []).map(pillarId => [
        pillarId,
        readGroups(root, `${KEY}.pillars.${pillarId}`),
      ]),
    ),
    otherwise: readGroups(root, `${KEY}.approverGroups`),
  };
}

function readGroups(root: Config, key: string): readonly string[] {
  return (root.getOptionalStringArray(key) ?? []).map((ref, index) => {
    const group = groupRef(ref);
    if (!group) {
      throw new InputError(
        `${key}[${index}]: the ref of a group, such as group:default/risk, not '${ref}'`,
      );
    }
    return group;
  });
}

function groupRef(ref: string): string | undefined {
  try {
    const parsed = parseEntityRef(ref, { defaultKind: 'group' });
    return parsed.kind.toLocaleLowerCase('en-US') === 'group'
      ? stringifyEntityRef(parsed)
      : undefined;
  } catch {
    return undefined;
  }
}
