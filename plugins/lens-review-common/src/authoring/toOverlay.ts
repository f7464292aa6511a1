import {
  ChoiceOverlay,
  LensOverlay,
  QuestionOverlay,
} from '../lens/overlay/schema';
import {
  AuthoredLens,
  AuthoredPractice,
  AuthoredQuestion,
  PillarFile,
} from './schema';

/** Everything of an authored lens that custom-lens JSON has no room for. */
export function toOverlay(authored: {
  lens: AuthoredLens;
  pillars: readonly PillarFile[];
}): LensOverlay {
  const {
    id,
    version,
    name,
    description,
    pillars: files,
    ...topics
  } = authored.lens;
  const pillars = authored.pillars.map(({ pillar }) => pillar);
  return {
    ...topics,
    pillars: Object.fromEntries(
      pillars.map(pillar => [pillar.id, { summary: pillar.summary }]),
    ),
    questions: Object.fromEntries(
      pillars
        .flatMap(pillar => pillar.questions)
        .map(question => [question.id, questionOverlay(question)]),
    ),
  };
}

function questionOverlay(question: AuthoredQuestion): QuestionOverlay {
  const { subject, why, links, bestPractices } = question;
  return {
    subject,
    why,
    links,
    choices: Object.fromEntries(
      bestPractices.map(practice => [practice.id, choiceOverlay(practice)]),
    ),
  };
}

function choiceOverlay(practice: AuthoredPractice): ChoiceOverlay {
  const {
    id,
    title,
    risk,
    inShort,
    meaning,
    why,
    good,
    steps,
    antiPatterns,
    evidence,
    hyperPod,
    ...facts
  } = practice;
  return {
    ...facts,
    documentedRisk: risk,
    guidance: {
      inShort,
      meaning,
      why,
      good,
      steps,
      antiPatterns,
      evidence,
      hyperPod,
    },
  };
}
