import { LensOverlay } from '../lens';

const topic = { id: 'topic', title: 'Title', text: 'Text' };
const link = { title: 'Docs', url: 'https://example.com/docs' };

/** Says something under every key that an overlay can have, for pillar `pillar`, question `QQ1` and choice `QQ1_BP1`. */
export const fullOverlay: LensOverlay = {
  source: link,
  byDependency: true,
  designPrinciples: [topic],
  lifecyclePhases: [topic],
  responsibleAiDimensions: [topic],
  controlFrameworks: [
    { id: 'owasp', title: 'OWASP', items: [{ id: 'LLM01', title: 'Inject' }] },
  ],
  scopeFacts: [
    {
      id: 'agents',
      title: 'Agents',
      question: 'Agents?',
      effect: 'Permissions',
      values: [
        { id: 'no', title: 'No' },
        { id: 'yes', title: 'Yes', suggestedBy: { tags: ['agent'] } },
      ],
    },
  ],
  preambles: [
    { id: 'start', title: 'Start', sections: [{ title: 'A', text: 'B' }] },
  ],
  scenarios: [{ ...topic, watchFor: ['Noise'] }],
  glossary: [{ term: 'LLM', aliases: ['Model'], text: 'Text' }],
  cautions: [topic],
  levels: [{ ...topic, when: { status: ['complete'], unknownAtMost: 3 } }],
  profiles: [{ ...topic, id: 'core', choices: ['QQ1_BP1'] }],
  pillars: { pillar: { summary: 'Summary; 100%' } },
  questions: {
    QQ1: {
      subject: 'Subject',
      why: 'Because.',
      links: [link],
      choices: {
        QQ1_BP1: {
          documentedRisk: 'LOW',
          effort: 'M',
          phases: ['topic'],
          phasesByUs: true,
          responsibleAi: ['topic'],
          principles: ['topic'],
          controls: { owasp: ['LLM01'] },
          scenarios: ['topic'],
          outOfScopeWhen: [{ agents: ['no'] }],
          emphasizedWhen: [{ agents: 'yes' }],
          related: ['other-lens/OTHER01_BP02'],
          dependsOn: ['models', 'scope'],
          guidance: {
            inShort: 'Short',
            meaning: 'Meaning',
            why: 'Why',
            good: 'Good',
            steps: ['Step'],
            antiPatterns: ['Pattern'],
            evidence: ['Evidence'],
            hyperPod: 'Note',
          },
          links: [link],
        },
      },
    },
  },
};
