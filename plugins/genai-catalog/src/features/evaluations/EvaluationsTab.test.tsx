import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { modelOf } from '../../__testUtils__/entities';
import { renderPrompt } from '../../__testUtils__/renderPrompt';
import { runOf, versionOf } from '../../__testUtils__/versions';
import { EvaluationsTab } from './EvaluationsTab';

const versions = [
  versionOf('1', {
    evaluations: [
      runOf({ score: 0.4, passed: false, latest: false }),
      runOf({ score: 0.5, passed: false, runAt: '2026-11-05T12:00:00Z' }),
    ],
  }),
  versionOf('2', {
    current: true,
    models: ['acme-1'],
    evaluations: [
      runOf({ model: 'acme-1' }),
      runOf({
        model: 'elsewhere',
        suite: 'tone',
        link: 'https://ci.example/7',
      }),
    ],
  }),
];
const acme = modelOf({
  name: 'acme',
  spec: { provider: { id: 'acme', modelId: 'acme-1' } },
});

describe('EvaluationsTab', () => {
  it('shows models by versions, a model once whatever it is called', async () => {
    const { container } = await renderPrompt(<EvaluationsTab />, {
      versions,
      catalog: [acme],
    });
    const row = await screen.findByRole('row', { name: /model:default\/acme/ });
    const [newer, older] = within(row).getAllByRole('cell');
    expect(newer).toHaveTextContent('Passed');
    expect(newer).toHaveTextContent('0.95 (threshold 0.9)');
    expect(older).toHaveTextContent('Failed');
    expect(older).toHaveTextContent('0.5 (threshold 0.9)');
    expect(screen.queryByText('acme-1')).not.toBeInTheDocument();
    expect(
      within(screen.getByRole('row', { name: /elsewhere/ })).getByText(
        'Not evaluated',
      ),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows every run of a suite', async () => {
    await renderPrompt(<EvaluationsTab />, { versions, catalog: [acme] });
    await userEvent.click(
      await screen.findByRole('button', { name: /regression: 2 runs/ }),
    );
    const [, latest, first] = within(
      await screen.findByRole('dialog'),
    ).getAllByRole('row');
    expect(latest).toHaveTextContent('0.5 (threshold 0.9)');
    expect(first).toHaveTextContent('0.4 (threshold 0.9)');
  });

  it('shows one suite alone where the URL says so', async () => {
    await renderPrompt(<EvaluationsTab />, { versions, at: '/?suite=tone' });
    expect(
      await screen.findByRole('button', { name: /^tone: 1 run / }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^regression: / }),
    ).not.toBeInTheDocument();
  });

  it('says how evaluations get here when there are none', async () => {
    await renderPrompt(<EvaluationsTab />, { versions: [versionOf('1')] });
    expect(await screen.findByText('No evaluations yet')).toBeInTheDocument();
  });
});
