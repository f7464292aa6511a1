import { FleetPractice, PracticeStanding } from '../practices';

/** A best practice that components lack. */
export interface Gap
  extends Pick<FleetPractice, 'questionId' | 'choiceId' | 'pillarId' | 'bits'>,
    Readonly<PracticeStanding> {
  readonly title: string;
  readonly risk: FleetPractice['choice']['documentedRisk'];
}
