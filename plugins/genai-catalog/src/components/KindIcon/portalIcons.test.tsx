import { render } from '@testing-library/react';
import { PORTAL_KIND_ICONS } from './portalIcons';

const svgOf = (element: JSX.Element) =>
  render(element).container.querySelector('svg');

it.each([
  ['inherit' as const, '1em'],
  ['small' as const, '20px'],
  [undefined, '24px'],
])('is as large as a portal wants it: %s', (fontSize, size) => {
  const { prompt: PromptIcon } = PORTAL_KIND_ICONS;
  expect(svgOf(<PromptIcon fontSize={fontSize} />)).toHaveAttribute(
    'width',
    size,
  );
});

it('stands in the graph where the graph puts it', () => {
  const { model: ModelIcon } = PORTAL_KIND_ICONS;
  const fromGraph: { fontSize?: 'small' } & Record<string, unknown> = {
    x: 8,
    y: 8,
    width: 12,
    height: 12,
    className: 'node',
  };
  const icon = svgOf(<ModelIcon {...fromGraph} />);
  expect(icon).toHaveAttribute('x', '8');
  expect(icon).toHaveAttribute('width', '12');
  expect(icon).toHaveClass('node');
});
