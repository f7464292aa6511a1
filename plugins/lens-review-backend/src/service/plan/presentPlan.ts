import {
  AcceptanceReply,
  Improvement,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAcceptance } from '../../model';
import { acceptanceStatus } from './acceptanceStatus';
import { PlannedPractice } from './types';

/** A planned best practice as the HTTP contract has it. */
export function presentImprovement(
  planned: PlannedPractice,
  options: { now: Date; may: (planned: PlannedPractice) => Improvement['may'] },
): Improvement {
  const { questionId, choiceId, pillarId, practice } = planned;
  const { improvement, acceptance } = planned;
  return {
    questionId,
    choiceId,
    pillarId,
    title: practice.title,
    documentedRisk: practice.documentedRisk,
    effort: practice.effort,
    state: planned.state === 'accepted' ? 'accepted' : 'open',
    status: improvement?.status ?? 'open',
    owner: improvement?.owner,
    dueAt: improvement?.dueAt,
    ticketUrl: improvement?.ticketUrl,
    revision: improvement?.revision ?? 0,
    updatedAt: improvement?.updatedAt,
    updatedBy: improvement?.updatedBy,
    acceptance: acceptance && presentAcceptance(acceptance, options.now),
    may: options.may(planned),
  };
}

/** An acceptance as the HTTP contract has it. */
export function presentAcceptance(
  acceptance: StoredAcceptance,
  now: Date,
): AcceptanceReply {
  const { questionId, choiceId, ...rest } = acceptance;
  return { ...rest, status: acceptanceStatus(acceptance, now) };
}
