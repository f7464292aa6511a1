import { render, screen } from '@testing-library/react';
import { createPortal } from './App';

const baseConfig = {
  app: { title: 'GenAI Lens', baseUrl: 'http://localhost' },
  backend: { baseUrl: 'http://localhost:7007' },
};

/** Starts the app as a built one starts, with its configuration in the page. */
function renderApp(config: object) {
  const script = document.createElement('script');
  script.type = 'backstage.io/config';
  script.textContent = JSON.stringify([
    { context: 'test', data: { ...baseConfig, ...config } },
  ]);
  document.head.replaceChildren(script);
  render(createPortal().createRoot());
}

describe('App', () => {
  it('shows nothing of the demo unless it is enabled', async () => {
    renderApp({
      demo: { people: [{ user: 'user:default/a', name: 'Ann', about: '' }] },
    });

    expect(
      await screen.findByRole('button', { name: 'Enter' }, { timeout: 4_000 }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Sign in as Ann' }),
    ).not.toBeInTheDocument();
  });

  it('lists the people of the demo where it is enabled', async () => {
    renderApp({
      demo: {
        enabled: true,
        people: [{ user: 'user:default/a', name: 'Ann', about: 'Owns a bot' }],
      },
    });

    expect(
      await screen.findByRole(
        'button',
        { name: 'Sign in as Ann' },
        { timeout: 4_000 },
      ),
    ).toBeVisible();
    expect(screen.getByText('Owns a bot')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Enter as guest' }),
    ).toBeVisible();
  });
});
