import { insertEvaluations } from '../../database/operations';
import { Evaluation } from '../../model';
import { LedgerContext, writeLedger } from '../apply';
import { settle } from '../settle';
import { findVersion } from './findVersion';

/** Runs to note against a version of an asset. */
export type NewEvaluation = Pick<
  Evaluation,
  'model' | 'suite' | 'score' | 'threshold' | 'passed' | 'runAt' | 'link'
>;

/** Notes runs; one that was noted before is not noted twice. Throws `NotFoundError` for an unknown version. */
export async function recordEvaluations(
  context: LedgerContext,
  options: {
    assetId: string;
    version: string;
    evaluations: readonly NewEvaluation[];
    by: string;
    now: Date;
  },
): Promise<void> {
  const { assetId, by, now } = options;
  await writeLedger(context, async tx => {
    const version = await findVersion({ db: tx, ...options });
    await insertEvaluations({
      tx,
      evaluations: options.evaluations.map(run => ({
        ...run,
        id: context.newId(),
        assetId,
        versionId: version.id,
        runAt: new Date(run.runAt).toISOString(),
        by,
        at: now.toISOString(),
      })),
    });
    await settle({
      tx,
      settings: context.settings,
      now,
      assetIds: [assetId],
      events: [
        {
          assetId,
          type: 'evaluated',
          detail: {
            versionId: version.id,
            runs: options.evaluations.length,
            by,
          },
        },
      ],
    });
  });
}
