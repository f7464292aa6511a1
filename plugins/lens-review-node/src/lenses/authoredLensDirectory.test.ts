import { createMockDirectory } from '@backstage/backend-test-utils';
import { authoredLensDirectory } from './authoredLensDirectory';

const LENS = `
id: small
version: '1.2'
name: Small lens
description: For tests
pillars: [second, first]
lifecyclePhases: [{id: build, title: Build, text: Build it}]
responsibleAiDimensions: [{id: safety, title: Safety, text: Be safe}]
designPrinciples: [{id: simple, title: Simple, text: Keep it simple}]
`;

const pillar = (id: string) => `
id: ${id}
name: Pillar ${id}
summary: What it is about
questions:
  - id: ${id}01
    subject: Subject
    title: What do you do?
    asks: What is asked
    why: Why it is asked
    risk: HIGH
    bestPractices:
      - id: ${id}01_BP01
        title: Do it
        risk: LOW
        effort: S
        phases: [build]
        responsibleAi: [safety]
        principles: [simple]
        inShort: Do it.
        meaning: It is done.
        why: It helps.
        good: It is always done.
        steps: [One, Two, Three]
        antiPatterns: [Not doing it, Doing it badly]
        evidence: [A record, Another record]
        links: [{title: Page, url: https://example.com}]
`;

describe('authoredLensDirectory', () => {
  const folder = createMockDirectory();

  const read = () => authoredLensDirectory(folder.resolve('small')).read();

  it('gives a lens with its pillars in the order of the lens file', async () => {
    folder.setContent({
      'small/lens.yaml': LENS,
      'small/pillars/first.yaml': pillar('first'),
      'small/pillars/second.yaml': pillar('second'),
      'small/pillars/notes.txt': 'Not a pillar',
    });
    const [item] = await read();
    expect(item).toMatchObject({
      ok: true,
      id: 'small',
      version: '1.2',
      definition: { pillars: [{ id: 'second' }, { id: 'first' }] },
      overlay: {
        questions: {
          first01: { choices: { first01_BP01: { documentedRisk: 'LOW' } } },
        },
      },
    });
  });

  it.each([
    ['nothing is there', {}, /ENOENT/],
    [
      'a file is not YAML',
      { 'small/lens.yaml': 'id: [', 'small/pillars/first.yaml': '' },
      /lens\.yaml/,
    ],
    [
      'a pillar breaks the schema',
      {
        'small/lens.yaml': LENS,
        'small/pillars/first.yaml': pillar('first'),
        'small/pillars/second.yaml': pillar('second').replace('HIGH', 'NONE'),
      },
      /second.*risk/,
    ],
  ])('says what is wrong where %s', async (_, content, problem) => {
    folder.setContent(content);
    const [item] = await read();
    expect(item).toMatchObject({
      ok: false,
      id: 'small',
      problem: expect.stringMatching(problem),
      detail: expect.stringMatching(problem),
    });
    expect(JSON.stringify({ ...item, detail: undefined })).not.toContain(
      folder.path,
    );
  });
});
