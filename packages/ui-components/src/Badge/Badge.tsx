import { RemixiconComponentType } from '@remixicon/react';
import styles from './Badge.module.css';

/** What a badge's color repeats; its icon and its word say it. */
export type BadgeTone =
  | 'negative'
  | 'warning'
  | 'announcement'
  | 'positive'
  | 'quiet';

interface BadgeProps {
  tone: BadgeTone;
  icon: RemixiconComponentType;
  /** The word. */
  children: string;
  /** More of it, shown on hover. */
  title?: string;
}

/** A state as icon and word. */
export function Badge({ tone, icon: Icon, children, title }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone} title={title}>
      <Icon size={14} aria-hidden />
      {children}
    </span>
  );
}
