/** Leaves out fields that say nothing. */
export function withoutEmpty(
  spec: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(spec).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}
