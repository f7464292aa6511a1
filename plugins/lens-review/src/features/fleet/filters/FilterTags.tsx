import { Button, Tag, TagGroup } from '@backstage/ui';
import { RiFilterOffLine } from '@remixicon/react';
import { FleetOptions } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  FILTER_NAMES,
  FleetNavigation,
  NO_FILTERS,
  withoutFilter,
} from '../location';
import { useFleetLens } from '../useFleetLens';
import { FILTER_TITLES, filterValueWords } from './filterWords';
import styles from './Filters.module.css';

interface FilterTagsProps {
  lensId: string;
  options: FleetOptions | undefined;
  navigation: FleetNavigation;
}

/** What the fleet is narrowed by, each to be taken back. */
export function FilterTags({ lensId, options, navigation }: FilterTagsProps) {
  const { filters, pillar } = navigation.location;
  const { value: lens } = useFleetLens(lensId);
  const practiceTitle = (id: string) =>
    lens?.pillars
      .flatMap(({ questions }) => questions)
      .flatMap(({ choices }) => choices)
      .find(choice => choice.id === id)?.title ?? id;

  const tags = [
    ...FILTER_NAMES.flatMap(name =>
      filters[name].map((value: string) => ({
        id: `${name}=${value}`,
        words: `${FILTER_TITLES[name]}: ${
          name === 'choice'
            ? practiceTitle(value)
            : filterValueWords(name, value, options)
        }`,
        remove: () =>
          navigation.go({ filters: withoutFilter(filters, name, value) }),
      })),
    ),
    ...(filters.text
      ? [
          {
            id: 'text',
            words: `Search: ${filters.text}`,
            remove: () => navigation.go({ filters: { ...filters, text: '' } }),
          },
        ]
      : []),
    ...(pillar
      ? [
          {
            id: 'pillar',
            words: `Pillar: ${
              lens?.pillars.find(({ id }) => id === pillar)?.name ?? pillar
            }`,
            remove: () => navigation.go({ pillar: undefined }),
          },
        ]
      : []),
  ];
  return (
    <div className={styles.tags}>
      <TagGroup
        aria-label="Filters that are set"
        onRemove={keys =>
          tags.filter(({ id }) => keys.has(id)).forEach(tag => tag.remove())
        }
      >
        {tags.map(({ id, words }) => (
          <Tag key={id} id={id} textValue={words}>
            {words}
          </Tag>
        ))}
      </TagGroup>
      <Button
        size="small"
        variant="tertiary"
        iconStart={<RiFilterOffLine aria-hidden />}
        onPress={() =>
          navigation.go({ filters: NO_FILTERS, pillar: undefined })
        }
      >
        Clear all
      </Button>
    </div>
  );
}
