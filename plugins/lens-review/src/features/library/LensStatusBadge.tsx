import {
  RiArchiveLine,
  RiCheckboxCircleLine,
  RiDraftLine,
} from '@remixicon/react';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { Badge } from '@genai-lens/ui-components';

const LOOKS = {
  draft: { tone: 'announcement', icon: RiDraftLine, word: 'Draft' },
  published: {
    tone: 'positive',
    icon: RiCheckboxCircleLine,
    word: 'Published',
  },
  deprecated: { tone: 'warning', icon: RiArchiveLine, word: 'Deprecated' },
} as const;

/** Whether a version of a lens is a draft, published or deprecated. */
export function LensStatusBadge(props: { status: LensSummary['status'] }) {
  const { tone, icon, word } = LOOKS[props.status];
  return (
    <Badge tone={tone} icon={icon}>
      {word}
    </Badge>
  );
}
