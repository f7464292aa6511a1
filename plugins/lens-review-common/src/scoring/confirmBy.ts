const DAY_MS = 24 * 60 * 60 * 1000;

/** When an answer wants its next confirmation, as ISO 8601 in UTC. */
export function confirmBy(answer: {
  confirmedAt: string;
  confirmEveryDays: number;
}): string {
  const { confirmedAt, confirmEveryDays } = answer;
  return new Date(
    Date.parse(confirmedAt) + confirmEveryDays * DAY_MS,
  ).toISOString();
}
