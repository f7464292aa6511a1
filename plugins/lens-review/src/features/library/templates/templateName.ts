/** As the contract has them, in characters. */
export const NAME_LIMIT = 100;
export const DESCRIPTION_LIMIT = 500;

/** Whether it can be the name of a template. */
export function isTemplateName(name: string): boolean {
  const { length } = name.trim();
  return length >= 3 && length <= NAME_LIMIT;
}
