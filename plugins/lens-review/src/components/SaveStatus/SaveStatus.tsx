import {
  RemixiconComponentType,
  RiAlertLine,
  RiCheckLine,
  RiCloudOffLine,
  RiEditLine,
  RiGitBranchLine,
  RiLoader4Line,
} from '@remixicon/react';
import { OverallSaveState } from '../../state';
import styles from './SaveStatus.module.css';

interface SaveLook {
  readonly word: string;
  readonly icon: RemixiconComponentType;
  readonly tone: 'quiet' | 'warning' | 'negative';
}

const LOOKS: Readonly<Record<OverallSaveState, SaveLook>> = {
  saved: { word: 'Saved', icon: RiCheckLine, tone: 'quiet' },
  saving: { word: 'Saving', icon: RiLoader4Line, tone: 'quiet' },
  incomplete: {
    word: 'Not saved yet: something is missing',
    icon: RiEditLine,
    tone: 'warning',
  },
  retrying: {
    word: 'Could not save, will retry',
    icon: RiCloudOffLine,
    tone: 'warning',
  },
  refused: {
    word: 'Could not save',
    icon: RiAlertLine,
    tone: 'negative',
  },
  conflict: {
    word: 'Changed by somebody else: pick a version',
    icon: RiGitBranchLine,
    tone: 'negative',
  },
};

interface SaveStatusProps {
  state: OverallSaveState;
  /** Read out when it changes; for the one place that stands for the whole review. */
  live?: boolean;
}

/** How saving stands, as icon and word. */
export function SaveStatus({ state, live }: SaveStatusProps) {
  const { word, icon: Icon, tone } = LOOKS[state];
  return (
    <span
      className={styles.status}
      data-tone={tone}
      role={live ? 'status' : undefined}
      aria-live={live ? 'polite' : undefined}
    >
      <Icon size={16} aria-hidden />
      {word}
    </span>
  );
}
