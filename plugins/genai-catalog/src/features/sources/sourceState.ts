import {
  RemixiconComponentType,
  RiCheckLine,
  RiErrorWarningFill,
  RiLoader4Line,
  RiQuestionLine,
  RiUnpinLine,
} from '@remixicon/react';
import { SourceStatus } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { BadgeTone } from '@genai-lens/ui-components';

/** How the state of a source is shown. */
export interface SourceLook {
  readonly tone: BadgeTone;
  readonly icon: RemixiconComponentType;
  readonly word: string;
}

const LOOKS: Readonly<Record<SourceStatus['state'], SourceLook>> = {
  ok: { tone: 'positive', icon: RiCheckLine, word: 'Up to date' },
  failing: { tone: 'negative', icon: RiErrorWarningFill, word: 'Failing' },
  never: { tone: 'quiet', icon: RiQuestionLine, word: 'Never read' },
};

/** A reading at work says more than how the last one went. */
export function sourceLook(source: SourceStatus): SourceLook {
  if (isReading(source)) {
    return { tone: 'announcement', icon: RiLoader4Line, word: 'Reading' };
  }
  return source.configured
    ? LOOKS[source.state]
    : { tone: 'quiet', icon: RiUnpinLine, word: 'Not configured any more' };
}

/** Whether the source is being read right now. */
export function isReading({ reading }: SourceStatus): boolean {
  return reading !== undefined && reading.endedAt === undefined;
}
