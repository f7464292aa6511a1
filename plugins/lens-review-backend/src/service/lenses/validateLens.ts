import { LensValidation } from '@genai-lens/backstage-plugin-lens-review-common';
import { checkDefinition } from './checkDefinition';
import { LibraryContext } from './context';
import { equalName } from './equalName';

/** What the lens of a check is called where it has no id yet. */
const NEW_ID = 'new-lens';

/** Says what is wrong with a lens; stores nothing. */
export function validateLens(
  { lenses }: Pick<LibraryContext, 'lenses'>,
  input: {
    definition: string | object;
    overlay?: object;
    mode: 'strict' | 'lenient';
    id?: string;
  },
): LensValidation {
  const { id = NEW_ID } = input;
  const { lens, findings, counts } = checkDefinition({ ...input, id });
  return {
    ok: lens !== undefined,
    findings: presentFindings([
      ...findings,
      ...(lens ? equalName(lenses, lens) : []),
    ]),
    counts: { ...counts },
    name: lens?.name,
  };
}

/** Findings as the contract has them. */
export function presentFindings(
  findings: LensFindings,
): LensValidation['findings'] {
  return findings.map(({ table, ...finding }) => ({
    ...finding,
    ...(table && {
      table: {
        choices: [...table.choices],
        rows: table.rows.map(row => ({ ...row, selected: [...row.selected] })),
      },
    }),
  }));
}

type LensFindings = ReturnType<typeof checkDefinition>['findings'];
