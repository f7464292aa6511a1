import {
  RemixiconComponentType,
  RiAlertLine,
  RiCloseCircleLine,
  RiInformationLine,
} from '@remixicon/react';
import { LensFinding } from '@genai-lens/backstage-plugin-lens-review-common';
import type { BadgeTone } from '@genai-lens/ui-components';
import { counted } from '../countWords';

type Severity = LensFinding['severity'];

/** Severities, the worst first, with what they mean for an author. */
export const SEVERITIES: readonly {
  readonly severity: Severity;
  readonly one: string;
  readonly title: string;
  readonly about: string;
  readonly tone: BadgeTone;
  readonly icon: RemixiconComponentType;
}[] = [
  {
    severity: 'error',
    one: 'error',
    title: 'Errors',
    about: 'The lens cannot be used before they are mended.',
    tone: 'negative',
    icon: RiCloseCircleLine,
  },
  {
    severity: 'warning',
    one: 'warning',
    title: 'Warnings',
    about: 'The lens can be used, but not all of it may mean what you meant.',
    tone: 'warning',
    icon: RiAlertLine,
  },
  {
    severity: 'info',
    one: 'note',
    title: 'Notes',
    about: 'Worth knowing; nothing has to be done.',
    tone: 'quiet',
    icon: RiInformationLine,
  },
];

/** How many findings of which severity, in a few words. */
export function findingWords(findings: readonly LensFinding[]): string {
  const parts = SEVERITIES.flatMap(({ severity, one }) => {
    const { length } = findings.filter(each => each.severity === severity);
    return length ? [counted(length, one)] : [];
  });
  return parts.length ? parts.join(', ') : 'No findings';
}
