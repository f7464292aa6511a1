import { definitionOf, parsed } from '../__testUtils__/lens';
import { CurrentSubject, Dependency, Fingerprint, Subject } from '../model';
import {
  adoptSubjects,
  compareFingerprint,
  completeFingerprint,
  dependenciesOf,
  takeFingerprint,
} from './index';

const THEN = '2026-01-01T00:00:00.000Z';
const SEEN = '2026-02-01T00:00:00.000Z';

const prompt = (version: string, more: Partial<Subject> = {}): Subject => ({
  kind: 'prompt',
  ref: 'prompt:default/reply',
  title: 'Reply',
  label: 'production',
  version,
  ...more,
});
const model = (version: string, name = 'claude'): Subject => ({
  kind: 'model',
  ref: `model:default/${name}`,
  title: name,
  version,
});
const current = (...subjects: readonly Subject[]): CurrentSubject[] =>
  subjects.map(subject => ({ ...subject, seenAt: SEEN }));

/** A question with two best practices, the second out of scope without agents. */
function question(
  first: readonly Dependency[],
  second: readonly Dependency[] = [],
) {
  const lens = parsed(
    definitionOf({
      id: 'QQ1',
      choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_no'],
      rules: [['default', 'HIGH_RISK']],
    }),
    {
      questions: {
        QQ1: {
          choices: {
            QQ1_BP1: {
              dependsOn: first,
              emphasizedWhen: [{ stage: 'production' }],
            },
            QQ1_BP2: { dependsOn: second, outOfScopeWhen: [{ agents: 'no' }] },
          },
        },
      },
    },
  );
  return lens.pillars[0].questions[0];
}

describe('dependenciesOf', () => {
  it.each([
    ['nothing', [], [], { prompts: false, models: false, scopeFacts: [] }],
    [
      'what its best practices do',
      ['prompts'],
      ['models'],
      { prompts: true, models: true, scopeFacts: [] },
    ],
    [
      'the scope facts that the conditions of those name which depend on it',
      ['scope'],
      [],
      { prompts: false, models: false, scopeFacts: ['stage'] },
    ],
    [
      'each scope fact',
      ['scope'],
      ['scope'],
      { prompts: false, models: false, scopeFacts: ['agents', 'stage'] },
    ],
  ] as const)('is %s', (_, first, second, expected) => {
    expect(dependenciesOf(question(first, second), { scope: {} })).toEqual(
      expected,
    );
  });

  it('leaves out what the scope leaves out, but not the fact that does so', () => {
    const asked = question([], ['models', 'scope']);
    const scope = { agents: 'no' };
    expect(dependenciesOf(asked, { scope })).toEqual({
      prompts: false,
      models: false,
      scopeFacts: ['agents'],
    });
    const inScopeChoices = ['QQ1_BP2'];
    expect(dependenciesOf(asked, { scope, inScopeChoices }).models).toBe(true);
  });
});

describe('takeFingerprint', () => {
  const subjects = current(prompt('7'), model('1'));
  const all = { prompts: true, models: true, scopeFacts: ['agents'] };

  it('has what the answer depends on, and nothing else', () => {
    expect(takeFingerprint(all, { scope: {}, subjects }, THEN)).toEqual({
      at: THEN,
      prompts: [prompt('7')],
      models: [model('1')],
    });
    const scope = { agents: 'yes', stage: 'build' };
    const onlyModels = { ...all, prompts: false };
    expect(takeFingerprint(onlyModels, { scope, subjects }, THEN)).toEqual({
      at: THEN,
      scope: { agents: 'yes' },
      models: [model('1')],
    });
  });

  it('has no prompts and models as long as nobody has looked', () => {
    const scope = { agents: 'yes' };
    expect(takeFingerprint(all, { scope }, THEN)).toEqual({ at: THEN, scope });
    const onPrompts = { prompts: true, models: false, scopeFacts: [] };
    expect(takeFingerprint(onPrompts, { scope: {} }, THEN)).toBeUndefined();
    expect(
      takeFingerprint(onPrompts, { scope: {}, subjects: [] }, THEN),
    ).toBeUndefined();
  });
});

