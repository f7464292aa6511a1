import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { PracticeEvidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { InMemoryBackend } from '../../../dev/server';
import {
  clientOf,
  ENTITY_REF,
  openSession,
} from '../../__testUtils__/openSession';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { EvidenceBadge, EvidenceProvider, EvidenceSection } from '.';

const PRACTICE = { questionId: 'SEC01', choiceId: 'SEC01_BP01' };
const OTHER = { questionId: 'SEC01', choiceId: 'SEC01_BP02' };
const ana = 'user:default/ana';

const finding = {
  source: 'register',
  title: 'Register',
  about: ['model:default/old'],
  observedAt: '2026-11-01T12:00:00.000Z',
  expired: false,
  disputed: false,
};

function says(
  verdict: PracticeEvidence['findings'][number]['verdict'],
  given: Partial<PracticeEvidence> = {},
): PracticeEvidence {
  const sentence = `The model ${verdict}.`;
  return {
    ...PRACTICE,
    standing: verdict,
    findings: [{ ...finding, verdict, sentence }],
    history: [
      { source: 'register', verdict, sentence, at: finding.observedAt },
    ],
    ...given,
  };
}

describe('evidence', () => {
  let backend: InMemoryBackend;

  beforeEach(() => {
    window.localStorage.clear();
    backend = new InMemoryBackend({ lens: smallLens });
    backend.evidence.speakTo([PRACTICE]);
  });

  const shown = async (
    options: {
      item?: PracticeEvidence;
      mayUpdate?: boolean;
      practice?: typeof PRACTICE;
    } = {},
  ) => {
    const { item, mayUpdate, practice = PRACTICE } = options;
    const session = await openSession(backend, { user: ana });
    const reload = jest.spyOn(session, 'reload');
    if (item) {
      backend.evidence.next = [item];
      backend.evidence.refresh();
    }
    const { container } = await renderInPortal(
      <EvidenceProvider
        review={{ entityRef: ENTITY_REF, lensId: smallLens.id }}
        session={session}
      >
        <div data-testid="row">
          <EvidenceBadge {...practice} />
        </div>
        <EvidenceSection {...practice} />
      </EvidenceProvider>,
      clientOf(backend, { user: ana, mayUpdate }),
    );
    await waitFor(() =>
      expect(container.querySelector('[aria-busy]')).toBeNull(),
    );
    return { reload, container };
  };
  const section = () => screen.findByRole('region', { name: 'Evidence' });
  const row = () => screen.getByTestId('row');
  const press = (name: string) =>
    userEvent.click(screen.getByRole('button', { name }));

  it('says before the first time that nobody was asked, and asks on request', async () => {
    const { reload } = await shown();
    expect(await section()).toHaveTextContent('Register was not asked yet.');
    expect(row()).toBeEmptyDOMElement();
    backend.evidence.next = [says('supports')];
    await press('Refresh now');
    expect(await screen.findByText('The model supports.')).toBeInTheDocument();
    expect(row()).toHaveTextContent('Supported');
    expect(await section()).toHaveTextContent('Register was asked');
    expect(reload).toHaveBeenCalled();
  });

  it.each([
    ['supports', 'Supported', 'Supported'],
    ['contradicts', 'Contradicted', 'Contradicted'],
    ['undeclared', 'Undeclared', 'Undeclared'],
    // Only in the guidance: it says nothing.
    ['nothing-found', 'Nothing found', ''],
  ] as const)('shows %s as a word', async (verdict, word, inRow) => {
    const { container } = await shown({ item: says(verdict) });
    expect(await section()).toHaveTextContent(word);
    expect(await section()).toHaveTextContent(`The model ${verdict}.`);
    expect(row().textContent).toBe(inRow);
    expect(
      within(await section()).getByRole('link', { name: /old/ }),
    ).toHaveAttribute('href', '/catalog/default/model/old');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lets a person dispute a contradiction with a reason, and take that back', async () => {
    const { reload, container } = await shown({ item: says('contradicts') });
    expect(await section()).toHaveTextContent(
      'Even marked as in place, it counts for nothing until this is mended or disputed.',
    );
    await press('Dispute');
    const send = screen.getByRole('button', { name: 'Dispute the evidence' });
    expect(send).toBeDisabled();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Why is the evidence wrong/ }),
      ' It is a copy. ',
    );
    await userEvent.click(send);
    expect(await screen.findByText('It is a copy.')).toBeInTheDocument();
    expect(row()).toHaveTextContent('Disputed');
    expect(reload).toHaveBeenCalledTimes(1);
    expect(await axe(container)).toHaveNoViolations();

    await press('Take the dispute back');
    await waitFor(() => expect(row()).toHaveTextContent('Contradicted'));
    expect(screen.queryByText('It is a copy.')).not.toBeInTheDocument();
  });

  it('offers a dispute only against what contradicts', async () => {
    await shown({ item: says('supports') });
    await section();
    expect(screen.queryByRole('button', { name: 'Dispute' })).toBeNull();
  });

  it('says why a dispute was refused, and keeps what was written', async () => {
    await shown({ item: says('contradicts') });
    await press('Dispute');
    const reason = screen.getByRole('textbox', { name: /Why/ });
    await userEvent.type(reason, 'A copy');
    backend.evidence.next = [says('nothing-found')];
    backend.evidence.refresh();
    await press('Dispute the evidence');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No evidence contradicts SEC01_BP01.',
    );
    expect(reason).toHaveValue('A copy');
  });

  it('keeps what was said where a source does not answer, and says so', async () => {
    await shown({ item: says('supports') });
    backend.evidence.next = undefined;
    await press('Refresh now');
    expect(
      await screen.findByText(/Register could not be asked/),
    ).toHaveTextContent(/What it said .* stands\./);
    expect(row()).toHaveTextContent('Supported');
  });

  it('is read only for who may not update the review', async () => {
    await shown({ item: says('contradicts'), mayUpdate: false });
    expect(await section()).toHaveTextContent('Contradicted');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be tried again where it could not be loaded', async () => {
    const session = await openSession(backend, { user: ana });
    backend.offline = true;
    await renderInPortal(
      <EvidenceProvider
        review={{ entityRef: ENTITY_REF, lensId: smallLens.id }}
        session={session}
      >
        <EvidenceSection {...PRACTICE} />
      </EvidenceProvider>,
      clientOf(backend, { user: ana }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the evidence',
    );
    backend.offline = false;
    await press('Try again');
    expect(
      await screen.findByText('Register was not asked yet.'),
    ).toBeInTheDocument();
  });

  it('shows what was said before, where something else was', async () => {
    const item = says('contradicts');
    const before = {
      source: 'register',
      verdict: 'supports' as const,
      sentence: 'All was well.',
      at: '2026-10-01T12:00:00.000Z',
    };
    await shown({ item: { ...item, history: [...item.history, before] } });
    await userEvent.click(await screen.findByText('What was said before'));
    expect(screen.getByText(/All was well\./)).toBeVisible();
  });

  it('shows the tool, the line, the age and the end of what a pipeline sent', async () => {
    const inTenDays = new Date(Date.now() + 10.5 * 24 * 60 * 60 * 1000);
    const item = says('supports');
    const [base] = item.findings;
    const { container } = await shown({
      item: {
        ...item,
        findings: [
          {
            ...base,
            source: 'push:semgrep',
            title: 'semgrep',
            tool: 'semgrep',
            sentence: 'No <img src=x onerror=alert(1)> key in code.',
            file: 'src/model.ts',
            line: 12,
            link: { title: 'src/model.ts:12', url: 'https://ci.example.com/7' },
            observedAt: new Date(Date.now() - 3 * 60 * 60 * 1000).toISOString(),
            expiresAt: inTenDays.toISOString(),
          },
          {
            ...base,
            source: 'push:drill',
            title: 'drill',
            tool: 'drill',
            file: 'drill.log',
            link: { title: 'Run 7', url: 'https://ci.example.com/8' },
            expiresAt: '2026-01-01T00:00:00.000Z',
            expired: true,
          },
        ],
      },
    });
    const link = within(await section()).getByRole('link', {
      name: /src\/model\.ts:12/,
    });
    expect(link).toHaveAttribute('href', 'https://ci.example.com/7');
    const [pushed, old] = within(await section()).getAllByRole('listitem');
    expect(pushed).toHaveTextContent('semgrep, 3 hours ago, expires next week');
    // Text is data.
    expect(pushed).toHaveTextContent('No <img src=x onerror=alert(1)> key');
    expect(old).toHaveTextContent('drill.log');
    expect(old).toHaveTextContent('Run 7');
    expect(old).toHaveTextContent('too old to count');
    expect(old).not.toHaveTextContent('expires');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that a tool sends evidence, which nobody can ask for', async () => {
    backend.evidence.sentBy('semgrep');
    await shown({ item: says('supports') });
    expect(await section()).toHaveTextContent(/semgrep sends evidence, last/);
    expect(screen.queryByRole('button', { name: 'Refresh now' })).toBeNull();
  });

  it('is nothing for a best practice to which no source speaks', async () => {
    await shown({ practice: OTHER });
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Evidence' })).toBeNull(),
    );
    expect(row()).toBeEmptyDOMElement();
  });
});
