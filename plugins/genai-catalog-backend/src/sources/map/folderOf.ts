/** What stands before the last slash of a name; undefined where there is none. */
export function folderOf(name: string): string | undefined {
  const end = name.lastIndexOf('/');
  return end > 0 ? name.slice(0, end) : undefined;
}
