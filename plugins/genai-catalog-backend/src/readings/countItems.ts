import { Source } from '../model';

/** The same source, which tells how many items it has read. */
export function countItems(
  source: Source,
  onItems: (count: number) => void,
): Source {
  return {
    type: source.type,
    toAsset: raw => source.toAsset(raw),
    identify: source.identify && (raw => source.identify?.(raw) ?? ''),
    async *read(options) {
      for await (const page of source.read(options)) {
        onItems(page.items.length);
        yield page;
      }
    },
  };
}
