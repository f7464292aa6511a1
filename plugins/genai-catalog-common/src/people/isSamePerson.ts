/**
 * Whether an author, as a source names them, is the person of a user reference. Sources name authors in their own ways:
 * a reference, a user name, an address. Taking two for one person costs a second approver; taking one for two costs the
 * check.
 */
export function isSamePerson(author: string, userRef: string): boolean {
  return shortName(author) === shortName(userRef);
}

function shortName(person: string): string {
  return person
    .toLowerCase()
    .replace(/^.*[:/\\]/, '')
    .replace(/@.*$/, '')
    .trim();
}
