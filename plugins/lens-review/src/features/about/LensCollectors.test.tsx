import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { AboutLens, LensCollectors } from '.';

const CALL = `GET /lenses/${smallLens.id}/collectors?version=${smallLens.version}`;

async function shown(reply: Replies[string], onOpen = jest.fn()) {
  const { client } = clientAgainst({ [CALL]: reply });
  const { container } = await renderInPortal(
    <AboutLens
      lens={smallLens}
      collectors={<LensCollectors lens={smallLens} onOpen={onOpen} />}
    />,
    client,
  );
  await userEvent.click(
    screen.getByRole('button', { name: 'Evidence comes from' }),
  );
  return { container, onOpen };
}

describe('LensCollectors', () => {
  it('names the sources, and leads to the best practices to which they speak', async () => {
    const target = { questionId: 'SEC01', choiceId: 'SEC01_BP01' };
    const { container, onOpen } = await shown({
      items: [
        {
          id: 'register',
          title: 'Register',
          speaksTo: [target, { questionId: 'SEC01', choiceId: 'SEC01_BP77' }],
        },
        {
          id: 'push:semgrep',
          title: 'semgrep',
          tool: 'semgrep',
          speaksTo: [],
        },
      ],
    });
    expect(
      await screen.findByRole('heading', { name: 'Register' }),
    ).toBeVisible();
    const tool = screen.getByRole('heading', { name: 'semgrep' });
    expect(tool.closest('li')).toHaveTextContent('Sent by pipelines.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Grant least privilege' }),
    );
    expect(onOpen).toHaveBeenCalledWith(target);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says where there is none', async () => {
    await shown({ items: [] });
    expect(
      await screen.findByText(/No source of evidence speaks to this lens/),
    ).toBeVisible();
  });

  it('says that they could not be loaded', async () => {
    await shown({
      status: 503,
      body: { error: { name: 'ServiceUnavailableError', message: 'Away' } },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the sources of evidence',
    );
  });
});
