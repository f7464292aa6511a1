import { Choice, DocumentedRisk } from '../../model';
import { FORMAT, NONE_OF_THESE_SUFFIX } from '../format';
import { LensNode } from './LensNode';
import { joined, readResources } from './readResources';

/** A choice as far as the definition knows it; the risk comes from the rules, the rest from the overlay. */
export type DefinedChoice = Omit<Choice, 'documentedRisk'> & {
  readonly documentedRisk?: DocumentedRisk;
};

const KNOWN_KEYS = [
  'id',
  'title',
  'description',
  'helpfulResource',
  'improvementPlan',
  'additionalResources',
];

/** Reads the choices of a question. Of two with one id the first is kept. */
export function readChoices(question: LensNode): readonly DefinedChoice[] {
  const path = question.pathOf('choices');
  const choices = new Map<string, DefinedChoice>();
  for (const node of question.list('choices')) {
    const choice = readChoice(node);
    if (choice && choices.has(choice.id)) {
      node.log.deviation({
        code: 'choice-id-duplicate',
        path: node.pathOf('id'),
        message: `"${choice.id}" is already a choice of this question; this one is left out.`,
      });
    } else if (choice) {
      choices.set(choice.id, choice);
    }
  }
  checkCount(question, choices.size);
  const read = [...choices.values()];
  const none = read.filter(({ noneOfThese }) => noneOfThese);
  if (read.length > 0 && none.length === read.length) {
    question.log.deviation({
      code: 'best-practices-missing',
      path,
      message: 'The question has no best practice to establish.',
    });
  }
  if (none.length > 1) {
    question.log.deviation({
      code: 'none-of-these-repeated',
      path,
      message: `Only one choice of a question may end in ${NONE_OF_THESE_SUFFIX}.`,
    });
  }
  return read;
}

function readChoice(node: LensNode): DefinedChoice | undefined {
  node.reportUnknownKeys(KNOWN_KEYS);
  const id = node.id();
  if (!id) {
    return undefined;
  }
  const noneOfThese = id.endsWith(NONE_OF_THESE_SUFFIX);
  const resources = readResources(node);
  if (!noneOfThese && !resources.hasPlan) {
    node.log.deviation({
      code: 'improvement-plan-missing',
      path: node.pathOf('improvementPlan'),
      message: 'A best practice needs improvementPlan.displayText; add it.',
    });
  }
  return {
    id,
    title: node.requiredText('title', {
      max: FORMAT.title,
      plain: true,
      fallback: id,
    }),
    noneOfThese,
    description: joined([resources.description, readDescription(node)]),
    improvementPlan: resources.improvementPlan,
    links: resources.links,
    phases: [],
    phasesByUs: false,
    responsibleAi: [],
    principles: [],
    controls: {},
    scenarios: [],
    outOfScopeWhen: [],
    emphasizedWhen: [],
    related: [],
    dependsOn: [],
  };
}

/** Not of the format, but public lenses have it. */
function readDescription(node: LensNode): string | undefined {
  const description = node.text('description');
  if (description?.trim()) {
    node.log.warning({
      code: 'unknown-key',
      path: node.pathOf('description'),
      message:
        'The format has no "description" here; put the text into helpfulResource.displayText.',
    });
  }
  return description?.trim() || undefined;
}

function checkCount(question: LensNode, count: number): void {
  const path = question.pathOf('choices');
  const { choicesPerQuestion, lenientChoicesPerQuestion } = FORMAT;
  if (count === 0) {
    question.log.error({
      code: 'choices-missing',
      path,
      message: 'The question has no choices; add them.',
    });
  } else if (count > lenientChoicesPerQuestion) {
    question.log.error({
      code: 'choices-too-many',
      path,
      message: `At most ${lenientChoicesPerQuestion} choices can be kept; there are ${count}.`,
    });
  } else if (count > choicesPerQuestion) {
    question.log.deviation({
      code: 'choices-too-many',
      path,
      message: `The format takes ${choicesPerQuestion} choices; there are ${count}.`,
    });
  }
}
