import { EvidenceFactReport } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { sentenceOf } from './sentenceOf';

type Subject = EvidenceFactReport['subjects'][number];

function subject(ref: string, given: Partial<Subject>): Subject {
  return { ref, has: [], lacks: [], against: [], ...given };
}

const triage = subject('prompt:default/triage', {
  has: ['versions', 'a label'],
  lacks: ['an injection suite'],
});
const reply = subject('prompt:care/reply', { has: ['versions', 'a label'] });
const tone = subject('prompt:default/tone', { has: ['versions'] });
const many = ['a', 'b', 'c', 'd'].map(name =>
  subject(`prompt:default/${name}`, { has: ['versions'] }),
);

describe('sentenceOf', () => {
  it.each<
    [string | undefined, readonly Subject[], Parameters<typeof sentenceOf>[1]]
  >([
    [undefined, [], 'has'],
    [undefined, [triage], 'against'],
    ['Recorded: versions (tone).', [tone], 'has'],
    ['Not recorded: an injection suite (triage).', [triage, tone], 'lacks'],
    [
      'Recorded: versions (tone); versions, a label (care/reply, triage).',
      [triage, tone, reply],
      'has',
    ],
    ['Recorded: versions (4 prompts).', many, 'has'],
    [
      'Recorded: versions (5 assets).',
      [...many, subject('model:default/x', { has: ['versions'] })],
      'has',
    ],
    [
      'Against it speaks: it is past its end of life (old).',
      [
        subject('model:default/old', {
          against: ['it is past its end of life'],
        }),
      ],
      'against',
    ],
    // Known by its source alone.
    [
      'Recorded: versions (langfuse:support/triage).',
      [subject('langfuse:support/triage', { has: ['versions'] })],
      'has',
    ],
  ])('says "%s"', (words, subjects, list) => {
    expect(sentenceOf(subjects, list)).toBe(words);
    expect(sentenceOf([...subjects].reverse(), list)).toBe(words);
  });
});
