import { approvalState } from './approvalState';

const now = new Date('2026-11-20T12:00:00Z');
const approval = {
  status: 'approved' as const,
  useCases: [],
  by: 'user:default/ana',
  at: '2026-11-01T12:00:00Z',
};

it.each([
  [undefined, 'none'],
  [approval, 'approved'],
  [{ ...approval, expiresAt: '2026-11-20T12:00:01Z' }, 'approved'],
  [{ ...approval, expiresAt: '2026-11-20T12:00:00Z' }, 'expired'],
  [{ ...approval, status: 'revoked' as const }, 'revoked'],
])('%j is %s', (word, state) => {
  expect(approvalState(word, now)).toBe(state);
});
