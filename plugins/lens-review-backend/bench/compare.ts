/** Time of one run, in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The middle one of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Runs what is measured and what it is measured against in turns, so that a slow moment of the machine meets both, and
 * prints both medians and their ratio.
 */
export async function compare(options: {
  measured: { name: string; run: () => Promise<unknown> };
  against: { name: string; run: () => Promise<unknown> };
  warmUp: number;
  runs: number;
  aim: number;
}): Promise<void> {
  const { measured, against, warmUp, runs, aim } = options;
  const times = { measured: [] as number[], against: [] as number[] };
  for (let round = 0; round < warmUp + runs; round++) {
    const a = await timed(against.run);
    const m = await timed(measured.run);
    if (round >= warmUp) {
      times.against.push(a);
      times.measured.push(m);
    }
  }
  const m = median(times.measured);
  const a = median(times.against);
  print(`${measured.name}: ${m.toFixed(2)} ms (median of ${runs})`);
  print(`${against.name}: ${a.toFixed(2)} ms`);
  print(`ratio ${(m / a).toFixed(2)}, aim at most ${aim}`);
}

/** Writes a line of the report. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends a benchmark that could not be run. */
export function failed(error: Error): never {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}
