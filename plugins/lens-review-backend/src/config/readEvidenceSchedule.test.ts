import { ConfigReader } from '@backstage/config';
import { readEvidenceSchedule } from './readEvidenceSchedule';

const read = (schedule?: object) =>
  readEvidenceSchedule(
    new ConfigReader({
      lensReview: schedule ? { evidence: { schedule: { ...schedule } } } : {},
    }),
  );

describe('readEvidenceSchedule', () => {
  it('is every six hours unless config says otherwise, on one replica at a time', () => {
    expect(read()).toMatchObject({ frequency: { hours: 6 }, scope: 'global' });
    expect(
      read({ frequency: { minutes: 5 }, timeout: { minutes: 1 } }),
    ).toMatchObject({ frequency: { minutes: 5 }, scope: 'global' });
  });

  it('names its key', () => {
    expect(() => read({ frequency: 'soon' })).toThrow(
      'lensReview.evidence.schedule: ',
    );
  });
});
