import { VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiSubtractLine } from '@remixicon/react';
import { LensFinding } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './Findings.module.css';

type TruthTable = NonNullable<LensFinding['table']>;

const RISKS: Readonly<
  Record<NonNullable<TruthTable['rows'][number]['risk']>, string>
> = {
  HIGH_RISK: 'High risk',
  MEDIUM_RISK: 'Medium risk',
  NO_RISK: 'No risk',
  UNANSWERED: 'Unanswered',
};

/** Answers to a question and the risk that its rules give them. */
export function TruthTableView({ table }: { table: TruthTable }) {
  const { choices, rows } = table;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {choices.map(id => (
              <th key={id} scope="col">
                {id}
              </th>
            ))}
            <th scope="col">Risk</th>
            <th scope="col">Decided by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ selected, risk, rule }, index) => (
            <tr key={index}>
              {choices.map(id => (
                <td key={id}>
                  <Selected isSelected={selected.includes(id)} />
                </td>
              ))}
              <td>{risk ? RISKS[risk] : 'None'}</td>
              <td>{rule === undefined ? 'No rule' : `Rule ${rule + 1}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Selected({ isSelected }: { isSelected: boolean }) {
  const Icon = isSelected ? RiCheckLine : RiSubtractLine;
  return (
    <>
      <Icon size={16} aria-hidden />
      <VisuallyHidden>
        {isSelected ? 'selected' : 'not selected'}
      </VisuallyHidden>
    </>
  );
}
