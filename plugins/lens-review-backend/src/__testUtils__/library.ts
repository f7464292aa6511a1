import { reviewApi } from './reviewApi';
import { lensFile } from './lensFile';

type Api = ReturnType<typeof reviewApi>;
type Definition = ReturnType<typeof lensFile>;
type Question = Definition['pillars'][0]['questions'][0];

/** The lens file with its question changed. */
export function withQuestion(
  name: string,
  change: (question: Question) => object,
): object {
  const definition = lensFile(name);
  const [pillar] = definition.pillars;
  const [question] = pillar.questions;
  return {
    ...definition,
    pillars: [{ ...pillar, questions: [change(question)] }],
  };
}

/** The lens file with another wording, and a rule that asks for less. */
export function minorChange(name: string): object {
  return withQuestion(name, question => ({
    ...question,
    title: 'How do you back your data up?',
    riskRules: [
      { condition: 'backup_daily', risk: 'NO_RISK' },
      { condition: 'default', risk: 'HIGH_RISK' },
    ],
  }));
}

/** The lens file with another question, a best practice more and one less. */
export function majorChange(name: string): object {
  const definition = lensFile(name);
  const [pillar] = definition.pillars;
  const [question] = pillar.questions;
  const [daily, , none] = question.choices;
  const offsite = { ...daily, id: 'backup_offsite', title: 'Elsewhere' };
  return {
    ...definition,
    pillars: [
      {
        ...pillar,
        questions: [
          {
            ...question,
            choices: [daily, offsite, none],
            riskRules: [
              { condition: 'backup_daily && backup_offsite', risk: 'NO_RISK' },
              { condition: 'default', risk: 'HIGH_RISK' },
            ],
          },
          {
            ...question,
            id: 'restore',
            title: 'How do you restore?',
            choices: [
              { ...daily, id: 'restore_tested', title: 'Tested' },
              { ...none, id: 'restore_no' },
            ],
            riskRules: [
              { condition: 'restore_tested', risk: 'NO_RISK' },
              { condition: 'default', risk: 'HIGH_RISK' },
            ],
          },
        ],
      },
    ],
  };
}

/** Saves a draft and publishes it. */
export async function publish(
  api: Api,
  lens: {
    id: string;
    definition: object;
    version: string;
    change?: 'major' | 'minor';
  },
) {
  const { id, definition, version, change } = lens;
  await api.post('/lenses').send({ id, definition }).expect(201);
  return api.post(`/lenses/${id}/versions`).send({ version, change });
}
