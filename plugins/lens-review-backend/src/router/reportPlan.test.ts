import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { peopleWith } from '../__testUtils__/people';
import {
  elementsOf,
  nodesOf,
  rowsOfCsv,
  textOfHtml,
  textOfMarkdown,
} from '../__testUtils__/reportParsing';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const REVIEW = `/entities/component/default/copilot/reviews/${LENS}`;
const RITA = 'user:default/rita';
const NASTY = '=cmd() </style><script>alert(1)</script> [x](javascript:1)';
const TICKET = 'https://tickets.example.com/7';

const PLANNED = 'GENREL04_BP01';
const ACCEPTED = 'GENSEC01_BP01';
const REQUESTED = 'GENREL04_BP02';
const DECLINED = 'GENSEC01_BP02';

describe.each(databases.eachSupportedId())('the plan in reports on %s', id => {
  let backend: ReviewBackend;
  const day = (days: number) =>
    new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();
  const improvement = (choiceId: string) =>
    `${REVIEW}/improvements/${choiceId}`;
  const ask = (choiceId: string, reason: string) =>
    backend.api
      .post(`${improvement(choiceId)}/acceptance`)
      .send({ reason, expiresAt: day(30) })
      .expect(201);
  const decide = (choiceId: string, what: string, body?: object) =>
    backend.api
      .as(RITA)
      .post(`${improvement(choiceId)}/acceptance/${what}`)
      .send(body)
      .expect(200);
  const read = async (format: string) =>
    (await backend.api.get(`${REVIEW}/report?format=${format}`).expect(200))
      .text;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        component('copilot'),
        {
          ...component('support', { kind: 'Group' }),
          spec: { type: 'team', profile: { displayName: 'The support team' } },
        },
        {
          ...component('rita', { kind: 'User' }),
          spec: { profile: { displayName: 'Rita Risk' } },
        },
      ],
      features: [peopleWith({ [RITA]: ['group:default/risk'] })],
      config: { lensReview: { acceptance: { approverGroups: ['risk'] } } },
    });
    await backend.api.start('copilot').expect(201);
    for (const questionId of ['GENSEC01', 'GENREL04']) {
      await backend.api
        .save('copilot', {
          questionId,
          basedOn: 0,
          body: { selectedChoices: [`${questionId}_no`] },
        })
        .expect(200);
    }
    await backend.api
      .patch(improvement(PLANNED))
      .send({
        owner: 'group:default/support',
        dueAt: day(20).slice(0, 10),
        status: 'in-progress',
        ticketUrl: TICKET,
      })
      .expect(200);
    await ask(ACCEPTED, `Until the move. ${NASTY}`);
    await decide(ACCEPTED, 'approve');
    await ask(REQUESTED, 'Costs too much');
    await ask(DECLINED, 'No time');
    await decide(DECLINED, 'decline', { reason: NASTY });
  });

  afterAll(() => backend.stop());

  it('has owner, day, status and ticket, and who accepted which risk, as JSON', async () => {
    const said: Report = JSON.parse(await read('json'));
    const practices = said.pillars.flatMap(({ questions }) =>
      questions.flatMap(question => question.practices),
    );
    const practice = (choiceId: string) =>
      practices.find(one => one.choiceId === choiceId);
    expect(
      said.plan.find(({ choiceId }) => choiceId === PLANNED)?.planned,
    ).toEqual({
      status: 'in-progress',
      owner: 'group:default/support',
      dueAt: day(20).slice(0, 10),
      overdue: false,
      ticketUrl: TICKET,
    });
    expect(practice(ACCEPTED)).toMatchObject({
      state: 'accepted',
      acceptance: {
        status: 'accepted',
        requestedBy: 'user:default/jane',
        approvedBy: RITA,
      },
    });
    expect(practice(REQUESTED)).toMatchObject({
      state: 'open',
      acceptance: { status: 'requested', reason: 'Costs too much' },
    });
    expect(practice(DECLINED)?.acceptance?.declineReason).toBe(NASTY);
    expect(said.names).toMatchObject({
      [RITA]: 'Rita Risk',
      'group:default/support': 'The support team',
    });
    expect(practices.filter(({ planned }) => planned)).toHaveLength(1);
  });

  it.each([
    ['html', textOfHtml],
    ['md', textOfMarkdown],
  ])('says the same to people as %s', async (format, textOf) => {
    const text = textOf(await read(format));
    expect(text).toContain(
      `In progress · owner: The support team · due ${day(20).slice(0, 10)}`,
    );
    expect(text).toContain(TICKET);
    expect(text).toContain('Accepted risks');
    const today = day(0).slice(0, 10);
    expect(text).toContain(
      `Risk accepted until ${day(30).slice(
        0,
        10,
      )}: asked for by jane on ${today}, approved by Rita Risk on ${today}.`,
    );
    expect(text).toContain('nobody has decided yet');
    expect(text).toContain(`declined by Rita Risk on ${today}`);
    expect(text).toContain(NASTY);
  });

  it('takes nothing that people wrote for markup', async () => {
    const tags = elementsOf(await read('html')).map(one => one.tagName);
    expect(tags).not.toContain('script');
    const nodes = nodesOf(await read('md'));
    expect(nodes.some(({ type }) => type === 'html')).toBe(false);
    const urls = nodes.flatMap(node => (node.type === 'link' ? node.url : []));
    expect(urls).toContain(TICKET);
    expect(urls.every(url => url.startsWith('https://'))).toBe(true);
  });

  it('has columns of its own as CSV, none of them a formula', async () => {
    const rows = rowsOfCsv(await read('csv'));
    const row = (choiceId: string) =>
      rows.find(one => one['Best practice'] === choiceId);
    expect(row(PLANNED)).toMatchObject({
      Plan: 'In progress',
      'Plan owner': 'The support team',
      Due: day(20).slice(0, 10),
      Ticket: TICKET,
      'Acceptance of the risk': '',
    });
    expect(row(ACCEPTED)).toMatchObject({
      'Acceptance of the risk': 'Accepted',
      'Acceptance until': day(30).slice(0, 10),
      'Acceptance asked by': 'jane',
      'Acceptance approved by': 'Rita Risk',
    });
    expect(row(DECLINED)).toMatchObject({
      'Acceptance of the risk': 'Declined',
      'Acceptance declined because': `'${NASTY}`,
    });
  });

  it('names accepted risks for the AWS tool, which has no field for them', async () => {
    expect(JSON.parse(await read('wat')).AcceptedRisks).toMatchObject([
      { QuestionId: 'GENSEC01', ChoiceId: ACCEPTED, ApprovedBy: RITA },
    ]);
    const script = await read('wat-script');
    expect(script).toContain(
      `# The risk of ${ACCEPTED} of GENSEC01 is accepted`,
    );
    expect(script).not.toContain('alert(1)');
  });
});
