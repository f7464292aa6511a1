import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WatExport } from '@genai-lens/backstage-plugin-lens-review-common';
import { toScript } from './toScript';

const NASTY = `it's "q" $(touch pwned) \`touch pwned\` \\ ; touch pwned\n# ü 𝄞 file:///etc/passwd '; touch pwned; '`;

const EXPORT: WatExport = {
  LensId: 'a\nlens; touch pwned',
  LensVersion: '1.0',
  LensNotes: NASTY,
  Answers: [
    {
      QuestionId: 'Q1',
      PillarId: 'p',
      SelectedChoices: ['Q1_A'],
      ChoiceAnswers: [
        { ChoiceId: 'Q1_A', Status: 'SELECTED', Notes: NASTY },
        { ChoiceId: 'Q1_B', Status: 'NOT_APPLICABLE', Reason: 'OTHER' },
      ],
      IsApplicable: true,
      Notes: 'file:///etc/passwd',
    },
  ],
  AcceptedRisks: [
    {
      QuestionId: 'Q1',
      ChoiceId: 'Q1_C',
      Until: '2027-01-01T00:00:00.000Z',
      Reason: NASTY,
    },
  ],
  Cut: [{ QuestionId: 'Q1', Characters: 3000, Limit: 2084 }],
};

const script = toScript(EXPORT, {
  entityRef: 'component:default/a',
  generatedAt: '2026-11-21T00:00:00.000Z',
});

/** Runs the script with an `aws` that writes its arguments down, one in a file each. */
function run(env: Record<string, string>) {
  const directory = mkdtempSync(path.join(tmpdir(), 'wat-'));
  const aws = path.join(directory, 'aws');
  writeFileSync(
    aws,
    `#!/bin/sh\nn=$(ls "$OUT" | grep -c call)\nfor a in "$@"; do printf '%s\\0' "$a"; done > "$OUT/call$n"\n`,
  );
  chmodSync(aws, 0o755);
  const file = path.join(directory, 'answers.sh');
  writeFileSync(file, script);
  execFileSync('sh', [file], {
    cwd: directory,
    env: { PATH: `${directory}:${process.env.PATH}`, OUT: directory, ...env },
    stdio: 'pipe',
  });
  return {
    files: readdirSync(directory).sort(),
    callOf: (call: number) =>
      readFileSync(path.join(directory, `call${call}`), 'utf8').split('\0'),
  };
}

const TARGET = { WORKLOAD_ID: 'w 1', LENS_ALIAS: 'arn:$x' };

describe('the script for the AWS tool', () => {
  it('calls update-answer with exactly what is exported', () => {
    const { callOf } = run(TARGET);
    const call = callOf(0);
    expect(call.slice(0, 2)).toEqual(['wellarchitected', 'update-answer']);
    expect(call[call.indexOf('--workload-id') + 1]).toBe('w 1');
    expect(call[call.indexOf('--lens-alias') + 1]).toBe('arn:$x');
    const input = JSON.parse(call[call.indexOf('--cli-input-json') + 1]);
    expect(input).toEqual({
      QuestionId: 'Q1',
      SelectedChoices: ['Q1_A'],
      IsApplicable: true,
      Notes: 'file:///etc/passwd',
      ChoiceUpdates: {
        Q1_A: { Status: 'SELECTED', Notes: NASTY },
        Q1_B: { Status: 'NOT_APPLICABLE', Reason: 'OTHER' },
      },
    });
    const lens = callOf(1);
    expect(lens[1]).toBe('update-lens-review');
    expect(JSON.parse(lens[lens.indexOf('--cli-input-json') + 1])).toEqual({
      LensNotes: NASTY,
    });
  });

  it('runs nothing that stands in a text, and is plain ASCII', () => {
    // A command of its own would have left its file.
    expect(run(TARGET).files).toEqual(['answers.sh', 'aws', 'call0', 'call1']);
    expect(script).not.toMatch(/[^\n\x20-\x7e]/);
    expect(script.split('\n')).toContain(
      '# They are about the lens a lens; touch pwned, version 1.0, and go by the ids of its questions and choices.',
    );
  });

  it('lists what was cut, and what the tool has no field for', () => {
    expect(script).toContain('# Cut to 2084 of 3000 characters: notes on Q1');
    expect(script).toContain(
      '# The risk of Q1_C of Q1 is accepted until 2027-01-01T00:00:00.000Z',
    );
  });

  it.each<Record<string, string>>([{ WORKLOAD_ID: 'w' }, { LENS_ALIAS: 'l' }])(
    'stops where a variable is missing: %j',
    env => {
      expect(() => run(env)).toThrow(/Set it to/);
    },
  );
});
