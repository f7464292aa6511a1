import {
  Button,
  Dialog,
  DialogBody,
  DialogHeader,
  DialogTrigger,
} from '@backstage/ui';
import { RiCheckLine, RiCloseCircleLine } from '@remixicon/react';
import { Badge } from '@genai-lens/ui-components';
import { shortName } from '../../components';
import { SuiteRuns } from './buildMatrix';
import { RunTable } from './RunTable';
import { ScoreBar } from './ScoreBar';
import { scoreWords } from './scoreWords';
import styles from './Evaluations.module.css';

interface SuiteResultProps {
  result: SuiteRuns;
  /** For the dialog's title. */
  model: string;
  version: string;
}

/** The latest run of a suite; pressed, all of its runs. */
export function SuiteResult({ result, model, version }: SuiteResultProps) {
  const { suite, latest, runs } = result;
  return (
    <li className={styles.result}>
      <span className={styles.suite}>
        <Badge
          tone={latest.passed ? 'positive' : 'negative'}
          icon={latest.passed ? RiCheckLine : RiCloseCircleLine}
        >
          {latest.passed ? 'Passed' : 'Failed'}
        </Badge>
        <DialogTrigger>
          <Button
            size="small"
            variant="tertiary"
            aria-label={`${suite}: ${countWords(
              runs.length,
            )} with ${model} against version ${shortName(version)}`}
          >
            {suite}
          </Button>
          <Dialog width="min(48rem, 94vw)">
            <DialogHeader>{`${suite}, version ${shortName(
              version,
            )}`}</DialogHeader>
            <DialogBody>
              <RunTable runs={runs} />
            </DialogBody>
          </Dialog>
        </DialogTrigger>
      </span>
      <span className={styles.score}>
        <ScoreBar run={latest} />
        {latest.score !== undefined && scoreWords(latest)}
      </span>
    </li>
  );
}

function countWords(runs: number): string {
  return runs === 1 ? '1 run' : `${runs} runs`;
}
