import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/test-utils';
import { axe } from 'jest-axe';
import { LevelPart } from './LevelPart';

const hrefOf = (view: string) => `?view=${view}`;

it('links what is missing for the next level to where it is closed', async () => {
  const { container } = await renderInTestApp(
    <LevelPart
      ladder={{
        level: { id: 'started', title: 'Started' },
        next: {
          id: 'managed',
          title: 'Managed',
          missing: [
            { kind: 'open', need: 0, have: 2, text: '2 are open.' },
            { kind: 'verified', need: 60, have: 10, text: '10% verified.' },
          ],
        },
      }}
      hrefOf={hrefOf}
    />,
  );
  expect(screen.getByText('Level: Started')).toBeVisible();
  expect(screen.getByText('For Managed:')).toBeVisible();
  expect(screen.getByRole('link', { name: '2 are open.' })).toHaveAttribute(
    'href',
    '/?view=plan',
  );
  expect(screen.getByText('10% verified.').closest('a')).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

it('says so below the lowest level and at the highest', async () => {
  await renderInTestApp(
    <>
      <LevelPart
        ladder={{ next: { id: 'a', title: 'Started', missing: [] } }}
      />
      <LevelPart ladder={{ level: { id: 'b', title: 'Proven' } }} />
    </>,
  );
  expect(screen.getByText('Level: none yet')).toBeVisible();
  expect(screen.getByText('It is the highest one.')).toBeVisible();
});
