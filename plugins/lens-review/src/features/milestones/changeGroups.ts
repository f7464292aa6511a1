import {
  RemixiconComponentType,
  RiAddCircleLine,
  RiArrowDownCircleLine,
  RiArrowUpCircleLine,
  RiIndeterminateCircleLine,
  RiLoopLeftLine,
} from '@remixicon/react';
import { ComparedQuestion } from '@genai-lens/backstage-plugin-lens-review-common';

/** How a question changed, what wants attention first. */
export const CHANGE_GROUPS: readonly {
  readonly change: ComparedQuestion['change'];
  readonly title: string;
  readonly tone?: 'negative' | 'positive';
  readonly icon: RemixiconComponentType;
}[] = [
  {
    change: 'worse',
    title: 'Worse',
    tone: 'negative',
    icon: RiArrowDownCircleLine,
  },
  {
    change: 'better',
    title: 'Better',
    tone: 'positive',
    icon: RiArrowUpCircleLine,
  },
  { change: 'changed', title: 'Answered differently', icon: RiLoopLeftLine },
  { change: 'new', title: 'New', icon: RiAddCircleLine },
  { change: 'retired', title: 'Dropped', icon: RiIndeterminateCircleLine },
];
