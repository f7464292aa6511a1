import { ResponseError } from '@backstage/errors';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { LoadError } from './LoadError';

function refusal(status: number, message: string) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      {
        status,
        headers: { 'Content-Type': 'application/json' },
      },
    ),
  );
}

it('says what the server said, and tries again', async () => {
  const onRetry = jest.fn();
  const { container } = render(
    <LoadError
      what="the sources"
      error={await refusal(503, 'The database is away')}
      onRetry={onRetry}
    />,
  );
  expect(screen.getByText('Could not load the sources')).toBeInTheDocument();
  expect(screen.getByText('The database is away')).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

it('offers no second try where something is not allowed', async () => {
  render(
    <LoadError
      what="the sources"
      error={await refusal(403, 'No')}
      onRetry={() => {}}
    />,
  );
  expect(screen.getByText('You may not see the sources')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
