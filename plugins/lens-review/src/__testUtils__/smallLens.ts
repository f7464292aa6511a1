import {
  compileAuthoredLens,
  DocumentedRisk,
  Lens,
  parseLens,
} from '@genai-lens/backstage-plugin-lens-review-common';

function practice(
  id: string,
  options: { title: string; risk: DocumentedRisk; phases: string[] } & Record<
    string,
    unknown
  >,
) {
  return {
    id,
    effort: 'S',
    responsibleAi: ['safety'],
    principles: ['limits'],
    inShort: `In short: ${options.title}.`,
    meaning: `What ${options.title} means for a foundation model.`,
    why: `Why ${options.title} matters.`,
    good: `What good looks like for ${options.title}.`,
    steps: ['Look at it', 'Change it', 'Check a guardrail'],
    antiPatterns: ['Doing nothing', 'Doing too much'],
    evidence: ['A document', 'A record'],
    links: [{ title: 'Documentation', url: 'https://example.com/docs' }],
    ...options,
  };
}

const question = (id: string, subject: string, bestPractices: unknown[]) => ({
  id,
  subject,
  title: `How do you handle ${subject}?`,
  asks: `What is asked about ${subject}.`,
  why: `Why ${subject} is asked.`,
  risk: 'HIGH',
  bestPractices,
});

const topic = (id: string, title: string) => ({
  id,
  title,
  text: `What ${title} is.`,
});

const lens = {
  id: 'small',
  version: '1.0.0',
  name: 'Small Lens',
  description: 'A lens for tests.',
  source: { title: 'Source of the lens', url: 'https://example.com/lens' },
  pillars: ['security', 'reliability'],
  designPrinciples: [topic('limits', 'Set limits'), topic('see', 'See it')],
  lifecyclePhases: [
    topic('scoping', 'Scoping'),
    topic('deployment', 'Deployment'),
  ],
  responsibleAiDimensions: [
    topic('safety', 'Safety'),
    topic('fairness', 'Fairness'),
  ],
  controlFrameworks: [
    {
      id: 'owasp',
      title: 'OWASP Top 10',
      url: 'https://example.com/owasp',
      items: [
        { id: 'LLM01', title: 'Prompt Injection' },
        { id: 'LLM06', title: 'Excessive Agency' },
      ],
    },
  ],
  scopeFacts: [
    {
      id: 'agents',
      title: 'Agents or tools',
      question: 'Can a model call tools?',
      effect: 'Without agents, agent limits are left out.',
      values: [
        { id: 'no-agents', title: 'No' },
        { id: 'agents', title: 'Yes' },
      ],
    },
    {
      id: 'personalData',
      title: 'Personal data',
      question: 'Is there personal data?',
      effect: 'Nothing is left out.',
      values: [
        { id: 'no-personal-data', title: 'No' },
        { id: 'personal', title: 'Yes' },
      ],
    },
  ],
  preambles: [
    {
      id: 'data',
      title: 'Data architecture',
      sections: [{ title: 'Retrieval', text: 'A guardrail and a model.' }],
    },
  ],
  scenarios: [
    { ...topic('copilot', 'Co-pilot'), watchFor: ['Outdated documents'] },
    { ...topic('platform', 'Platform'), watchFor: ['One tenant takes all'] },
  ],
  glossary: [
    {
      term: 'Foundation model',
      aliases: ['FM'],
      text: 'A large model for many tasks.',
    },
    { term: 'Guardrail', text: 'A filter for input and output.' },
  ],
  cautions: [topic('not-audit', 'Not an audit')],
};

const security = {
  id: 'security',
  name: 'Security',
  summary: 'Keep it safe.',
  questions: [
    question('SEC01', 'Access', [
      practice('SEC01_BP01', {
        title: 'Grant least privilege',
        risk: 'HIGH',
        phases: ['deployment'],
        controls: { owasp: ['LLM06'] },
        scenarios: ['platform'],
        emphasizedWhen: [{ personalData: 'personal' }],
      }),
      practice('SEC01_BP02', {
        title: 'Keep access private',
        risk: 'MEDIUM',
        phases: ['scoping', 'deployment'],
        phasesByUs: true,
        responsibleAi: ['safety', 'fairness'],
      }),
    ]),
    question('SEC02', 'Agents', [
      practice('SEC02_BP01', {
        title: 'Limit agents',
        risk: 'HIGH',
        phases: ['deployment'],
        outOfScopeWhen: [{ agents: 'no-agents' }],
        hyperPod: 'Isolate the cluster.',
      }),
    ]),
  ],
};

const reliability = {
  id: 'reliability',
  name: 'Reliability',
  summary: 'Keep it running.',
  questions: [
    question('REL01', 'Quotas', [
      practice('REL01_BP01', {
        title: 'Watch quotas',
        risk: 'LOW',
        phases: ['deployment'],
      }),
    ]),
    question('REL02', 'Prompts', [
      practice('REL02_BP01', {
        title: 'Keep a prompt catalog',
        risk: 'HIGH',
        phases: ['scoping'],
        principles: ['limits', 'see'],
        dependsOn: ['prompts'],
      }),
    ]),
  ],
};

function compile(): Lens {
  const { definition, overlay, ...identity } = compileAuthoredLens({
    lens,
    pillars: [
      { file: 'security.yaml', content: security },
      { file: 'reliability.yaml', content: reliability },
    ],
  });
  const parsed = parseLens(definition, { ...identity, overlay });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.lens;
}

/** Two pillars, four questions, five best practices; one of them is about agents only. */
export const smallLens = compile();
