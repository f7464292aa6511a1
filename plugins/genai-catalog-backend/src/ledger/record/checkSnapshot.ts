import { AssetSnapshot, SourceProblem } from '../../model';
import { isIndexable, MAX_INDEXED_BYTES, storable } from '../../text';

/** Bytes of JSON. Settings are a handful of numbers; more is text in the wrong place. */
const MAX_PARAMETER_BYTES = 64 * 1024;
/** Bytes of JSON. */
const MAX_FACT_BYTES = 256 * 1024;

/** Why a snapshot cannot be taken as a whole; undefined where it can. */
export function refuseSnapshot(
  snapshot: AssetSnapshot,
): SourceProblem | undefined {
  const { externalId, name } = snapshot;
  if (!externalId || !isIndexable(externalId)) {
    return {
      code: 'ID_UNUSABLE',
      message: `The id of '${name.slice(
        0,
        100,
      )}' is empty or longer than ${MAX_INDEXED_BYTES} bytes`,
    };
  }
  if (externalId !== storable(externalId)) {
    return {
      code: 'ID_UNUSABLE',
      message: `The id of '${storable(
        name.slice(0, 100),
      )}' holds characters that cannot be stored`,
    };
  }
  const bytes = Buffer.byteLength(
    JSON.stringify([name, snapshot.facts, snapshot.tags, snapshot.labels]),
  );
  return bytes > MAX_FACT_BYTES
    ? {
        code: 'FACTS_TOO_LARGE',
        message: `What the source says beside versions takes ${bytes} bytes, more than ${MAX_FACT_BYTES}`,
        externalId,
      }
    : undefined;
}

/** Whether a version's settings are more than settings. */
export function parametersTooLarge(parameters: object | undefined): boolean {
  return (
    Buffer.byteLength(JSON.stringify(parameters ?? {})) > MAX_PARAMETER_BYTES
  );
}
