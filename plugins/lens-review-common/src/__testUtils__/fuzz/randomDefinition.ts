import { nastyText } from './nastyTexts';
import { Random } from './Random';

const LEVELS = ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'];

function randomOperand(random: Random, ids: readonly string[]): string {
  if (random.once(5)) {
    return `!${randomOperand(random, ids)}`;
  }
  return random.once(4)
    ? `(${randomExpression(random, ids)})`
    : random.pick(ids);
}

function randomExpression(random: Random, ids: readonly string[]): string {
  return random
    .list(1, 3, () => randomOperand(random, ids))
    .join(random.pick([' && ', '&&', ' || ', ' ||\n']));
}

/** A condition, now and then with its symbols in an order that makes no sense. */
function randomCondition(random: Random, ids: readonly string[]): string {
  return random.once(30)
    ? random
        .list(1, 8, () => random.pick(['&&', '||', '!', '(', ')', ...ids]))
        .join(' ')
    : randomExpression(random, ids);
}

function randomResource(random: Random): object {
  return {
    displayText: random.once(6) ? nastyText(random) : 'What it means',
    [random.once(12) ? 'Url' : 'url']: random.once(6)
      ? nastyText(random)
      : `https://example.com/${random.nat(5)}`,
  };
}

function randomTitle(random: Random): unknown {
  return random.once(8) ? nastyText(random) : `Title ${random.nat(100)}`;
}

function randomChoice(random: Random, id: string): object {
  return {
    id,
    title: randomTitle(random),
    ...(random.once(20) && { description: nastyText(random) }),
    ...(random.nat(3) > 0 && { helpfulResource: randomResource(random) }),
    ...(random.nat(5) > 0 && { improvementPlan: randomResource(random) }),
    ...(random.once(4) && {
      additionalResources: random.list(0, 2, () => ({
        type: random.pick(['HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN']),
        content: random.list(0, 7, () => randomResource(random)),
      })),
    }),
  };
}

function randomQuestion(random: Random, id: string): object {
  const practices = random.list(1, 6, index => `${id}_BP${index}`);
  const ids = random.once(2) ? [...practices, `${id}_no`] : practices;
  const levels = random.list(0, 2, () => random.pick(LEVELS));
  return {
    id,
    title: randomTitle(random),
    description: random.once(5) ? nastyText(random) : 'Asks',
    choices: ids.map(choice => randomChoice(random, choice)),
    riskRules: [
      ...(random.once(10) ? levels : new Set(levels)),
      ...(random.nat(4) > 0 ? ['default'] : []),
    ].map(level =>
      level === 'default'
        ? { condition: 'default', risk: random.pick(LEVELS) }
        : { condition: randomCondition(random, ids), risk: level },
    ),
  };
}

/** A lens that is mostly as the format wants it. */
export function randomDefinition(random: Random): object {
  let questions = 0;
  const questionId = () => {
    questions += 1;
    return random.once(40) ? 'QUE0' : `QUE${questions}`;
  };
  return {
    schemaVersion: random.once(20) ? nastyText(random) : '2021-11-01',
    name: randomTitle(random),
    description: random.once(8) ? nastyText(random) : 'For tests',
    pillars: random.list(1, 3, pillar => ({
      id: random.once(40) ? nastyText(random) : `pillar_${pillar}`,
      name: randomTitle(random),
      ...(random.once(10) && { description: nastyText(random) }),
      questions: random.list(random.once(20) ? 0 : 1, 2, () =>
        randomQuestion(random, questionId()),
      ),
    })),
  };
}
