import { CustomLensDefinition } from '../lens/definition';
import { FORMAT, NONE_OF_THESE_SUFFIX } from '../lens/format';
import { cut } from '../cut';
import {
  AuthoredLens,
  AuthoredPractice,
  AuthoredQuestion,
  PillarFile,
} from './schema';

type Pillar = CustomLensDefinition['pillars'][number];
type Question = Pillar['questions'][number];
type Choice = Question['choices'][number];

/** The custom-lens JSON of an authored lens; it keeps the limits of the format. */
export function toDefinition(authored: {
  lens: AuthoredLens;
  pillars: readonly PillarFile[];
}): CustomLensDefinition {
  return {
    schemaVersion: FORMAT.schemaVersion,
    name: authored.lens.name,
    description: authored.lens.description,
    pillars: authored.pillars.map(({ pillar }) => ({
      id: pillar.id,
      name: pillar.name,
      questions: pillar.questions.map(toQuestion),
    })),
  };
}

function toQuestion(question: AuthoredQuestion): Question {
  const { id, title, asks, why, risk, bestPractices } = question;
  return {
    id,
    title,
    description: `${asks}\n\n${why}`,
    choices: [
      ...bestPractices.map(toChoice),
      {
        id: `${id}${NONE_OF_THESE_SUFFIX}`,
        title: 'None of these',
        helpfulResource: {
          displayText:
            'Select this where none of the best practices is in place.',
        },
      },
    ],
    // As in the published lenses: the question keeps its risk until every best practice is established.
    riskRules: [
      {
        condition: bestPractices.map(practice => practice.id).join(' && '),
        risk: 'NO_RISK',
      },
      { condition: 'default', risk: `${risk}_RISK` },
    ],
  };
}

function toChoice(practice: AuthoredPractice): Choice {
  const { id, title, inShort, meaning, why, good, steps, links } = practice;
  const [link] = links;
  return {
    id,
    title,
    helpfulResource: {
      displayText: cut([inShort, meaning, why, good].join('\n\n'), FORMAT.text),
      url: link.url,
    },
    improvementPlan: {
      displayText: cut(
        steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
        FORMAT.text,
      ),
      url: link.url,
    },
  };
}
