/**
 * Runs the steps one after the other, each whatever became of the ones before it.
 *
 * A step answers with how many tests passed, failed and were skipped; one that throws has failed.
 */
export async function runSteps(steps, options) {
  const results = [];
  for (const step of steps) {
    console.log(`\n=== ${step.title}`);
    const startedAt = performance.now();
    const counts = await runStep(step, options);
    results.push({
      title: step.title,
      minutes: (performance.now() - startedAt) / 60_000,
      ...counts,
    });
  }
  return results;
}

async function runStep(step, options) {
  try {
    return { passed: 0, failed: 0, skipped: 0, ...(await step.run(options)) };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
