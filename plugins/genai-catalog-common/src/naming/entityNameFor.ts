import { shortHash } from './shortHash';
import { TakenNames } from './TakenNames';

/** The longest name that the catalog accepts. */
const MAX_LENGTH = 63;

/**
 * A name for the catalog made from what a source calls an asset.
 *
 * Separators such as `/`, `:` and spaces become a dash. A name that loses more than that, that is too long, or that is
 * taken, gets a short hash of the foreign name appended. The same arguments always give the same name, but what is
 * taken depends on who came first: keep the name that an asset once got.
 */
export function entityNameFor(foreignName: string, taken: TakenNames): string {
  const slug = slugOf(foreignName);
  if (slug.fits && !taken.has(slug.name)) {
    return slug.name;
  }
  for (let attempt = 0; ; attempt++) {
    const hash = shortHash(
      attempt ? `${foreignName}\n${attempt}` : foreignName,
    );
    const name = appendHash(slug.name, hash);
    if (!taken.has(name)) {
      return name;
    }
  }
}

function slugOf(foreignName: string): { name: string; fits: boolean } {
  const plain = foreignName
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const name = plain
    .replace(/[^a-z0-9._]+/g, '-')
    // The catalog wants a letter or digit at both ends, and dots next to dashes read badly.
    .replace(/[-._]*-[-._]*/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  const fits =
    /^[A-Za-z0-9][A-Za-z0-9._\-/:\s]*$/.test(foreignName) &&
    name.length > 0 &&
    name.length <= MAX_LENGTH;
  return { name, fits };
}

function appendHash(slug: string, hash: string): string {
  const stem = slug
    .slice(0, MAX_LENGTH - hash.length - 1)
    .replace(/[-._]+$/, '');
  return stem ? `${stem}-${hash}` : hash;
}
