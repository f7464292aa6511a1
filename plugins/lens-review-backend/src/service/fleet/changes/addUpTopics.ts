import {
  DocumentedRisk,
  FleetChanges,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetPractice, PracticeStanding } from '../practices';

/** A best practice, then and now. */
interface PracticeChange {
  readonly practice: FleetPractice;
  readonly before: PracticeStanding;
  readonly now: PracticeStanding;
}

type Counts = Record<DocumentedRisk, number>;

/** What of the answer is about several best practices at once. */
type Topics = Pick<
  FleetChanges,
  'openPractices' | 'pillars' | 'responsibleAi' | 'controls'
>;

/** Adds up open best practices by what they belong to; one that belongs to two dimensions counts in both. */
export function addUpTopics({
  lens,
  changes,
}: {
  lens: Lens;
  changes: readonly PracticeChange[];
}): Topics {
  const topic = (
    id: string,
    belongs: (practice: FleetPractice) => boolean,
  ) => ({ id, ...openOf(changes.filter(({ practice }) => belongs(practice))) });
  const pillarIds = new Set([
    ...lens.pillars.map(({ id }) => id),
    ...changes.map(({ practice }) => practice.pillarId),
  ]);
  return {
    openPractices: openOf(changes),
    pillars: [...pillarIds].map(id =>
      topic(id, ({ pillarId }) => pillarId === id),
    ),
    responsibleAi: lens.responsibleAiDimensions.map(({ id }) =>
      topic(id, ({ choice }) => choice.responsibleAi.includes(id)),
    ),
    controls: lens.controlFrameworks.map(framework => ({
      frameworkId: framework.id,
      items: framework.items.map(({ id }) =>
        topic(
          id,
          ({ choice }) => choice.controls[framework.id]?.includes(id) ?? false,
        ),
      ),
    })),
  };
}

function openOf(changes: readonly PracticeChange[]) {
  const before: Counts = { HIGH: 0, MEDIUM: 0, LOW: 0 };
  const now: Counts = { HIGH: 0, MEDIUM: 0, LOW: 0 };
  for (const change of changes) {
    const risk = change.practice.choice.documentedRisk;
    before[risk] += change.before.missing;
    now[risk] += change.now.missing;
  }
  return { before, now };
}
