/** Makes a switch over a union exhaustive: the compiler refuses a forgotten case. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
