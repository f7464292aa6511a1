/** "support, claims letters" as a list, each once. */
export function splitUseCases(text: string): string[] {
  const cases = text
    .split(',')
    .map(each => each.trim())
    .filter(Boolean);
  return [...new Set(cases)];
}
