import { day } from '../phrases';
import { ACCEPTANCE_WORDS, PLAN_WORDS } from '../words';
import { Column, nameOfActor } from './column';

/** What is planned for a best practice, and whether its risk is accepted. */
export const PLAN_COLUMNS: readonly Column[] = [
  [
    'Plan',
    ({ practice: { planned } }) => planned && PLAN_WORDS[planned.status],
  ],
  ['Plan owner', row => nameOfActor(row, row.practice.planned?.owner)],
  ['Due', ({ practice }) => practice.planned?.dueAt],
  ['Ticket', ({ practice }) => practice.planned?.ticketUrl],
  [
    'Acceptance of the risk',
    ({ practice: { acceptance } }) =>
      acceptance && ACCEPTANCE_WORDS[acceptance.status],
  ],
  [
    'Acceptance until',
    ({ practice: { acceptance } }) => acceptance && day(acceptance.expiresAt),
  ],
  ['Acceptance reason', ({ practice }) => practice.acceptance?.reason],
  [
    'Acceptance asked by',
    row => nameOfActor(row, row.practice.acceptance?.requestedBy),
  ],
  [
    'Acceptance approved by',
    row => nameOfActor(row, row.practice.acceptance?.approvedBy),
  ],
  [
    'Acceptance declined because',
    ({ practice }) => practice.acceptance?.declineReason,
  ],
];
