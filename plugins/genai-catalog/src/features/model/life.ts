import { ModelDeprecation } from '@genai-lens/backstage-plugin-genai-catalog-common';

const DAY = 24 * 60 * 60 * 1000;
/** Days that are shown before the announcement, and after the end. */
const BEFORE = 120;
const AFTER = 60;

/** A stretch of a model's life, in percent of the bar. */
export interface LifePhase {
  readonly phase: 'in-service' | 'legacy' | 'ended';
  readonly from: number;
  readonly to: number;
}

/** The life of a model as far as it is announced. */
export interface Life {
  readonly phases: readonly LifePhase[];
  /** Percent of the bar. */
  readonly today: number;
  readonly end: number;
  readonly legacy?: number;
}

/** Places a model's life on a bar; undefined where nobody has announced its end. */
export function lifeOf(
  deprecation: ModelDeprecation | undefined,
  now: Date,
): Life | undefined {
  const end = timeOf(deprecation?.endOfLifeAt);
  if (end === undefined) {
    return undefined;
  }
  const announced = timeOf(deprecation?.legacyAt);
  const legacy = announced === undefined ? undefined : Math.min(announced, end);
  const today = now.getTime();
  const first = Math.min(legacy ?? end, end, today) - BEFORE * DAY;
  const last = Math.max(end, today) + AFTER * DAY;
  const at = (time: number) => ((time - first) / (last - first)) * 100;
  const phases: LifePhase[] = [
    { phase: 'in-service', from: 0, to: at(legacy ?? end) },
    ...(legacy === undefined
      ? []
      : [{ phase: 'legacy' as const, from: at(legacy), to: at(end) }]),
    { phase: 'ended', from: at(end), to: 100 },
  ];
  return {
    phases,
    today: at(today),
    end: at(end),
    legacy: legacy === undefined ? undefined : at(legacy),
  };
}

function timeOf(date: string | undefined): number | undefined {
  const time = date === undefined ? NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}
