import { Finding, Lens, LensCounts } from '../model';
import { deepFreeze } from './deepFreeze';
import { countLens } from './find';
import { FORMAT, FORMAT_VERSION } from './format';
import { applyOverlay } from './overlay/applyOverlay';
import { readOverlay } from './overlay/readOverlay';
import { LensOverlay } from './overlay/schema';
import { checkIds } from './parse/checkIds';
import { FindingLog, ParseMode } from './parse/FindingLog';
import { LensNode } from './parse/LensNode';
import { readPillars } from './parse/readPillars';
import { readSource } from './parse/readSource';

/** A frozen lens, or why there is none; findings in the order of the file. */
export type ParsedLens =
  | {
      readonly ok: true;
      readonly lens: Lens;
      readonly findings: readonly Finding[];
      readonly counts: LensCounts;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const LENS_KEYS = ['schemaVersion', 'name', 'description', 'pillars'];

/**
 * Turns custom-lens JSON and its overlay into a lens. `strict` refuses what the
 * AWS tool would; `lenient` (the default) takes what can be understood, with warnings.
 */
export function parseLens(
  definition: unknown,
  options: { id: string; version: string; overlay?: unknown; mode?: ParseMode },
): ParsedLens {
  const { id, version, mode = 'lenient' } = options;
  const log = new FindingLog(mode);
  const root = readSource(definition, { log, mode });
  if (!root) {
    return refuse(log);
  }
  checkHead(root, version);
  const head = {
    id,
    version,
    name: root.requiredText('name', {
      max: FORMAT.title,
      plain: true,
      fallback: id,
    }),
    description: root.text('description', { max: FORMAT.text, plain: true }),
  };
  const pillars = readPillars(root);
  checkIds(pillars, log);
  const overlay = readOverlay({ overlay: options.overlay, pillars, log });
  if (log.failed) {
    return refuse(log);
  }
  const lens: Lens = deepFreeze({
    ...head,
    ...topicsOf(overlay),
    pillars: applyOverlay(pillars, overlay),
  });
  return deepFreeze({
    ok: true,
    lens,
    findings: log.findings,
    counts: countLens(lens),
  });
}

function checkHead(root: LensNode, version: string): void {
  root.reportUnknownKeys(LENS_KEYS);
  if (root.value('schemaVersion') !== FORMAT.schemaVersion) {
    root.log.deviation({
      code: 'schema-version',
      path: 'schemaVersion',
      message: `The schemaVersion has to be "${FORMAT.schemaVersion}".`,
    });
  }
  if (!FORMAT_VERSION.test(version)) {
    root.log.deviation({
      code: 'version-invalid',
      path: '',
      message: `The version "${version}" is not 1 to 32 letters, digits and full stops.`,
    });
  }
}

function topicsOf(overlay: LensOverlay) {
  const { pillars: _, questions: __, ...topics } = overlay;
  return {
    designPrinciples: [],
    lifecyclePhases: [],
    responsibleAiDimensions: [],
    controlFrameworks: [],
    scopeFacts: [],
    preambles: [],
    scenarios: [],
    glossary: [],
    cautions: [],
    levels: [],
    profiles: [],
    ...topics,
  };
}

function refuse(log: FindingLog): ParsedLens {
  return deepFreeze({ ok: false, findings: log.findings });
}
