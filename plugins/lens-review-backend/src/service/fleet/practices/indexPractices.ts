import { FleetContext, LensScope } from '../context';
import { PracticeIndex } from './PracticeIndex';

/** The best practices of a lens and of the versions of it that something was counted in. */
export async function indexPractices(
  { lenses }: Pick<FleetContext, 'lenses'>,
  { lens }: Pick<LensScope, 'lens'>,
  counted: readonly { readonly lensVersion: string }[],
): Promise<PracticeIndex> {
  const versions = new Set(counted.map(({ lensVersion }) => lensVersion));
  versions.delete(lens.version);
  const older = await Promise.all(
    [...versions].map(version => lenses.require({ id: lens.id, version })),
  );
  return new PracticeIndex([lens, ...older]);
}
