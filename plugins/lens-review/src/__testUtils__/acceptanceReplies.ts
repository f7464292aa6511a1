import { AcceptanceItem } from '@genai-lens/backstage-plugin-lens-review-common';

/** A request to accept the risk of a best practice of the small lens, on which the reader may decide. */
export function requestOf(given: Partial<AcceptanceItem> = {}): AcceptanceItem {
  return {
    entityRef: 'component:default/copilot',
    title: 'Copilot',
    owners: [{ entityRef: 'group:default/care', title: 'Customer Care' }],
    lensId: 'small',
    questionId: 'SEC01',
    choiceId: 'SEC01_BP01',
    pillarId: 'security',
    pillarName: 'Security',
    practiceTitle: 'Grant least privilege',
    documentedRisk: 'HIGH',
    acceptance: {
      status: 'requested',
      reason: 'Until the move',
      expiresAt: '2026-12-24T12:00:00.000Z',
      requestedBy: 'user:default/ana',
      requestedAt: '2026-11-20T12:00:00.000Z',
    },
    may: { decide: true, revoke: false },
    ...given,
  };
}
