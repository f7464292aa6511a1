import { KIND_ICONS } from './kindIcons';

/** The icon of a kind. Decoration: a word beside it says the same. */
export function KindIcon({ kind }: { kind: 'prompt' | 'model' }) {
  const Icon = KIND_ICONS[kind];
  return <Icon size={18} aria-hidden />;
}
