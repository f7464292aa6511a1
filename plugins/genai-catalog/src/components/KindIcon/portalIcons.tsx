import { IconComponent } from '@backstage/core-plugin-api';
import { KIND_ICONS } from './kindIcons';

/** The sizes that a portal asks for by name; otherwise 24 pixels, as other icons of it. */
const SIZES: Readonly<Record<string, string>> = {
  inherit: '1em',
  small: '20px',
  large: '35px',
};

/** The kinds' icons as a portal takes them, by the kind in lower case. */
export const PORTAL_KIND_ICONS: Readonly<
  Record<keyof typeof KIND_ICONS, IconComponent>
> = {
  prompt: ({ fontSize = 'medium' }) => (
    <KIND_ICONS.prompt size={SIZES[fontSize] ?? '24px'} aria-hidden />
  ),
  model: ({ fontSize = 'medium' }) => (
    <KIND_ICONS.model size={SIZES[fontSize] ?? '24px'} aria-hidden />
  ),
};
