import { IconComponent } from '@backstage/core-plugin-api';
import { RemixiconComponentType } from '@remixicon/react';
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
  prompt: portalIcon(KIND_ICONS.prompt),
  model: portalIcon(KIND_ICONS.model),
};

/** The catalog graph gives an icon more than its type says: where it stands, its size and its color. */
function portalIcon(Icon: RemixiconComponentType): IconComponent {
  return function KindIcon({ fontSize = 'medium', ...given }) {
    return <Icon size={SIZES[fontSize] ?? '24px'} aria-hidden {...given} />;
  };
}
