import { ReactNode } from 'react';
import { Flex, Text } from '@backstage/ui';

/** What stands where there is nothing to show, and what to do about it. */
export function EmptyNotice(props: { title: string; children?: ReactNode }) {
  return (
    <Flex direction="column" gap="2" py="6" align="start">
      <Text as="h3" variant="title-x-small">
        {props.title}
      </Text>
      {props.children && <Text as="p">{props.children}</Text>}
    </Flex>
  );
}
