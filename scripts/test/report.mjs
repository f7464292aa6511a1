/** The sums over all steps. */
export function totals(results) {
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
  };
}

/** Prints what each step took and gave, and as the last line the sums. */
export function printReport(results) {
  console.log('\nminutes   passed  failed  skipped  step');
  for (const result of results) {
    const cells = [
      result.minutes.toFixed(2).padStart(7),
      String(result.passed).padStart(8),
      String(result.failed).padStart(7),
      String(result.skipped).padStart(8),
    ];
    console.log(`${cells.join(' ')}  ${result.title}`);
  }
  const minutes = results.reduce((total, result) => total + result.minutes, 0);
  console.log(`${minutes.toFixed(2).padStart(7)}   in all\n`);
  console.log(summary(totals(results)));
}

/** The last line of a run, for people and programs. */
export function summary({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
