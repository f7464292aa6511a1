import { ConfigReader } from '@backstage/config';
import { readAcceptanceConfig } from './readAcceptanceConfig';

const read = (acceptance?: object) =>
  readAcceptanceConfig(
    new ConfigReader({
      lensReview: acceptance ? { acceptance: { ...acceptance } } : {},
    }),
  );

describe('readAcceptanceConfig', () => {
  it('names nobody unless config does', () => {
    expect(read()).toEqual({ byPillar: new Map(), otherwise: [] });
  });

  it('reads groups in any spelling', () => {
    expect(
      read({
        approverGroups: ['Risk', 'group:default/Security'],
        pillars: { security: ['ciso'] },
      }),
    ).toEqual({
      byPillar: new Map([['security', ['group:default/ciso']]]),
      otherwise: ['group:default/risk', 'group:default/security'],
    });
  });

  it.each([
    [
      'lensReview.acceptance.approverGroups[1]',
      { approverGroups: ['risk', 'user:ann'] },
    ],
    [
      'lensReview.acceptance.pillars.security[0]',
      { pillars: { security: ['a:b:c'] } },
    ],
    ['lensReview.acceptance.approverGroups', { approverGroups: 'risk' }],
  ])('names %s', (path, acceptance) => {
    expect(() => read(acceptance)).toThrow(path);
  });
});
