import { findQuestion } from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { currentAnswers, ReviewSession, ReviewSnapshot } from '../../state';
import { AboutLens, LensCollectors } from '../about';
import { ConfirmView } from '../confirm';
import { HistoryView } from '../history';
import { UnansweredView, UnknownView } from '../lists';
import { MatrixView } from '../matrix';
import { MilestonesView } from '../milestones';
import { PlanView } from '../plan';
import { ProvidedView } from './ProvidedView';
import { QuestionsView } from './QuestionsView';
import { TabNavigation } from './useTabLocation';
import { viewOf } from './views';

interface ReviewViewProps {
  session: ReviewSession;
  snapshot: ReviewSnapshot;
  navigation: TabNavigation;
}

/** The view that the URL names. */
export function ReviewView(props: ReviewViewProps) {
  const { session, snapshot, navigation } = props;
  const { lens, review, scored, may } = snapshot;
  const onOpen = ({
    questionId,
    choiceId,
  }: Pick<OpenTarget, 'questionId'> & Partial<OpenTarget>) =>
    navigation.go({
      view: 'questions',
      pillar: findQuestion(lens, questionId)?.pillarId,
      question: questionId,
      practice: choiceId,
    });
  const common = { lens, scored, onOpen };

  switch (viewOf(navigation.location.view)) {
    case 'matrix':
      return <MatrixView {...common} />;
    case 'plan':
      return (
        <PlanView
          {...common}
          review={review}
          session={session}
          target={{
            questionId: navigation.location.question,
            choiceId: navigation.location.practice,
          }}
        />
      );
    case 'provided':
      return <ProvidedView lens={lens} review={review} onOpen={onOpen} />;
    case 'dont-know':
      return <UnknownView {...common} answers={currentAnswers(snapshot)} />;
    case 'unanswered':
      return <UnansweredView {...common} answers={currentAnswers(snapshot)} />;
    case 'still-true':
      return (
        <ConfirmView
          {...common}
          review={review}
          answers={[...snapshot.answers.values()]}
          session={session}
          mayUpdate={may.update}
        />
      );
    case 'milestones':
      return (
        <MilestonesView
          review={review}
          mayUpdate={may.update}
          sides={{
            from: navigation.location.from,
            to: navigation.location.to,
          }}
          onCompare={sides => navigation.go(sides)}
          flush={() => session.flush()}
          onOpen={onOpen}
        />
      );
    case 'history':
      return (
        <HistoryView
          lens={lens}
          review={review}
          session={session}
          onOpen={onOpen}
        />
      );
    case 'about':
      return (
        <section aria-label="About this lens">
          <AboutLens
            lens={lens}
            scenarios={{
              chosen: review.scenarios,
              mayUpdate: may.update,
              save: scenarios => session.patch({ scenarios }),
            }}
            onOpen={onOpen}
            collectors={<LensCollectors lens={lens} onOpen={onOpen} />}
          />
        </section>
      );
    default:
      return <QuestionsView {...props} />;
  }
}
