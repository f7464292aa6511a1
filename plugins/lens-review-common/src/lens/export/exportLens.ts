import { Finding, Lens } from '../../model';
import { deepFreeze } from '../deepFreeze';
import { lensOverlaySchema } from '../overlay/schema';
import { FindingLog } from '../parse/FindingLog';
import { readSource } from '../parse/readSource';
import { parseLens } from '../parseLens';
import { exportDefinition } from './exportDefinition';
import { exportOverlay } from './exportOverlay';
import { Fitter } from './Fitter';
import { importDrops } from './importDrops';
import { ExportedLens } from './types';

/** The format has no version; this one offends nobody. */
const ANY_VERSION = '1';

/**
 * Turns a lens and the definition that it was read from into custom-lens JSON that strict mode takes without a
 * finding, and the overlay beside it. Read again, they are the same lens but for the changes that are listed.
 */
export function exportLens(
  lens: Lens,
  { definition }: { definition: unknown },
): ExportedLens {
  const log = new FindingLog('lenient');
  const root = readSource(definition, { log, mode: 'lenient' });
  if (!root) {
    return refuse(log.findings);
  }
  const fitter = new Fitter();
  const findings: Finding[] = [];
  const exported = exportDefinition(lens, root, { fitter, findings });
  const { id } = lens;
  const strict = { id, version: ANY_VERSION, mode: 'strict' } as const;
  const defined = parseLens(exported, strict);
  findings.push(...notYetSaid(defined.findings, findings));
  if (!defined.ok || findings.length > 0) {
    return refuse(findings);
  }
  const overlay = exportOverlay(lens, defined.lens);
  const checked = parseLens(exported, { ...strict, overlay });
  const read = lensOverlaySchema.safeParse(overlay);
  if (checked.findings.length > 0 || !read.success) {
    return refuse(checked.findings);
  }
  const imported = parseLens(definition, { id, version: ANY_VERSION });
  return deepFreeze({
    ok: true,
    definition: exported,
    overlay: read.data,
    changes: [...fitter.changes, ...importDrops(imported.findings)],
  });
}

/** Where a default would change answers, it is no news that there is none. */
function notYetSaid(
  found: readonly Finding[],
  said: readonly Finding[],
): readonly Finding[] {
  const paths = new Set(said.map(({ path }) => path));
  return found.filter(
    ({ code, path }) => code !== 'default-missing' || !paths.has(path),
  );
}

function refuse(findings: readonly Finding[]): ExportedLens {
  return deepFreeze({ ok: false, findings });
}
