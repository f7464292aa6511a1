import { LENS, reviewApi } from './reviewApi';

/** A call that the contract lets through. */
export type TestRoute = [
  method: 'get' | 'put' | 'patch' | 'post' | 'delete',
  path: string,
  body?: object,
];

/** The entity of the calls below. */
export const ENTITY = '/entities/component/default/copilot';

const REVIEW = `${ENTITY}/reviews/${LENS}`;

const TEMPLATE_ANSWER = { questionId: 'GENREL04', selectedChoices: [] };
const PROVISIONS = `${ENTITY}/provisions/${LENS}`;

/** Calls that read lenses. */
export const LENS_ROUTES: TestRoute[] = [
  ['get', '/lenses'],
  ['get', `/lenses/${LENS}`],
  ['get', `/lenses/${LENS}/collectors`],
  ['get', `/lenses/${LENS}/versions`],
  ['get', `/lenses/${LENS}/diff?from=1&to=1`],
  ['get', `/lenses/${LENS}/export`],
  ['get', `${ENTITY}/lenses`],
  ['get', `/templates?lens=${LENS}`],
  ['get', '/templates/ours'],
  ['get', '/templates/ours/history'],
];

/** Calls that read what only those who manage lenses see. */
export const MANAGE_READ_ROUTES: TestRoute[] = [
  ['post', '/lenses/validate', { definition: '{}' }],
  ['get', '/lenses/ours/draft'],
  ['get', '/lenses/ours?version=draft'],
  ['get', '/lenses/ours/export?version=draft'],
  ['get', '/lenses/ours/diff?from=draft&to=1'],
  ['get', '/lenses/ours/diff?from=1&to=draft'],
];

/** Calls that write to the lens library. */
export const MANAGE_WRITE_ROUTES: TestRoute[] = [
  ['post', '/lenses', { definition: '{}', id: 'ours' }],
  ['delete', '/lenses/ours/draft'],
  ['post', '/lenses/ours/versions', { version: '1.0' }],
  ['post', '/lenses/ours/versions/1.0/deprecate', {}],
  ['post', '/lenses/ours/versions/1.0/restore'],
];

/** Calls that write review templates. */
export const TEMPLATE_WRITE_ROUTES: TestRoute[] = [
  [
    'post',
    '/templates',
    { lensId: LENS, name: 'Ours', answers: [TEMPLATE_ANSWER] },
  ],
  ['put', '/templates/ours', { name: 'Ours', answers: [TEMPLATE_ANSWER] }],
  ['delete', '/templates/ours'],
];

/** Calls that read a review. */
export const READ_ROUTES: TestRoute[] = [
  ['get', REVIEW],
  ['get', `${REVIEW}/milestones`],
  ['get', `${REVIEW}/milestones/1`],
  ['get', `${REVIEW}/compare?from=1&to=current`],
  ['get', `${REVIEW}/related`],
  ['get', `${REVIEW}/history`],
  ['get', `${REVIEW}/evidence`],
  ['get', `${REVIEW}/report`],
  ['get', `${REVIEW}/steering`],
  ['get', `${REVIEW}/improvements`],
  ['get', `${REVIEW}/handovers`],
  ['get', PROVISIONS],
  ['get', `${REVIEW}/provided`],
];

const IMPROVEMENT = `${REVIEW}/improvements/GENREL04_BP01`;

/** Calls that write. */
export const WRITE_ROUTES: TestRoute[] = [
  ['put', REVIEW, {}],
  ['patch', REVIEW, { notes: 'New' }],
  ['put', `${REVIEW}/answers/GENREL04`, { selectedChoices: [] }],
  ['post', `${REVIEW}/confirm`, { questionIds: ['GENREL04'] }],
  ['post', `${REVIEW}/submit`, {}],
  ['post', `${REVIEW}/milestones`, { name: 'First' }],
  [
    'post',
    `${REVIEW}/upgrade`,
    { version: '99.0', milestoneName: 'Before 99.0' },
  ],
  [
    'post',
    `${REVIEW}/import`,
    { documents: [{ Answer: { QuestionId: 'GENREL04' } }] },
  ],
  ['post', `${REVIEW}/apply-template`, { templateId: 'ours' }],
  ['post', `${REVIEW}/evidence/refresh`],
  [
    'put',
    `${REVIEW}/evidence/GENREL04/GENREL04_BP01/dispute`,
    { reason: 'No' },
  ],
  ['delete', `${REVIEW}/evidence/GENREL04/GENREL04_BP01/dispute`],
  [
    'put',
    `${ENTITY}/lenses/${LENS}/applicability`,
    { status: 'out', reason: 'No' },
  ],
  ['patch', IMPROVEMENT, { status: 'done' }],
  [
    'post',
    `${IMPROVEMENT}/acceptance`,
    { reason: 'No', expiresAt: '2030-01-01T00:00:00.000Z' },
  ],
  ['post', `${IMPROVEMENT}/acceptance/approve`],
  ['post', `${IMPROVEMENT}/acceptance/decline`, { reason: 'No' }],
  ['post', `${IMPROVEMENT}/acceptance/revoke`],
  ['put', `${REVIEW}/questions/GENREL04/handover`, { to: 'user:default/joe' }],
  ['delete', `${REVIEW}/questions/GENREL04/handover`],
  ['put', `${PROVISIONS}/GENREL04_BP01`, { statement: 'We do it.' }],
  ['delete', `${PROVISIONS}/GENREL04_BP01`],
  [
    'post',
    `${REVIEW}/provided/take`,
    { provider: 'component:default/llm-gateway' },
  ],
  [
    'post',
    `${REVIEW}/provided/GENREL04_BP01/override`,
    { reason: 'We do it ourselves.' },
  ],
  ['delete', `${REVIEW}/provided/GENREL04_BP01`],
  ['delete', REVIEW],
];

/** Calls that write, which are for services alone: users get 403, whatever they may see. */
export const SERVICE_ROUTES: TestRoute[] = [
  [
    'post',
    `${REVIEW}/evidence`,
    {
      tool: 'semgrep',
      items: [
        {
          choiceId: 'GENREL04_BP01',
          verdict: 'supports',
          sentence: 'All is well.',
        },
      ],
    },
  ],
];

/** Every call that users make. */
export const ALL_ROUTES: TestRoute[] = [
  ...LENS_ROUTES,
  ...MANAGE_READ_ROUTES,
  ...MANAGE_WRITE_ROUTES,
  ...TEMPLATE_WRITE_ROUTES,
  ['get', `${ENTITY}/reviews`],
  ['get', '/subjects/model/default/claude/answers'],
  ...READ_ROUTES,
  ...WRITE_ROUTES,
];

/** Those that concern an entity. */
export const ENTITY_ROUTES = ALL_ROUTES.filter(([, path]) =>
  path.startsWith(ENTITY),
);

/** Sends such a call. */
export function sendRoute(
  api: ReturnType<typeof reviewApi>,
  [method, path, body]: TestRoute,
) {
  return api[method](path).set('If-Match', '"0"').send(body);
}
