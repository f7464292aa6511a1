import { Fragment, ReactNode } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import { DiffHunk, DiffLine } from './parseDiff';
import styles from './DiffTable.module.css';

const SIGNS: Readonly<Record<DiffLine['kind'], ReactNode>> = {
  same: ' ',
  removed: (
    <>
      <span aria-hidden>−</span>
      <VisuallyHidden>removed</VisuallyHidden>
    </>
  ),
  added: (
    <>
      <span aria-hidden>+</span>
      <VisuallyHidden>added</VisuallyHidden>
    </>
  ),
};

/** Lines that went and came, with their numbers on both sides. */
export function DiffTable({ hunks }: { hunks: readonly DiffHunk[] }) {
  return (
    <div className={styles.frame}>
      <table className={styles.diff}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Line before</VisuallyHidden>
            </th>
            <th scope="col">
              <VisuallyHidden>Line after</VisuallyHidden>
            </th>
            <th scope="col">
              <VisuallyHidden>Change</VisuallyHidden>
            </th>
            <th scope="col">
              <VisuallyHidden>Text</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {hunks.map((hunk, index) => (
            <Fragment key={index}>
              {index > 0 && (
                <tr className={styles.gap}>
                  <td colSpan={4}>⋯</td>
                </tr>
              )}
              {hunk.lines.map((line, lineIndex) => (
                <tr key={lineIndex} data-kind={line.kind}>
                  <td className={styles.number}>{line.before}</td>
                  <td className={styles.number}>{line.after}</td>
                  <td className={styles.sign}>{SIGNS[line.kind]}</td>
                  <td className={styles.line}>
                    <LineText line={line} />
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LineText({ line: { text, changed } }: { line: DiffLine }) {
  if (!changed || changed.start === changed.end) {
    return <>{text}</>;
  }
  return (
    <>
      {text.slice(0, changed.start)}
      <strong className={styles.changed}>
        {text.slice(changed.start, changed.end)}
      </strong>
      {text.slice(changed.end)}
    </>
  );
}
