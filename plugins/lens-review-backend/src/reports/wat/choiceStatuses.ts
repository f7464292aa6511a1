import {
  normalizeChoiceId,
  Question,
  WatAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';

export type WatChoice = NonNullable<WatAnswer['ChoiceAnswers']>[number];

/** Every choice of the question with its status in the AWS tool. Where the lists of an answer differ, the one with a status for each choice is right. */
export function choiceStatuses(
  question: Question,
  answer: WatAnswer,
): { choices: WatChoice[]; unknown: string[] } {
  const { SelectedChoices, ChoiceAnswers, ChoiceAnswerSummaries } = answer;
  const said = new Map<string, WatChoice>();
  const unknown = new Set<string>();
  const say = (choice: WatChoice) => {
    const id = normalizeChoiceId(question, choice.ChoiceId);
    if (id === undefined) {
      unknown.add(choice.ChoiceId);
    } else if (!said.has(id)) {
      said.set(id, { ...choice, ChoiceId: id });
    }
  };
  for (const choice of ChoiceAnswers ?? ChoiceAnswerSummaries ?? []) {
    say(choice);
  }
  for (const ChoiceId of SelectedChoices) {
    say({ ChoiceId, Status: 'SELECTED' });
  }
  return {
    choices: question.choices.map(
      ({ id }) => said.get(id) ?? { ChoiceId: id, Status: 'UNSELECTED' },
    ),
    unknown: [...unknown],
  };
}
