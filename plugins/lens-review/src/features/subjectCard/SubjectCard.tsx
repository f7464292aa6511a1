import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Button, Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { LoadError } from '@genai-lens/ui-components';
import { lensReviewApiRef } from '../../api';
import { dayWords, isPast } from '../../components';
import { useMorePages } from '../fleet/useMorePages';
import { AnswerRow } from './AnswerRow';
import { endingOf } from './endingOf';
import styles from './SubjectCard.module.css';

const PAGE_SIZE = 5;

/** Overview card of a prompt or a model: the answers of reviews that are about it. Nothing where there are none. */
export function SubjectCard() {
  const { entity } = useEntity();
  const { subjects } = useApi(lensReviewApiRef);
  const ref = stringifyEntityRef(entity);
  const loadPage = useCallback(
    async (cursor: string | undefined, signal: AbortSignal) => {
      const { reviews, items, ...page } = await subjects.listAnswers(
        ref,
        { cursor, limit: PAGE_SIZE },
        { signal },
      );
      // How many reviews there are belongs to the list; each row brings it.
      return { ...page, items: items.map(answer => ({ answer, reviews })) };
    },
    [subjects, ref],
  );
  const pages = useMorePages(loadPage);
  const { items, totalItems = 0, nextCursor, isLoading, error } = pages;
  if (!error && items.length === 0) {
    return null;
  }
  const ending = endingOf(entity);
  const kind = entity.kind.toLocaleLowerCase('en-US');
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          {ending
            ? `Answers that end with this ${kind}`
            : `Answers about this ${kind}`}
        </Text>
      </CardHeader>
      <CardBody>
        <div className={styles.body}>
          {error && (
            <LoadError
              what="the answers"
              error={error}
              onRetry={pages.reload}
            />
          )}
          {items.length > 0 && (
            <>
              <Text as="p">
                {countWords(totalItems, items[0].reviews)}
                {ending?.endOfLifeAt && `. ${endWords(ending.endOfLifeAt)}`}.
              </Text>
              <ul className={styles.rows}>
                {items.map(({ answer }) => (
                  <AnswerRow
                    key={`${answer.lensId} ${answer.entityRef} ${answer.questionId}`}
                    answer={answer}
                  />
                ))}
              </ul>
            </>
          )}
          {nextCursor && (
            <Button
              size="small"
              variant="secondary"
              isDisabled={isLoading}
              onPress={pages.loadMore}
            >
              {`Show more (${items.length} of ${totalItems} shown)`}
            </Button>
          )}
        </div>
      </CardBody>
    </Card>
  );
}

function countWords(answers: number, reviews: number): string {
  return `${answers === 1 ? '1 answer' : `${answers} answers`} in ${
    reviews === 1 ? '1 review' : `${reviews} reviews`
  }`;
}

function endWords(day: string): string {
  return isPast(day, new Date())
    ? `The model ended on ${dayWords(day)}`
    : `Look at them again before ${dayWords(day)}`;
}
