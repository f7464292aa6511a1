import { parseArgs } from 'node:util';

/** What stands behind `npm start --`. Ends the process with a sentence where it cannot be understood. */
export function readArguments(args) {
  try {
    return parse(args);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

function parse(args) {
  const { values } = parseArgs({
    args,
    options: { components: { type: 'string' } },
  });
  const components = Number(values.components ?? 0);
  if (!Number.isInteger(components) || components < 0) {
    throw new Error(`--components takes a number, not ${values.components}`);
  }
  return { components };
}
