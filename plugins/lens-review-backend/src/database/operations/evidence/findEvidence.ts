import { StoredEvidence } from '../../../model';
import { Db } from '../../types';
import { listDisputes } from './listDisputes';
import { listEvidence } from './listEvidence';
import { listReadings } from './listReadings';

/** Everything that is known of a review's evidence, its history apart. */
export async function findEvidence(options: {
  db: Db;
  reviewId: string;
}): Promise<StoredEvidence> {
  return {
    evidence: await listEvidence(options),
    disputes: await listDisputes(options),
    readings: await listReadings(options),
  };
}
