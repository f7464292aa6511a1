import { useEffect, useMemo, useRef, useState } from 'react';
import { Box } from '@backstage/ui';
import {
  findQuestion,
  normalizeChoiceId,
  Pillar,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ReviewSession, ReviewSnapshot } from '../../state';
import { orderQuestions } from '../answer';
import { EvidenceSection } from '../evidence';
import { GuidancePanel } from '../guidance';
import { ProfilePicker } from '../profile';
import { PillarNav } from './PillarNav';
import { PillarQuestions } from './PillarQuestions';
import { UnknownTarget } from './UnknownTarget';
import { useProfile } from './useProfile';
import { TabNavigation } from './useTabLocation';
import styles from './QuestionsView.module.css';

interface QuestionsViewProps {
  session: ReviewSession;
  snapshot: ReviewSnapshot;
  navigation: TabNavigation;
}

/** Pillars, the questions of one of them, and the guidance on one best practice beside. */
export function QuestionsView(props: QuestionsViewProps) {
  const { session, snapshot, navigation } = props;
  const { location, go } = navigation;
  const { lens, review, scored } = snapshot;
  const question = location.question
    ? findQuestion(lens, location.question)
    : undefined;
  const profile = useProfile(snapshot, location.profile);
  const pillars = profile
    ? lens.pillars.filter(({ id }) => profile.progress.pillars.has(id))
    : lens.pillars;
  // A link to a question shows it, also where the profile leaves its pillar out.
  const pillar: Pillar | undefined =
    lens.pillars.find(({ id }) => id === question?.pillarId) ??
    pillars.find(({ id }) => id === location.pillar) ??
    pillars[0];

  // Taken when the pillar is opened: the questions must not move under the person's hands.
  const [opened] = useState(() => new Map<string, readonly string[]>());
  const order = useMemo(() => {
    const known = pillar && opened.get(pillar.id);
    if (known || !pillar) {
      return known ?? [];
    }
    const fresh = orderQuestions(pillar, scored.questions);
    opened.set(pillar.id, fresh);
    return fresh;
  }, [opened, pillar, scored]);

  // A link to a question leads to it; opening guidance from where one is must not move the page.
  const cameFrom = useRef<string>();
  const target = question?.id;
  useEffect(() => {
    if (cameFrom.current === target) {
      return;
    }
    cameFrom.current = undefined;
    const element = target && document.getElementById(`question-${target}`);
    if (element) {
      element.scrollIntoView({ block: 'start' });
      element.focus({ preventScroll: true });
    }
  }, [target]);

  const practice =
    question && location.practice
      ? normalizeChoiceId(question, location.practice)
      : undefined;
  return (
    <>
      {location.question && !question && (
        <UnknownTarget what="question" id={location.question} />
      )}
      {question && location.practice && !practice && (
        <UnknownTarget what="best practice" id={location.practice} />
      )}
      {location.profile && !profile && (
        <UnknownTarget what="profile" id={location.profile} />
      )}
      <ProfilePicker
        lens={lens}
        profile={profile?.profile}
        progress={profile?.progress}
        onPick={id =>
          go({ profile: id, question: undefined, practice: undefined })
        }
      />
      <div className={styles.layout} data-guided={practice ? true : undefined}>
        <PillarNav
          pillars={pillars}
          progress={profile?.progress.pillars}
          scored={scored}
          current={pillar?.id}
          hrefOf={navigation.hrefOf}
        />
        {pillar && (
          <PillarQuestions
            pillar={pillar}
            order={order}
            session={session}
            snapshot={snapshot}
            listed={profile?.listed}
            target={question?.id}
            onShowAll={() => go({ profile: undefined })}
            openPractice={practice}
            onOpen={(questionId, choiceId) => {
              cameFrom.current = questionId;
              go({
                pillar: pillar.id,
                question: questionId,
                practice: choiceId === practice ? undefined : choiceId,
              });
            }}
          />
        )}
        {question && practice && (
          <Box
            as="aside"
            bg="neutral"
            className={styles.guidance}
            aria-label="Guidance"
          >
            <GuidancePanel
              lens={lens}
              review={review}
              questionId={question.id}
              choiceId={practice}
              evidence={
                <EvidenceSection
                  key={practice}
                  questionId={question.id}
                  choiceId={practice}
                />
              }
              onClose={() => go({ practice: undefined })}
            />
          </Box>
        )}
      </div>
    </>
  );
}
