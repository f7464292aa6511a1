import { readdirSync, readFileSync } from 'fs';
import { resolve } from 'path';
import { FINDING_CODES } from './codes';

const DOCUMENT = resolve(__dirname, '../../../../../docs/author-a-lens.md');
const document = readFileSync(DOCUMENT, 'utf8');
const PROOF = resolve(__dirname, '../prove');

describe('codes of findings', () => {
  it('are each documented, and no other is', () => {
    const [, proof] = document.split('\n### What the linter proves\n');
    const [, findings] = document.split('\n## Findings\n');
    const documented = [
      ...codesOf(proof.split('\n### ')[0]),
      ...codesOf(findings.split('\n## ')[0]),
    ];
    expect([...new Set(documented)].sort()).toEqual([...FINDING_CODES].sort());
  });

  it('of the proof are all listed', () => {
    const sources = readdirSync(PROOF, { recursive: true, encoding: 'utf8' })
      .filter(file => /(?<!\.test)\.ts$/.test(file))
      .map(file => readFileSync(resolve(PROOF, file), 'utf8'));
    const used = sources.flatMap(source =>
      [...source.matchAll(/code: [^,]*/g)].flatMap(([text]) =>
        [...text.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code),
      ),
    );
    expect(used.length).toBeGreaterThan(10);
    expect(FINDING_CODES).toEqual(expect.arrayContaining(used));
  });
});

/** The codes in the first column of the tables. */
function codesOf(section: string): string[] {
  return [...section.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
}
