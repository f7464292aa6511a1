import { Finding } from '../../model';
import { MAX_FINDINGS } from '../parse/FindingLog';
import { ParsedLens, parseLens } from '../parseLens';
import { proveLens } from './proveLens';

/** Parses a lens as `parseLens` does, and adds what `proveLens` finds in its rules. */
export function checkLens(
  definition: unknown,
  options: Parameters<typeof parseLens>[1],
): ParsedLens {
  const parsed = parseLens(definition, options);
  if (!parsed.ok) {
    return parsed;
  }
  const proven = new Map(
    limited(proveLens(parsed.lens)).map(finding => [keyOf(finding), finding]),
  );
  const known = new Set(parsed.findings.map(keyOf));
  return {
    ...parsed,
    findings: [
      // A default that is missing is seen by both: the proof knows what follows from it.
      ...parsed.findings.map(finding => proven.get(keyOf(finding)) ?? finding),
      ...[...proven.values()].filter(finding => !known.has(keyOf(finding))),
    ],
  };
}

/** As many as of the parser's of one severity: nobody reads more. */
function limited(findings: readonly Finding[]): readonly Finding[] {
  const left = findings.length - MAX_FINDINGS;
  return left <= 0
    ? findings
    : [
        ...findings.slice(0, MAX_FINDINGS),
        {
          severity: 'warning',
          code: 'findings-left-out',
          path: 'pillars',
          message: `There are ${left} more findings on risk rules; correct these first.`,
        },
      ];
}

function keyOf({ code, path }: Finding): string {
  return `${code} ${path}`;
}
