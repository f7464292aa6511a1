import { Flex } from '@backstage/ui';
import { Lens, Review } from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { ProvidedToUs } from '../provided';
import { ProvidedToOthers } from '../provisions';

interface ProvidedViewProps {
  lens: Lens;
  review: Review;
  onOpen: (target: OpenTarget) => void;
}

/** What others provide to the review, and what its entity provides to others. */
export function ProvidedView(props: ProvidedViewProps) {
  const { lens, review } = props;
  return (
    <Flex direction="column" gap="8">
      <ProvidedToUs {...props} />
      <ProvidedToOthers lens={lens} entityRef={review.entityRef} />
    </Flex>
  );
}
