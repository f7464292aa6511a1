import { useState } from 'react';
import { Button, Text, Tooltip, TooltipTrigger } from '@backstage/ui';
import { GuidanceTag, GuidanceTagGroup } from './tagGroups';
import styles from './Guidance.module.css';

/** A tag that explains itself on hover, focus and press. */
function ExplainedTag({ title, text }: { title: string; text: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <TooltipTrigger
      delay={300}
      isOpen={isOpen}
      onOpenChange={setOpen}
      shouldCloseOnPress={false}
    >
      <Button
        variant="tertiary"
        className={styles.tag}
        onPress={() => setOpen(true)}
      >
        {title}
      </Button>
      <Tooltip>{text}</Tooltip>
    </TooltipTrigger>
  );
}

function Tag({ tag }: { tag: GuidanceTag }) {
  if (tag.text) return <ExplainedTag title={tag.title} text={tag.text} />;
  if (tag.url) {
    return (
      <a
        className={styles.tag}
        href={tag.url}
        target="_blank"
        rel="noopener noreferrer"
      >
        {tag.title}
      </a>
    );
  }
  return <span className={styles.tag}>{tag.title}</span>;
}

/** Where a best practice belongs, group by group. */
export function GuidanceTags(props: { groups: readonly GuidanceTagGroup[] }) {
  return (
    <dl className={styles.tagGroups}>
      {props.groups.map(group => (
        <div key={group.title}>
          <dt>
            <Text variant="body-small" color="secondary">
              {group.title}
              {group.remark && ` (${group.remark})`}
            </Text>
          </dt>
          <dd className={styles.tags}>
            {group.tags.map(tag => (
              <Tag key={tag.id} tag={tag} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
