import {
  LensExportFormat,
  LensReviewClient,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What a lens can be exported as. */
export const EXPORTS: readonly {
  readonly format: LensExportFormat;
  readonly title: string;
  /** End of the file's name. */
  readonly ending: string;
}[] = [
  {
    format: 'aws',
    title: 'Custom lens for the AWS tool (JSON)',
    ending: '.json',
  },
  {
    format: 'overlay',
    title: 'Overlay (JSON)',
    ending: '.overlay.json',
  },
  {
    format: 'changes',
    title: 'List of changes (JSON)',
    ending: '.changes.json',
  },
];

/** The file that a version of a lens is exported to. */
export async function exportFile(options: {
  client: LensReviewClient;
  lensId: string;
  version: string;
  format: LensExportFormat;
}): Promise<{ content: Blob; name: string }> {
  const { client, lensId, version, format } = options;
  const content = await client.library.export({ id: lensId, version, format });
  const ending = EXPORTS.find(each => each.format === format)?.ending ?? '';
  return {
    content: new Blob([JSON.stringify(content, undefined, 2)], {
      type: 'application/json',
    }),
    name: `${lensId}-${version}${ending}`,
  };
}
