import { AssetSnapshot, ChangeEvent, StoredLabel } from '../../model';
import { isIndexable, storable } from '../../text';

/** What the labels of a snapshot change. `labels` is undefined where nothing moved. Labels too long for an index are none. */
export function recordLabels(options: {
  assetId: string;
  snapshot: AssetSnapshot;
  known: readonly StoredLabel[];
}): { labels?: readonly StoredLabel[]; events: readonly ChangeEvent[] } {
  const { assetId } = options;
  const before = new Map(
    options.known.map(label => [label.name, label.versionName]),
  );
  const after = new Map(
    options.snapshot.labels
      .filter(({ name }) => isIndexable(name))
      .map(label => [storable(label.name), storable(label.version)]),
  );
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const events = names
    .filter(name => before.get(name) !== after.get(name))
    .map(
      (name): ChangeEvent => ({
        assetId,
        type: 'label',
        detail: { name, from: before.get(name), to: after.get(name) },
      }),
    );
  const labels = [...after].map(([name, versionName]) => ({
    assetId,
    name,
    versionName,
  }));
  return events.length ? { labels, events } : { events };
}
