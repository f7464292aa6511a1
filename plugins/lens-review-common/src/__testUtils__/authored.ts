/** A best practice as an author writes it. */
export function authoredPractice(changes: object = {}) {
  return {
    id: 'QQ1_BP01',
    title: 'Keep a catalog',
    risk: 'MEDIUM',
    effort: 'S',
    phases: ['deployment'],
    responsibleAi: ['governance'],
    principles: ['autonomy'],
    controls: { owasp: ['LLM01'] },
    scenarios: ['call-center'],
    outOfScopeWhen: [{ agents: 'no' }],
    emphasizedWhen: [{ agents: ['yes'] }],
    related: ['other-lens/OTHER01_BP02'],
    dependsOn: ['prompts', 'scope'],
    inShort: 'Keep one.',
    meaning: 'It is a list; 100% of it.',
    why: 'Nobody remembers.',
    good: 'Everything is in it.',
    steps: ['Find', 'List', 'Review'],
    antiPatterns: ['A wiki page', 'A spreadsheet'],
    evidence: ['The catalog', 'Its history'],
    links: [{ title: 'Docs', url: 'https://example.com/qq1-bp01' }],
    ...changes,
  };
}

/** A question as an author writes it. */
export function authoredQuestion(changes: object = {}) {
  return {
    id: 'QQ1',
    subject: 'Catalogs',
    title: 'Where do you keep it?',
    asks: 'What is asked.',
    why: 'Why it is asked.',
    risk: 'HIGH',
    bestPractices: [authoredPractice(), authoredPractice({ id: 'QQ1_BP02' })],
    ...changes,
  };
}

/** A pillar file. */
export function authoredPillar(changes: object = {}) {
  return {
    id: 'reliability',
    name: 'Reliability',
    summary: 'It keeps running.',
    questions: [authoredQuestion()],
    ...changes,
  };
}

/** A lens file whose only pillar is in `pillars/reliability.yaml`. */
export function authoredLens(changes: object = {}) {
  const topic = (id: string) => ({ id, title: id, text: 'Text' });
  return {
    id: 'a-lens',
    version: '1.0.0',
    name: 'A lens',
    description: 'For tests',
    pillars: ['reliability'],
    designPrinciples: [topic('autonomy')],
    lifecyclePhases: [topic('deployment')],
    responsibleAiDimensions: [topic('governance')],
    controlFrameworks: [
      {
        id: 'owasp',
        title: 'OWASP',
        items: [{ id: 'LLM01', title: 'Inject' }],
      },
    ],
    scenarios: [{ ...topic('call-center'), watchFor: ['Noise'] }],
    scopeFacts: [
      {
        id: 'agents',
        title: 'Agents',
        question: 'Agents?',
        effect: 'Permissions',
        values: [
          { id: 'no', title: 'No' },
          { id: 'yes', title: 'Yes' },
        ],
      },
    ],
    ...changes,
  };
}
