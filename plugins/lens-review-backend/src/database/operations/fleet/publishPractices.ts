import {
  Lens,
  practicePlaces,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetVersionRow, LensPracticeRow } from '../../fleetTypes';
import { Db } from '../../types';
import { inChunks } from '../inChunks';
import { APPLICABILITY_SLOT } from './bumpFleetVersion';

/** Writes down what the bits in the masks of a lens's answers stand for, unless another replica has. */
export async function publishPractices(options: {
  db: Db;
  lens: Lens;
}): Promise<void> {
  const { db, lens } = options;
  for (const rows of inChunks(practiceRows(lens))) {
    await db<LensPracticeRow>('lens_practices')
      .insert(rows)
      .onConflict(['lens_id', 'lens_version', 'word', 'bit'])
      .ignore();
  }
  await db<FleetVersionRow>('fleet_versions')
    .insert(
      Array.from({ length: APPLICABILITY_SLOT + 1 }, (_, slot) => ({
        lens_id: lens.id,
        slot,
        version: 0,
      })),
    )
    .onConflict(['lens_id', 'slot'])
    .ignore();
}

function practiceRows(lens: Lens): LensPracticeRow[] {
  return practicePlaces(lens).map(({ questionId, choiceId, word, bit }) => ({
    lens_id: lens.id,
    lens_version: lens.version,
    word,
    bit,
    mask: 2 ** bit,
    question_id: questionId,
    choice_id: choiceId,
  }));
}
