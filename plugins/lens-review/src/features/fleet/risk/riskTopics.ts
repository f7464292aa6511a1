import {
  Choice,
  FleetChanges,
  FleetPracticeChange,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Open best practices by risk, each as often as components lack it, a quarter ago and now. */
export type OpenChange = FleetChanges['openPractices'];

/** A heading under which best practices are told: a pillar, a dimension, an item of a control framework. */
export interface RiskTopic {
  readonly id: string;
  readonly title: string;
  /** Best practices that belong to it. */
  readonly practices: number;
  /** Those of them that components lack, worst first. */
  readonly gaps: readonly FleetPracticeChange[];
  readonly open: OpenChange;
}

/** Topics of one kind. */
export interface RiskTopicGroup {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly RiskTopic[];
}

const NOTHING = { HIGH: 0, MEDIUM: 0, LOW: 0 };

/** What is open in the fleet by pillar, by responsible-AI dimension, and by each control framework of the lens. */
export function riskTopics(
  lens: Lens,
  changes: FleetChanges,
): readonly RiskTopicGroup[] {
  const topic = (options: {
    id: string;
    title: string;
    /** Where the topics of its kind stand. */
    among: FleetChanges['pillars'];
    belongs: (choice: Choice, pillarId: string) => boolean;
  }): RiskTopic => {
    const { id, title, among, belongs } = options;
    const keys = new Set(
      lens.pillars.flatMap(pillar =>
        pillar.questions.flatMap(question =>
          question.choices
            .filter(choice => !choice.noneOfThese && belongs(choice, pillar.id))
            .map(choice => `${question.id} ${choice.id}`),
        ),
      ),
    );
    return {
      id,
      title,
      practices: keys.size,
      gaps: changes.practices.filter(
        ({ questionId, choiceId, now }) =>
          now.missing > 0 && keys.has(`${questionId} ${choiceId}`),
      ),
      open: among.find(each => each.id === id) ?? {
        before: NOTHING,
        now: NOTHING,
      },
    };
  };
  return [
    {
      id: 'pillars',
      title: 'By pillar',
      topics: lens.pillars.map(({ id, name }) =>
        topic({
          id,
          title: name,
          among: changes.pillars,
          belongs: (_, pillarId) => pillarId === id,
        }),
      ),
    },
    {
      id: 'responsible-ai',
      title: 'By responsible-AI dimension',
      topics: lens.responsibleAiDimensions.map(({ id, title }) =>
        topic({
          id,
          title,
          among: changes.responsibleAi,
          belongs: choice => choice.responsibleAi.includes(id),
        }),
      ),
    },
    ...lens.controlFrameworks.map(framework => ({
      id: framework.id,
      title: `By ${framework.title}`,
      topics: framework.items.map(({ id, title }) =>
        topic({
          id,
          title: `${id} ${title}`,
          among:
            changes.controls.find(each => each.frameworkId === framework.id)
              ?.items ?? [],
          belongs: choice =>
            choice.controls[framework.id]?.includes(id) ?? false,
        }),
      ),
    })),
  ].filter(({ topics }) => topics.length > 0);
}
