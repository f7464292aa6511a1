import { useApi } from '@backstage/core-plugin-api';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiArrowDownSLine, RiDownloadLine } from '@remixicon/react';
import { LensExportFormat } from '@genai-lens/backstage-plugin-lens-review-common';
import { saveFile } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';
import { EXPORTS, exportFile } from './exportFile';
import { ExportProblem } from './ExportProblem';

/** Downloads a version of a lens, or its draft, as files. */
export function ExportMenu(props: { lensId: string; version: string }) {
  const { lensId, version } = props;
  const client = useApi(lensReviewApiRef);
  const [{ loading, error }, save] = useAsyncFn(
    async (format: LensExportFormat) =>
      saveFile(await exportFile({ client, lensId, version, format })),
    [client, lensId, version],
  );
  return (
    <>
      <MenuTrigger>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiDownloadLine aria-hidden />}
          iconEnd={<RiArrowDownSLine aria-hidden />}
          isPending={loading}
        >
          Export
        </Button>
        <Menu>
          {EXPORTS.map(({ format, title }) => (
            <MenuItem key={format} onAction={() => save(format)}>
              {title}
            </MenuItem>
          ))}
        </Menu>
      </MenuTrigger>
      {error && <ExportProblem error={error} />}
    </>
  );
}
