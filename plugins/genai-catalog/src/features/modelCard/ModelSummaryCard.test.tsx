import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { modelOf } from '../../__testUtils__/entities';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { ModelSummaryCard } from './ModelSummaryCard';

it('says whose a model is, and what to use after its end', async () => {
  const { container } = await renderInPortal(<ModelSummaryCard />, {
    ...clientAgainst({}),
    entity: modelOf({
      name: 'sonnet',
      spec: {
        approval: { status: 'approved', useCases: ['support', 'claims'] },
        deprecation: {
          status: 'legacy',
          endOfLifeAt: '2020-03-01',
          replacement: 'model:opus',
        },
      },
    }),
  });
  expect(await screen.findByText('amazon-bedrock, Acme')).toBeInTheDocument();
  expect(screen.getByText('support, claims')).toBeInTheDocument();
  expect(screen.getByText('1 Mar 2020')).toBeInTheDocument();
  expect(
    screen.getByRole('link', { name: 'model:default/opus' }),
  ).toBeInTheDocument();
  expect(screen.getByText('Approved')).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('asks for no replacement of what is there to stay', async () => {
  await renderInPortal(<ModelSummaryCard />, {
    ...clientAgainst({}),
    entity: modelOf({ name: 'sonnet' }),
  });
  expect(await screen.findByText('Not approved')).toBeInTheDocument();
  expect(screen.queryByText('Replacement')).not.toBeInTheDocument();
});
