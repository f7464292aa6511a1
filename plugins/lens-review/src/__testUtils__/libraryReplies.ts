import {
  LensDiffReply,
  LensDraft,
  LensSummary,
  LensVersionRow,
} from '@genai-lens/backstage-plugin-lens-review-common';

const COUNTS = { pillars: 2, questions: 4, choices: 9, bestPractices: 5 };
const AT = '2026-11-01T12:00:00.000Z';
const MEI = 'user:default/mei';

/** A lens that was imported and published, unless said otherwise. */
export function summaryOfLens(given: Partial<LensSummary> = {}): LensSummary {
  return {
    id: 'small',
    name: 'Small Lens',
    version: '1.0.0',
    status: 'published',
    builtIn: false,
    counts: COUNTS,
    origin: 'import',
    publishedAt: AT,
    reviews: 2,
    ...given,
  };
}

/** A draft as the list of lenses has it. */
export const DRAFT: NonNullable<LensSummary['draft']> = {
  revision: 3,
  updatedAt: AT,
  updatedBy: MEI,
  counts: COUNTS,
  errors: 0,
  warnings: 1,
};

/** A published version. */
export function versionOf(
  version: string,
  given: Partial<LensVersionRow> = {},
): LensVersionRow {
  return {
    version,
    status: 'published',
    publishedAt: AT,
    publishedBy: MEI,
    counts: COUNTS,
    reviews: 2,
    checksum: 'abc',
    ...given,
  };
}

/** A draft as it was saved, with a finding of every severity that lets it be published. */
export const SAVED_DRAFT: LensDraft = {
  id: 'small',
  name: 'Small Lens',
  draft: DRAFT,
  mode: 'lenient',
  definition: '{}',
  findings: [
    {
      severity: 'warning',
      code: 'rule-unreachable',
      path: 'pillars[0].questions[0].riskRules[1]',
      message: 'Rule 2 never decides; remove it.',
      table: {
        choices: ['SEC01_BP01', 'SEC01_BP02'],
        rows: [
          { selected: ['SEC01_BP01'], risk: 'HIGH_RISK', rule: 0 },
          { selected: [] },
        ],
      },
    },
    {
      severity: 'info',
      code: 'name-equal',
      path: 'name',
      message: 'Another lens has this name.',
    },
  ],
};

const none = { added: [], removed: [], changed: [] };

/** A difference that says nothing, unless something is given. */
export function diffOfLenses(
  given: Partial<LensDiffReply> = {},
): LensDiffReply {
  return {
    lens: { fields: [] },
    pillars: none,
    questions: none,
    choices: none,
    needsMajor: false,
    ...given,
  };
}

/** A question with its best practice came, a best practice went, and a rule changed. */
export const MAJOR_DIFF = diffOfLenses({
  questions: {
    added: [{ id: 'SEC03', title: 'How do you test?', pillarId: 'security' }],
    removed: [],
    changed: [
      {
        id: 'SEC01',
        title: 'How do you handle Access?',
        fields: [{ field: 'riskRules', from: 'HIGH: default', to: 'NO: a' }],
      },
    ],
  },
  choices: {
    added: [
      { id: 'SEC03_BP01', title: 'Test it', questionId: 'SEC03' },
      { id: 'SEC03_no', title: 'None of these', questionId: 'SEC03' },
    ],
    removed: [{ id: 'REL01_BP01', title: 'Watch quotas', questionId: 'REL01' }],
    changed: [],
  },
  needsMajor: true,
});
