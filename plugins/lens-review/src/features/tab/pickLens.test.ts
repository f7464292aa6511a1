import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { pickLens } from './pickLens';

const lens = (
  lensId: string,
  status: Applicability['status'],
  reviewed = false,
): Applicability => ({
  lensId,
  lensName: lensId,
  lensVersion: '1.0.0',
  status,
  because: '',
  decidedBy: 'nobody',
  reviewed,
  suggestedScope: {},
});

describe('pickLens', () => {
  const all = [
    lens('out', 'out'),
    lens('undecided', 'undecided'),
    lens('in', 'in'),
    lens('reviewed', 'out', true),
  ];

  it.each([
    ['a reviewed one', all, 'reviewed'],
    ['one that concerns the entity', all.slice(0, 3), 'in'],
    ['the first one where none does', all.slice(0, 2), 'out'],
  ])('prefers %s', (_, lenses, expected) => {
    expect(pickLens(lenses, undefined)?.lensId).toBe(expected);
  });

  it('takes the one that is asked for, and no other', () => {
    expect(pickLens(all, 'out')?.lensId).toBe('out');
    expect(pickLens(all, 'none-such')).toBeUndefined();
  });
});
