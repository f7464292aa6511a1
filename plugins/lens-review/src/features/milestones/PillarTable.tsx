import { ComparedPillar } from '@genai-lens/backstage-plugin-lens-review-common';
import { openTotal } from './openTotal';
import styles from './Milestones.module.css';

/** Per pillar, what is open and how mature it is, before and after. */
export function PillarTable(props: { pillars: readonly ComparedPillar[] }) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Pillar</th>
            <th scope="col">Open best practices</th>
            <th scope="col">Claimed maturity</th>
          </tr>
        </thead>
        <tbody>
          {props.pillars.map(({ pillarId, name, from, to }) => (
            <tr key={pillarId}>
              <th scope="row">{name}</th>
              <td>
                <Change
                  from={from && openTotal(from)}
                  to={to && openTotal(to)}
                />
              </td>
              <td>
                <Change
                  from={from?.maturity?.claimed}
                  to={to?.maturity?.claimed}
                  unit="%"
                  moreIsBetter
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change(props: {
  from: number | undefined;
  to: number | undefined;
  unit?: string;
  moreIsBetter?: boolean;
}) {
  const { from, to, unit = '', moreIsBetter = false } = props;
  const words = (value: number | undefined) =>
    value === undefined ? '–' : `${Math.round(value)}${unit}`;
  if (from === undefined || to === undefined) {
    return <>{`${words(from)} → ${words(to)}`}</>;
  }
  const difference = Math.round(to) - Math.round(from);
  if (difference === 0) {
    return <>{words(to)}, the same</>;
  }
  const isBetter = difference > 0 === moreIsBetter;
  return (
    <>
      {`${words(from)} → ${words(to)}`}{' '}
      <span
        className={styles.verdict}
        data-tone={isBetter ? 'positive' : 'negative'}
      >
        {isBetter ? 'better' : 'worse'}
      </span>
    </>
  );
}
