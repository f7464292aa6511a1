import { Box, Flex, Skeleton, VisuallyHidden } from '@backstage/ui';

/** What stands in the tab until the first reply is there. */
export function LoadingTab() {
  return (
    <Box aria-busy="true">
      <VisuallyHidden role="status">Loading the review</VisuallyHidden>
      <Flex direction="column" gap="4">
        <Skeleton width="60%" height={32} />
        <Skeleton width="100%" height={96} />
        <Flex gap="4">
          <Skeleton width={220} height={320} />
          <Skeleton width="100%" height={320} />
        </Flex>
      </Flex>
    </Box>
  );
}
