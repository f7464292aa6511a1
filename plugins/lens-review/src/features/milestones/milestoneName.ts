/** Whether a milestone can have this name: as long as the AWS tool takes it. */
export function isMilestoneName(name: string): boolean {
  const { length } = name.trim();
  return length >= 3 && length <= 100;
}
