import {
  RemixiconComponentType,
  RiBrain2Line,
  RiChatQuoteLine,
} from '@remixicon/react';

/** How each kind looks, by its name in lower case. */
export const KIND_ICONS: Readonly<
  Record<'prompt' | 'model', RemixiconComponentType>
> = {
  prompt: RiChatQuoteLine,
  model: RiBrain2Line,
};
