import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';

/** Of ten Components, this many depend on no other. */
const HUBS_OF_TEN = 2;
/** Most of them are used by none. */
const USED_HUBS = 50;
const TEAMS = 40;

/**
 * So many Components with as many relations as the benchmark's prompts and models have: eight of ten depend on one of
 * the others. `fields` more fields are spread over them, for as many rows in the catalog's search table.
 */
export function benchComponents(count: number, fields: number): Entity[] {
  const hubs = Math.floor((count * HUBS_OF_TEN) / 10);
  return Array.from({ length: count }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: nameOf(index),
      description: `Component ${index} of the company`,
      annotations: {
        [ANNOTATION_LOCATION]: 'url:https://example.com/all.yaml',
        [ANNOTATION_ORIGIN_LOCATION]: 'url:https://example.com/all.yaml',
      },
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: `group:team-${index % TEAMS}`,
      system: 'support',
      ...(index >= hubs && {
        dependsOn: [`component:${nameOf(index % USED_HUBS)}`],
      }),
      ...moreFields(fieldsOf({ index, count, fields })),
    },
  }));
}

/** The share of one Component, so that all of them together have exactly `fields`. */
function fieldsOf(options: { index: number; count: number; fields: number }) {
  const { index, count, fields } = options;
  const upTo = (number: number) => Math.floor((fields * number) / count);
  return upTo(index + 1) - upTo(index);
}

function moreFields(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`field${i}`, `value ${i}`]),
  );
}

function nameOf(index: number): string {
  return `component-${String(index).padStart(5, '0')}`;
}
