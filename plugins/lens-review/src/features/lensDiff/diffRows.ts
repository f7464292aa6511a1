import { LensDiffReply } from '@genai-lens/backstage-plugin-lens-review-common';

type Part = LensDiffReply['pillars'];
type Item = Part['added'][number];
export type FieldChange = LensDiffReply['lens']['fields'][number];

/** A pillar, question or best practice that came or went. */
export interface DiffRow {
  readonly kind: 'Pillar' | 'Question' | 'Best practice';
  readonly id: string;
  readonly title: string;
  /** Id of the question that a best practice belongs to. */
  readonly questionId?: string;
  /** Best practices that came or went with their question. */
  readonly practices: number;
}

/** Something that both versions have, with what they say differently. */
export interface ChangedRow extends Omit<DiffRow, 'kind' | 'practices'> {
  readonly kind: DiffRow['kind'] | 'Lens';
  readonly fields: readonly FieldChange[];
}

/** What two versions of a lens differ in, for people: what came and what went with its question is not told twice. */
export interface DiffRows {
  readonly added: readonly DiffRow[];
  readonly removed: readonly DiffRow[];
  readonly changed: readonly ChangedRow[];
}

export function diffRows(diff: LensDiffReply): DiffRows {
  return {
    added: rowsOf(diff, 'added'),
    removed: rowsOf(diff, 'removed'),
    changed: [
      ...(diff.lens.fields.length
        ? [
            {
              kind: 'Lens' as const,
              id: '',
              title: 'The lens itself',
              fields: diff.lens.fields,
            },
          ]
        : []),
      ...diff.pillars.changed.map(item => changed('Pillar', item)),
      ...diff.questions.changed.map(item => changed('Question', item)),
      ...diff.choices.changed.map(item => changed('Best practice', item)),
    ],
  };
}

function changed(
  kind: DiffRow['kind'],
  { id, title, questionId, fields }: Part['changed'][number],
): ChangedRow {
  return { kind, id, title, questionId, fields };
}

function rowsOf(diff: LensDiffReply, side: 'added' | 'removed'): DiffRow[] {
  const questions = new Set(diff.questions[side].map(({ id }) => id));
  const isPractice = ({ id }: Item) => !/_no$/i.test(id);
  const practicesOf = (questionId: string) =>
    diff.choices[side].filter(
      each => each.questionId === questionId && isPractice(each),
    ).length;
  return [
    ...diff.pillars[side].map(({ id, title }) => ({
      kind: 'Pillar' as const,
      id,
      title,
      practices: 0,
    })),
    ...diff.questions[side].map(({ id, title }) => ({
      kind: 'Question' as const,
      id,
      title,
      practices: practicesOf(id),
    })),
    ...diff.choices[side]
      .filter(({ questionId }) => !questionId || !questions.has(questionId))
      .map(({ id, title, questionId }) => ({
        kind: 'Best practice' as const,
        id,
        title,
        questionId,
        practices: 0,
      })),
  ];
}
