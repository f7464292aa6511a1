import { ConfigReader } from '@backstage/config';
import { readEvidencePushers } from './readEvidencePushers';

const read = (pushers?: object) =>
  readEvidencePushers(
    new ConfigReader({ lensReview: { evidence: { pushers } } }),
  );

describe('readEvidencePushers', () => {
  it('lets nobody send evidence by itself', () => {
    expect(readEvidencePushers(new ConfigReader({}))).toEqual([]);
  });

  it('reads services with and without tools', () => {
    const pushers = [
      { subject: 'ci', tools: ['semgrep', 'prompt-lint'] },
      { subject: 'external:repo', tools: [] },
      { subject: 'any' },
    ];
    expect(read(pushers)).toEqual(pushers);
  });

  it.each([
    ['lensReview.evidence.pushers[0].subject', [{}]],
    ['lensReview.evidence.pushers[0].tools', [{ subject: 'ci', tools: 'a' }]],
    [
      'lensReview.evidence.pushers[0].tools[1]',
      [{ subject: 'ci', tools: ['a', 'b:c'] }],
    ],
    [
      'lensReview.evidence.pushers[1].subject: ci is given at lensReview.evidence.pushers[0]',
      [{ subject: 'ci' }, { subject: 'ci' }],
    ],
  ])('names %s', (message, pushers) => {
    expect(() => read(pushers)).toThrow(message);
  });
});
