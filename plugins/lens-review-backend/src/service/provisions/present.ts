import { parseEntityRef } from '@backstage/catalog-model';
import {
  findQuestion,
  Lens,
  ProvidedPractice,
  Provision,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredProvision } from '../../model';
import { ProvidedItem } from './types';

/** What an entity provides as the HTTP contract has it; nothing where the lens has the best practice no longer. */
export function presentProvision(
  lens: Lens,
  provision: StoredProvision & { takers: number },
): Provision[] {
  const { questionId, choiceId } = provision;
  const question = findQuestion(lens, questionId);
  const practice = question?.choices.find(({ id }) => id === choiceId);
  return question && practice
    ? [
        {
          questionId,
          choiceId,
          pillarId: question.pillarId,
          title: practice.title,
          documentedRisk: practice.documentedRisk,
          statement: provision.statement,
          link: provision.link,
          revision: provision.revision,
          updatedAt: provision.updatedAt,
          updatedBy: provision.updatedBy,
          broken: provision.broken,
          takers: provision.takers,
        },
      ]
    : [];
}

/** What is offered to a review as the HTTP contract has it. */
export function presentItem({
  offer,
  goneRef,
  ...item
}: ProvidedItem): ProvidedPractice {
  return {
    ...item,
    ...(goneRef && {
      provider: { entityRef: goneRef, title: parseEntityRef(goneRef).name },
    }),
    ...(offer && {
      provider: { entityRef: offer.providerRef, title: offer.title },
      statement: offer.statement,
      link: offer.link,
    }),
  };
}
