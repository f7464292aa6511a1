import { Knex } from 'knex';
import { keepSnapshots } from '../database/operations/fleet';
import { writeTogether } from '../database/writeTogether';
import { evidenceServiceOn } from './evidenceService';
import { inPlace, reviewServiceOn, WRITE } from './reviewService';

/** A review with an answer, evidence and a dispute: a row in every table. */
export async function fillDatabase(knex: Knex): Promise<void> {
  const { reviews } = await reviewServiceOn(knex);
  await reviews.startReview(WRITE);
  await reviews.saveAnswer({
    ...WRITE,
    questionId: 'backup',
    basedOn: 0,
    input: inPlace('backup_daily'),
  });
  const { evidence, collector } = await evidenceServiceOn(knex);
  collector.says({ verdict: 'contradicts' });
  await evidence.refreshEvidence(WRITE.key);
  await evidence.disputeEvidence({
    ...WRITE,
    questionId: 'backup',
    choiceId: 'backup_daily',
    reason: 'No',
  });
  await fillPlan(knex);
  await fillProvided(knex);
  await fillLibrary(knex);
  await fillTemplates(knex);
  await fillFleet(knex);
}

/** What is planned for a best practice, and its risk accepted. */
async function fillPlan(knex: Knex): Promise<void> {
  const [{ id, updated_at: at }] = await knex('reviews');
  const practice = {
    review_id: id,
    question_id: 'backup',
    choice_id: 'backup_tested',
  };
  const by = 'user:default/jane';
  await knex('improvements').insert({
    ...practice,
    status: 'open',
    revision: 1,
    updated_at: at,
    updated_by: by,
  });
  await knex('handovers').insert({
    review_id: id,
    question_id: 'backup',
    to_ref: by,
    handed_by: by,
    handed_at: at,
    expires_at: at,
  });
  await knex('notices').insert({
    recipient: by,
    review_id: id,
    kind: 'confirm',
    subject: '',
    occasion: at,
    sent_at: at,
  });
  await knex('acceptances').insert({
    ...practice,
    status: 'requested',
    reason: 'No',
    expires_at: at,
    requested_at: at,
    requested_by: by,
  });
}

/** A best practice that another component provides, and the review takes. */
async function fillProvided(knex: Knex): Promise<void> {
  const [{ id, updated_at: at, updated_by: by }] = await knex('reviews');
  const practice = { question_id: 'backup', choice_id: 'backup_tested' };
  const provider_ref = 'component:default/storage';
  await knex('provisions').insert({
    ...practice,
    provider_ref,
    lens_id: 'test',
    statement: 'We restore every backup once a month.',
    revision: 1,
    updated_at: at,
    updated_by: by,
  });
  await knex('provided_choices').insert({
    ...practice,
    review_id: id,
    state: 'taken',
    provider_ref,
    at,
    by,
  });
}

/** A draft, and a milestone of the review. */
async function fillLibrary(knex: Knex): Promise<void> {
  const [{ id: review_id, updated_at: at, updated_by: by }] = await knex(
    'reviews',
  );
  await knex('lens_drafts').insert({
    id: 'ours',
    revision: 1,
    name: 'Ours',
    mode: 'lenient',
    checksum: '',
    definition: '{}',
    counts: '{}',
    errors: 0,
    warnings: 0,
    updated_at: at,
    updated_by: by,
  });
  await knex('milestones').insert({
    review_id,
    number: 1,
    name: 'First',
    at,
    by,
    lens_version: '1.0',
    review: '{}',
    answers: '[]',
    questions: '[]',
  });
}

/** A template that was created. */
async function fillTemplates(knex: Knex): Promise<void> {
  const at = new Date(0).toISOString();
  const by = 'user:default/jane';
  await knex('review_templates').insert({
    id: 't',
    lens_id: 'test',
    lens_version: '1.0',
    name: 'Ours',
    name_key: 'ours',
    scope: '{}',
    answers: '[]',
    answer_count: 0,
    revision: 1,
    created_at: at,
    created_by: by,
    updated_at: at,
    updated_by: by,
  });
  await knex('review_template_history').insert({
    template_id: 't',
    revision: 1,
    type: 'created',
    at,
    by,
  });
}

/** Rows that a reading of the catalog, a later day and a reader of the fleet leave behind. */
async function fillFleet(knex: Knex): Promise<void> {
  const entity_ref = WRITE.key.entityRef;
  const [review] = await knex('reviews');
  const at = review.updated_at;
  await knex.transaction(async tx => {
    const kept = keepSnapshots({
      tx,
      reviewIds: [review.id],
      nextDay: '9999-12-31',
    });
    await writeTogether(tx, kept);
  });
  const rows: [string, object][] = [
    [
      'entities',
      {
        entity_ref,
        kind: 'component',
        namespace: 'default',
        name: 'copilot',
        title: 'Copilot',
        owners: '[]',
        title_sort: 'copilot',
        reviewable: 1,
        digest: '',
        seen_at: at,
        changed_at: at,
      },
    ],
    ['entity_tags', { entity_ref, tag: 'genai' }],
    ['entity_owners', { entity_ref, owner_ref: 'group:default/support' }],
    ['entity_filters', { entity_ref, lens_id: 'test' }],
    ['entity_parents', { entity_ref, parent_ref: 'group:default/all' }],
    [
      'entity_dependencies',
      { entity_ref, target_ref: 'model:default/x', target_is_ai: 1 },
    ],
    [
      'entity_lenses',
      {
        entity_ref,
        lens_id: 'test',
        status: 'in',
        decided_by: 'filter',
        depends: 1,
      },
    ],
    [
      'entity_subjects',
      {
        entity_ref,
        source: 'register',
        kind: 'model',
        ref: 'model:default/x',
        label: '',
        title: 'X',
        version: '1',
        seen_at: at,
      },
    ],
    ['subject_readings', { entity_ref, source: 'register', read_at: at }],
    ['group_ancestors', { group_ref: entity_ref, ancestor_ref: entity_ref }],
    [
      'fleet_rollups',
      { lens_id: 'test', name: 's', version: 0, body: '{}', computed_at: at },
    ],
    ['visible_sets', { key: 'k', read_at: at }],
    ['visible_entities', { key: 'k', entity_ref }],
    [
      'fleet_runs',
      { started_at: at, outcome: 'failed', entities: 0, rescored: 0 },
    ],
  ];
  for (const [table, row] of rows) {
    await knex(table).insert(row);
  }
}
