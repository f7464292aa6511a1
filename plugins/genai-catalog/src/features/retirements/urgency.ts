import {
  RemixiconComponentType,
  RiAlarmWarningLine,
  RiCalendarCloseLine,
  RiCalendarEventLine,
} from '@remixicon/react';
import { BadgeTone } from '@genai-lens/ui-components';

/** Days before the end of life from which on it is urgent. */
const SOON = 90;

/** How pressing the end of life of a model is. */
export interface Urgency {
  readonly id: 'past' | 'soon' | 'later';
  readonly tone: BadgeTone;
  readonly icon: RemixiconComponentType;
  readonly words: string;
}

/** By whole days left; negative: it is past. */
export function urgencyOf(daysLeft: number): Urgency {
  if (daysLeft < 0) {
    return {
      id: 'past',
      tone: 'negative',
      icon: RiCalendarCloseLine,
      words: `${days(-daysLeft)} past end of life`,
    };
  }
  const words = daysLeft === 0 ? 'ends today' : `${days(daysLeft)} left`;
  return daysLeft <= SOON
    ? { id: 'soon', tone: 'warning', icon: RiAlarmWarningLine, words }
    : { id: 'later', tone: 'announcement', icon: RiCalendarEventLine, words };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
