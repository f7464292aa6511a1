import { ConfigReader } from '@backstage/config';
import { readLensReviewConfig } from './readLensReviewConfig';

function read(lensReview?: object) {
  return readLensReviewConfig(
    new ConfigReader(lensReview ? { lensReview: { ...lensReview } } : {}),
    { directory: '/portal' },
  );
}

const LEVEL = {
  id: 'started',
  title: 'Started',
  text: 'It has begun.',
  when: { unknownAtMost: 3 },
};

describe('readLensReviewConfig', () => {
  it('has defaults', () => {
    expect(read()).toEqual({
      kinds: ['component'],
      confirmEveryDays: 180,
      keepEvidenceDays: 365,
      lensFiles: [],
      lensSettings: [],
      writingServices: [],
    });
  });

  it('reads everything, with targets relative to the working directory', () => {
    const filter = { 'spec.type': 'service' };
    expect(
      read({
        kinds: ['Component', 'API'],
        confirmEveryDays: 30,
        evidence: { keepDays: 90 },
        lenses: [
          { id: 'ours', type: 'file', version: '1.0', target: './ours.json' },
          {
            id: 'generative-ai',
            enabled: false,
            filter,
            byDependency: false,
            levels: [LEVEL],
          },
          {
            id: 'theirs',
            type: 'url',
            change: 'minor',
            target: 'https://example.org/lens.json',
          },
        ],
        services: [{ subject: 'external:ci' }],
      }),
    ).toEqual({
      kinds: ['component', 'api'],
      confirmEveryDays: 30,
      keepEvidenceDays: 90,
      lensFiles: [
        {
          id: 'ours',
          type: 'file',
          version: '1.0',
          target: '/portal/ours.json',
          configuredTarget: './ours.json',
          configPath: 'lensReview.lenses[0]',
        },
        {
          id: 'theirs',
          type: 'url',
          change: 'minor',
          target: 'https://example.org/lens.json',
          configuredTarget: 'https://example.org/lens.json',
          configPath: 'lensReview.lenses[2]',
        },
      ],
      lensSettings: [
        { id: 'ours', enabled: true, configPath: 'lensReview.lenses[0]' },
        {
          id: 'generative-ai',
          enabled: false,
          filter,
          byDependency: false,
          levels: [LEVEL],
          configPath: 'lensReview.lenses[1]',
        },
        { id: 'theirs', enabled: true, configPath: 'lensReview.lenses[2]' },
      ],
      writingServices: ['external:ci'],
    });
  });

  const file = { id: 'a', type: 'file', version: '1', target: 'a.json' };
  it.each([
    ['lensReview.kinds', { kinds: 'Component' }],
    ['lensReview.confirmEveryDays', { confirmEveryDays: 0 }],
    ['lensReview.confirmEveryDays', { confirmEveryDays: 36501 }],
    ['lensReview.confirmEveryDays', { confirmEveryDays: 'soon' }],
    ['lensReview.evidence.keepDays', { evidence: { keepDays: 0 } }],
    ['lensReview.evidence.keepDays', { evidence: { keepDays: 1.5 } }],
    ['lensReview.lenses[0].id', { lenses: [{ enabled: true }] }],
    ['lensReview.lenses[0].id', { lenses: [{ id: 'a#b' }] }],
    ['lensReview.lenses[0].type', { lenses: [{ ...file, type: 'ftp' }] }],
    ['lensReview.lenses[0].target', { lenses: [{ ...file, type: 'url' }] }],
    ['lensReview.lenses[0].change', { lenses: [{ ...file, change: 'big' }] }],
    ['lensReview.lenses[0].levels', { lenses: [{ id: 'a', levels: [{}] }] }],
    [
      'lensReview.lenses[1].target',
      { lenses: [file, { id: 'b', target: 'b' }] },
    ],
    [
      'lensReview.lenses[0].target',
      { lenses: [{ ...file, target: undefined }] },
    ],
    [
      'lensReview.lenses[0].version',
      { lenses: [{ ...file, version: '1-rc' }] },
    ],
    [
      'lensReview.lenses[0].version',
      { lenses: [{ ...file, version: undefined }] },
    ],
    ['lensReview.lenses[1].version', { lenses: [file, file] }],
    [
      'lensReview.lenses[1].id',
      {
        lenses: [
          { ...file, enabled: false },
          { id: 'a', enabled: false },
        ],
      },
    ],
    [
      'lensReview.lenses[0].filter',
      { lenses: [{ id: 'a', filter: { kind: { $unheard: 'of' } } }] },
    ],
    ['lensReview.services[0].subject', { services: [{}] }],
  ])('names %s', (path, config) => {
    expect(() => read(config)).toThrow(path);
  });
});
