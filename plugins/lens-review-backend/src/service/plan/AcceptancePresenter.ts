import {
  AcceptanceItem,
  Choice,
  findQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { FoundAcceptance } from '../../database/operations/plan';
import { MayUpdate } from '../../permissions';
import { Person } from '../CallerClaims';
import { namedEntity, TitleOf } from '../fleet/titles';
import { PlanContext } from './context';
import { presentAcceptance } from './presentPlan';
import { NOT_A_SERVICE, whyNotApprove } from './whyNotApprove';

/** Says of acceptances in many components what one caller may do about them. */
export class AcceptancePresenter {
  readonly #context: PlanContext;
  readonly #approver: Person | undefined;
  readonly #mayUpdate: MayUpdate;

  constructor(deps: {
    context: PlanContext;
    /** Undefined: a service. */
    approver: Person | undefined;
    mayUpdate: MayUpdate;
  }) {
    this.#context = deps.context;
    this.#approver = deps.approver;
    this.#mayUpdate = deps.mayUpdate;
  }

  async present(
    found: FoundAcceptance,
    titleOf: TitleOf,
  ): Promise<AcceptanceItem> {
    const { lensId, lensVersion, entityRef, title, acceptance } = found;
    const { questionId, choiceId } = acceptance;
    const { lenses, now } = this.#context;
    const lens = await lenses.require({ id: lensId, version: lensVersion });
    const pillar = lens.pillars.find(({ questions }) =>
      questions.some(({ id }) => id === questionId),
    );
    const practice = findQuestion(lens, questionId)?.choices.find(
      ({ id }) => id === choiceId,
    );
    if (!pillar || !practice) {
      throw new Error(`Lens ${lensId} ${lensVersion} has no ${choiceId}`);
    }
    return {
      entityRef,
      title,
      owners: found.owners.map(ref => namedEntity(ref, titleOf)),
      lensId,
      questionId,
      choiceId,
      pillarId: pillar.id,
      pillarName: pillar.name,
      practiceTitle: practice.title,
      documentedRisk: practice.documentedRisk,
      acceptance: presentAcceptance(acceptance, now()),
      may: this.#may(found, { pillarId: pillar.id, practice }),
    };
  }

  #may(
    { entityRef, lensId, owners, acceptance }: FoundAcceptance,
    planned: { pillarId: string; practice: Choice },
  ): AcceptanceItem['may'] {
    const approver = this.#approver;
    const mayUpdate = this.#mayUpdate({
      entityRef,
      lensId,
      owners: [...owners],
    });
    if (acceptance.status !== 'requested') {
      return { decide: false, revoke: mayUpdate };
    }
    const whyNot = approver
      ? whyNotApprove({
          approver,
          acceptance,
          planned,
          owners,
          mayUpdate,
          approvers: this.#context.approvers,
        })
      : NOT_A_SERVICE;
    return { decide: whyNot === undefined, whyNot, revoke: mayUpdate };
  }
}
