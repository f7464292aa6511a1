import {
  ReviewTemplate,
  TemplateAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';

const AT = '2026-11-01T12:00:00.000Z';

function answerOf(
  questionId: string,
  given: Partial<TemplateAnswer>,
): TemplateAnswer {
  return {
    questionId,
    selectedChoices: [],
    notApplicableChoices: [],
    unknownChoices: [],
    unansweredChoices: [],
    inScopeChoices: [],
    choiceNotes: {},
    applicable: true,
    ...given,
  };
}

/** A template of the small lens with two answers. */
export const GATEWAY: ReviewTemplate = {
  id: 't1',
  lensId: 'small',
  lensVersion: '1.0.0',
  name: 'Behind the gateway',
  description: 'What the gateway does for you.',
  revision: 2,
  answerCount: 2,
  createdAt: AT,
  createdBy: 'user:default/mei',
  updatedAt: AT,
  updatedBy: 'user:default/mei',
  answers: [
    answerOf('SEC01', {
      selectedChoices: ['SEC01_BP01'],
      unansweredChoices: ['SEC01_BP02'],
      choiceNotes: { SEC01_BP01: 'One role invokes models.' },
    }),
    answerOf('REL01', {
      selectedChoices: ['REL01_BP01'],
      notes: 'The gateway watches.',
    }),
  ],
  scope: { agents: 'agents' },
};