describe('completeFingerprint', () => {
  const taken: Fingerprint = {
    at: SEEN,
    scope: { agents: 'yes', stage: 'build' },
    prompts: [prompt('9')],
    models: [model('2')],
  };

  it('adds what is not known yet, and keeps what is', () => {
    const had = { at: THEN, scope: { agents: 'no' }, prompts: [prompt('7')] };
    expect(completeFingerprint(had, taken)).toEqual({
      at: THEN,
      scope: { agents: 'no', stage: 'build' },
      prompts: [prompt('7')],
      models: [model('2')],
    });
    expect(completeFingerprint(undefined, taken)).toBe(taken);
  });

  it('is the same object where nothing is lacking', () => {
    const had = { ...taken, at: THEN, models: [] };
    expect(completeFingerprint(had, taken)).toBe(had);
    expect(completeFingerprint(had, undefined)).toBe(had);
  });
});

describe('adoptSubjects', () => {
  it('adds what another source says to the parts that are known', () => {
    const had = { at: THEN, prompts: [prompt('7')] };
    const other = prompt('1', { ref: 'prompt:default/tone' });
    expect(adoptSubjects(had, [prompt('9'), other, model('1')])).toEqual({
      at: THEN,
      prompts: [prompt('7'), other],
    });
    expect(adoptSubjects(had, [prompt('9'), model('1')])).toBe(had);
  });
});

describe('compareFingerprint', () => {
  const was: Fingerprint = {
    at: THEN,
    scope: { agents: 'no' },
    prompts: [prompt('7', { digest: 'a' })],
    models: [model('1')],
  };
  const same = { agents: 'no' };
  const compare = (scope: Record<string, string>, ...now: Subject[]) =>
    compareFingerprint(was, { scope, subjects: current(...now) });
  const reply = { kind: 'prompt', ref: 'prompt:default/reply', title: 'Reply' };
  const noticedAt = SEEN;

  it.each<[string, Subject[], object[]]>([
    ['nothing', [prompt('7'), model('1')], []],
    [
      'a new title',
      [prompt('7', { title: 'Answer', digest: 'a' }), model('1')],
      [],
    ],
    [
      'a label that moved',
      [prompt('9'), model('1')],
      [{ ...reply, label: 'production', from: '7', to: '9', noticedAt }],
    ],
    [
      'content that changed under its version',
      [prompt('7', { digest: 'b' }), model('1')],
      [{ ...reply, label: 'production', from: '7', to: '7', noticedAt }],
    ],
    [
      'a prompt that has lost its label and nothing else',
      [prompt('7', { label: undefined }), model('1')],
      [],
    ],
    [
      'another version without the label',
      [prompt('8', { label: undefined }), model('1')],
      [{ ...reply, from: '7', to: '8', noticedAt }],
    ],
    [
      'a prompt that is used no longer',
      [model('1')],
      [{ ...reply, label: 'production', from: '7' }],
    ],
    [
      'a model in the place of another',
      [prompt('7'), model('2', 'nova')],
      [
        {
          kind: 'model',
          ref: 'model:default/claude',
          title: 'claude',
          from: '1',
        },
        {
          kind: 'model',
          ref: 'model:default/nova',
          title: 'nova',
          to: '2',
          noticedAt,
        },
      ],
    ],
  ])('tells of %s', (_, now, changes) => {
    expect(compare(same, ...now)).toEqual(changes);
  });

  it('tells of scope facts that were known, and are', () => {
    const now = [prompt('7'), model('1')];
    expect(compare({ agents: 'yes' }, ...now)).toEqual([
      { kind: 'scope', ref: 'agents', title: 'agents', from: 'no', to: 'yes' },
    ]);
    expect(compare({ stage: 'production' }, ...now)).toEqual([]);
  });

  it('tells nothing of what was not known then, or is not now', () => {
    const scope = { agents: 'yes' };
    const subjects = current(prompt('9'));
    expect(compareFingerprint({ at: THEN }, { scope, subjects })).toEqual([]);
    expect(compareFingerprint(was, { scope: same })).toEqual([]);
  });
});
