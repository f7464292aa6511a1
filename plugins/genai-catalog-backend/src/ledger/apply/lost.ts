import { SourceProblem, SourceSettings } from '../../model';

/**
 * Decides whether assets that a complete reading did not see may be taken for deleted. A source that is suddenly empty,
 * or has lost most of what it had, is rather misconfigured or broken: its last state is kept, and somebody has to look.
 */
export function refuseLoss(options: {
  source: Pick<SourceSettings, 'id' | 'maxLostShare'>;
  present: number;
  lost: number;
}): SourceProblem | undefined {
  const { source, present, lost } = options;
  const all = lost === present;
  if (lost === 0 || (!all && lost <= source.maxLostShare * present)) {
    return undefined;
  }
  return {
    code: all ? 'SUDDENLY_EMPTY' : 'LOST_TOO_MANY',
    message: `Source '${source.id}' offers ${
      present - lost
    } of the ${present} assets that it had; the others are kept as they were`,
  };
}
