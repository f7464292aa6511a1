import { Pillar, Question } from '../../model';
import { documentedRiskByRules } from '../../scoring/documentedRisk';
import { FORMAT } from '../format';
import { LensNode } from './LensNode';
import { readChoices } from './readChoices';
import { joined, readResources } from './readResources';
import { readRiskRules } from './readRiskRules';

const PILLAR_KEYS = ['id', 'name', 'description', 'questions'];
const QUESTION_KEYS = [
  'id',
  'title',
  'description',
  'choices',
  'riskRules',
  'helpfulResource',
  'additionalResources',
];

/** Reads the pillars of a lens with their questions. */
export function readPillars(lens: LensNode): readonly Pillar[] {
  const nodes = lens.list('pillars');
  if (nodes.length === 0) {
    lens.log.error({
      code: 'pillars-missing',
      path: 'pillars',
      message: 'The lens has no pillars; add them.',
    });
  } else if (nodes.length > FORMAT.pillars) {
    lens.log.deviation({
      code: 'pillars-too-many',
      path: 'pillars',
      message: `The format takes ${FORMAT.pillars} pillars; there are ${nodes.length}.`,
    });
  }
  return nodes.flatMap(readPillar);
}

function readPillar(node: LensNode): readonly Pillar[] {
  node.reportUnknownKeys(PILLAR_KEYS);
  const id = node.id();
  if (!id) {
    return [];
  }
  const questions = node.list('questions');
  if (questions.length === 0) {
    node.log.deviation({
      code: 'questions-missing',
      path: node.pathOf('questions'),
      message: 'The pillar has no questions; add them or remove the pillar.',
    });
  } else if (questions.length > FORMAT.questionsPerPillar) {
    node.log.deviation({
      code: 'questions-too-many',
      path: node.pathOf('questions'),
      message: `The format takes ${FORMAT.questionsPerPillar} questions a pillar; there are ${questions.length}.`,
    });
  }
  return [
    {
      id,
      name: node.requiredText('name', {
        max: FORMAT.title,
        plain: true,
        fallback: id,
      }),
      summary: readSummary(node),
      questions: questions.flatMap(question => readQuestion(question, id)),
    },
  ];
}

/** Not of the format, but public lenses have it. */
function readSummary(node: LensNode): string | undefined {
  const description = node.text('description');
  if (description?.trim()) {
    node.log.warning({
      code: 'unknown-key',
      path: node.pathOf('description'),
      message:
        'The format has no "description" here; it is shown as the pillar\'s summary.',
    });
  }
  return description?.trim() || undefined;
}

function readQuestion(node: LensNode, pillarId: string): readonly Question[] {
  node.reportUnknownKeys(QUESTION_KEYS);
  const id = node.id();
  if (!id) {
    return [];
  }
  const choices = readChoices(node);
  const riskRules = readRiskRules(node, new Set(choices.map(c => c.id)));
  const byRules = documentedRiskByRules(riskRules);
  const resources = readResources(node);
  return [
    {
      id,
      pillarId,
      title: node.requiredText('title', {
        max: FORMAT.title,
        plain: true,
        fallback: id,
      }),
      description: joined([
        node.text('description', { max: FORMAT.text, plain: true }),
        resources.description,
      ]),
      links: resources.links,
      choices: choices.map(choice => ({ ...choice, documentedRisk: byRules })),
      riskRules,
    },
  ];
}
