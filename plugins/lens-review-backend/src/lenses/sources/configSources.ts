import { UrlReaderService } from '@backstage/backend-plugin-api';
import { LensReviewConfig } from '../../config';
import { lensFileSource } from './lensFileSource';
import { lensUrlSource } from './lensUrlSource';
import { OriginSource } from './readLenses';

/** The files and addresses that config names. */
export function configSources(
  { lensFiles }: LensReviewConfig,
  urlReader: UrlReaderService,
): readonly OriginSource[] {
  return lensFiles.map(file =>
    file.type === 'url'
      ? lensUrlSource(file, { urlReader })
      : lensFileSource(file),
  );
}
