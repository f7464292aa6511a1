import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { MilestoneHead } from '../../model';
import { ReportFacts } from './facts';
import { toContributors } from './toContributors';
import { toCoverage } from './toCoverage';
import { toNames } from './toNames';
import { toPillars } from './toPillars';
import { toPlan } from './toPlan';

/** Everything that a report says; each format only words it. */
export function toReport(facts: ReportFacts): Report {
  const { entity, lens, reply, related, now } = facts;
  const { review, answers, scorecard } = reply;
  const pillars = toPillars(facts);
  const { pillarPriority } = review;
  return {
    generatedAt: now.toISOString(),
    entity: toEntity(entity),
    lens: {
      id: lens.id,
      name: lens.name,
      version: lens.version,
      ...(lens.source && { source: { ...lens.source } }),
    },
    review,
    nothingAnswered: answers.length === 0,
    scope: lens.scopeFacts.map(({ id, title, values }) => ({
      factId: id,
      title,
      value: values.find(value => value.id === review.scope[id])?.title,
    })),
    scenarios: lens.scenarios
      .filter(({ id }) => review.scenarios.includes(id))
      .map(({ id, title }) => ({ id, title })),
    contributors: toContributors(answers),
    scorecard,
    milestones: [...facts.milestones].reverse().map(toMilestone),
    plan: toPlan({ lens, pillars, pillarPriority }),
    pillars,
    coverage: toCoverage(lens, pillars),
    names: toNames(related),
  };
}

function toEntity(entity: Entity): Report['entity'] {
  const { metadata, spec, relations = [] } = entity;
  const targetsOf = (type: string) =>
    relations
      .filter(relation => relation.type === type)
      .map(({ targetRef }) => targetRef);
  return {
    entityRef: stringifyEntityRef(entity),
    title: metadata.title ?? metadata.name,
    description: metadata.description,
    type: textOf(spec?.type),
    lifecycle: textOf(spec?.lifecycle),
    owners: targetsOf('ownedBy'),
    system: targetsOf('partOf').find(ref => ref.startsWith('system:')),
  };
}

function toMilestone({
  number,
  name,
  at,
  review,
}: MilestoneHead): Report['milestones'][number] {
  const { openPractices, maturity } = review.derived.score;
  return { number, name, at, openPractices, maturity };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
