import { Box, Flex, Skeleton, VisuallyHidden } from '@backstage/ui';

/** What stands in place of something that is being loaded; `what` is read out. */
export function LoadingBlock({ what }: { what: string }) {
  return (
    <Box aria-busy="true">
      <VisuallyHidden role="status">Loading {what}</VisuallyHidden>
      <Flex direction="column" gap="3">
        <Skeleton width="40%" height={28} />
        <Skeleton width="100%" height={120} />
        <Skeleton width="100%" height={240} />
      </Flex>
    </Box>
  );
}
