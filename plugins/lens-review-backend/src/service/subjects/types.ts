import { Subject } from '@genai-lens/backstage-plugin-lens-review-common';

/** What a source says of an entity, and when it was asked. */
export interface SubjectsSaid {
  readonly entityRef: string;
  readonly source: string;
  readonly subjects: readonly Subject[];
  readonly askedAt: Date;
}
