import {
  Choice,
  FleetGap,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A heading under which best practices are told: a pillar, a dimension, an item of a control framework. */
export interface RiskTopic {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** Best practices that belong to it. */
  readonly practices: number;
  /** Those of them that components lack, worst first. */
  readonly gaps: readonly FleetGap[];
}

/** Topics of one kind. */
export interface RiskTopicGroup {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly RiskTopic[];
}

/** The gaps of the fleet by pillar, by responsible-AI dimension, and by each control framework of the lens. */
export function riskTopics(
  lens: Lens,
  gaps: readonly FleetGap[],
): readonly RiskTopicGroup[] {
  const topic = (
    head: Pick<RiskTopic, 'id' | 'title' | 'text'>,
    belongs: (choice: Choice, pillarId: string) => boolean,
  ): RiskTopic => {
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
      ...head,
      practices: keys.size,
      gaps: gaps.filter(gap => keys.has(`${gap.questionId} ${gap.choiceId}`)),
    };
  };
  return [
    {
      id: 'pillars',
      title: 'By pillar',
      topics: lens.pillars.map(({ id, name, summary }) =>
        topic(
          { id, title: name, text: summary },
          (_, pillarId) => pillarId === id,
        ),
      ),
    },
    {
      id: 'responsible-ai',
      title: 'By responsible-AI dimension',
      topics: lens.responsibleAiDimensions.map(({ id, title, text }) =>
        topic({ id, title, text }, choice => choice.responsibleAi.includes(id)),
      ),
    },
    ...lens.controlFrameworks.map(framework => ({
      id: framework.id,
      title: `By ${framework.title}`,
      topics: framework.items.map(({ id, title }) =>
        topic(
          { id, title: `${id} ${title}` },
          choice => choice.controls[framework.id]?.includes(id) ?? false,
        ),
      ),
    })),
  ].filter(({ topics }) => topics.length > 0);
}
