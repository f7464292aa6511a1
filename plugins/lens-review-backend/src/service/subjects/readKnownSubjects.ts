import { CurrentSubject } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  listSubjectReadings,
  listSubjects,
} from '../../database/operations/subjects';
import { Db } from '../../database/types';
import { knownSubjects } from './knownSubjects';

/** The prompts and models that an entity uses; undefined where nobody has looked yet. */
export async function readKnownSubjects(options: {
  db: Db;
  entityRef: string;
}): Promise<readonly CurrentSubject[] | undefined> {
  const { db, entityRef } = options;
  const of = { db, entityRefs: [entityRef] };
  const readings = await listSubjectReadings(of);
  return readings.length > 0
    ? knownSubjects(await listSubjects(of))
    : undefined;
}
