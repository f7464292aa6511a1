import {
  checkLens,
  Finding,
  Lens,
  LensCounts,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { MOST_LENS_BYTES } from '../../lenses';
import { LensTexts } from '../../model';
import { LensTooLargeError } from './errors';

/** Nobody reads more, and a reply must not outgrow what was sent. */
const MOST_FINDINGS = 1000;
/** Stands for a version where there is none yet; findings about it are left out. */
const NO_VERSION = '0';

const NOTHING: LensCounts = {
  pillars: 0,
  questions: 0,
  choices: 0,
  bestPractices: 0,
};

/** A definition and its overlay as they were sent, checked. */
export interface CheckedLens {
  /** Missing where one of the findings is an error. */
  readonly lens?: Lens;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly counts: LensCounts;
  readonly errors: number;
  readonly warnings: number;
  readonly texts: LensTexts;
}

/** Parses and proves a lens. Throws `LensTooLargeError` where it is longer than 1 MB. */
export function checkDefinition(input: {
  id: string;
  version?: string;
  definition: string | object;
  overlay?: object;
  mode: 'strict' | 'lenient';
}): CheckedLens {
  const { id, version = NO_VERSION, definition, overlay, mode } = input;
  const texts = {
    definition:
      typeof definition === 'string' ? definition : JSON.stringify(definition),
    overlay: overlay && JSON.stringify(overlay),
  };
  refuseLarge('definition', texts.definition);
  refuseLarge('overlay', texts.overlay ?? '');
  const parsed = checkLens(texts.definition, { id, version, overlay, mode });
  const { findings } = parsed;
  const count = (severity: Finding['severity']) =>
    findings.filter(finding => finding.severity === severity).length;
  return {
    ...(parsed.ok && { lens: parsed.lens }),
    findings: worstFirst(findings),
    counts: parsed.ok ? parsed.counts : NOTHING,
    errors: count('error'),
    warnings: count('warning'),
    texts,
  };
}

function refuseLarge(field: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_LENS_BYTES) {
    throw new LensTooLargeError(
      `${field}: ${bytes} bytes; a lens has at most 1 MB (${MOST_LENS_BYTES} bytes)`,
    );
  }
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const sorted = SEVERITIES.flatMap(severity =>
    findings.filter(finding => finding.severity === severity),
  );
  const more = sorted.length - MOST_FINDINGS;
  return more <= 0
    ? sorted
    : [
        ...sorted.slice(0, MOST_FINDINGS - 1),
        {
          severity: 'info',
          code: 'findings-left-out',
          path: '',
          message: `${more + 1} more findings are left out; mend these first.`,
        },
      ];
}
