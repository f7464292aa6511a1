import {
  Applicability,
  countLens,
  Lens,
  ProvidedPractice,
  lensReviewContract as contract,
  RelatedAnswer,
  ReviewTemplate,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { applyTemplate } from './applyTemplate';
import { fleetAnswer } from './fleetAnswers';
import { MatchedCall, matchRoute } from './matchRoute';
import { Refusal } from './Refusal';
import { StoredEvidence } from './StoredEvidence';
import { StoredReview } from './StoredReview';

interface Call extends MatchedCall {
  readonly by: string;
  readonly mayUpdate: boolean;
  readonly body: unknown;
  readonly ifMatch: string | null;
}

const BASE = '/api/lens-review';

/** The Lens review backend in memory: speaks the contract at the wire, for one lens and any entity. */
export class InMemoryBackend {
  /** While true, nothing is reached. */
  offline = false;
  /** Names of the calls that were answered. */
  readonly answered: string[] = [];
  /** Of every review: what the one source has said. */
  readonly evidence = new StoredEvidence();
  readonly reviews = new Map<string, StoredReview>();
  /** What reviews of other lenses say of the same best practices. */
  related: RelatedAnswer[] = [];
  /** What others provide to every review. */
  provided: ProvidedPractice[] = [];
  /** Kept for the lens. */
  templates: ReviewTemplate[] = [];
  /** Questions that whoever may not update a review may answer. */
  handed: string[] = [];
  readonly #lens: Lens;
  readonly #decisions = new Map<
    string,
    NonNullable<Applicability['decision']> & { status: 'in' | 'out' }
  >();
  readonly #suggestedScope: Record<string, string>;

  constructor(options: {
    lens: Lens;
    suggestedScope?: Record<string, string>;
  }) {
    this.#lens = options.lens;
    this.#suggestedScope = options.suggestedScope ?? {};
  }

  /** A `fetch` that is signed in as the user. */
  fetchAs(
    by: string,
    { mayUpdate = true }: { mayUpdate?: boolean } = {},
  ): typeof fetch {
    return async (input, init) => {
      if (this.offline) {
        throw new TypeError('Failed to fetch');
      }
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      try {
        const path = pathname.slice(pathname.indexOf(BASE) + BASE.length);
        const match = matchRoute(request.method, path);
        if (!match) {
          throw new Refusal(404, `There is no ${pathname}.`);
        }
        const text = await request.text();
        const body = text ? JSON.parse(text) : {};
        const ifMatch = request.headers.get('If-Match');
        return Response.json(
          this.#answer({ ...match, by, mayUpdate, body, ifMatch }),
        );
      } catch (error) {
        if (error instanceof Refusal) {
          return Response.json(error.body(), { status: error.status });
        }
        throw error;
      }
    };
  }

  #answer(call: Call): object {
    const { name, params, by, body } = call;
    this.answered.push(name);
    const may = this.#mayOf(call);
    const fleet = fleetAnswer(name, () =>
      contract.decideFleetApplicability.body.parse(body),
    );
    if (fleet) {
      return fleet;
    }
    const isRead = contract[name].method === 'get';
    const isHanded =
      name === 'saveAnswer' && this.handed.includes(params.questionId);
    if (!isRead && !call.mayUpdate && !isHanded) {
      throw new Refusal(403, 'You may not change this review.');
    }
    const entityRef = `${params.kind}:${params.namespace}/${params.name}`;
    switch (name) {
      case 'listLenses':
        return { items: [this.#summary()] };
      case 'getLens':
        return this.#lens;
      case 'listTemplates':
        return { items: this.templates, may: { manage: false } };
      case 'getTemplate':
        return this.#template(params.id);
      case 'listLensCollectors':
        return { items: this.evidence.collectors() };
      case 'listEntityLenses':
        return { items: [this.#applicability(entityRef)], may };
      case 'decideApplicability': {
        const { status, reason } =
          contract.decideApplicability.body.parse(body);
        const at = new Date().toISOString();
        this.#decisions.set(entityRef, { status, reason, by, at });
        return this.#applicability(entityRef);
      }
      case 'listReviews': {
        const review = this.reviews.get(entityRef)?.reply();
        return {
          items: review
            ? [{ ...review.review, scorecard: review.scorecard }]
            : [],
        };
      }
      case 'listProvisions':
        return { items: [], totalItems: 0, dependents: 0, may };
      case 'startReview': {
        const { scope = {}, scenarios = [] } =
          contract.startReview.body.parse(body);
        const started =
          this.reviews.get(entityRef) ??
          new StoredReview({
            lens: this.#lens,
            entityRef,
            scope,
            scenarios,
            by,
          });
        this.reviews.set(entityRef, started);
        return { ...started.reply(), may };
      }
      default:
        return this.#answerOfReview(call, this.#review(entityRef));
    }
  }

  #answerOfReview(call: Call, review: StoredReview): object {
    const { name, params, by, body } = call;
    const may = this.#mayOf(call);
    switch (name) {
      case 'patchReview':
        review.patch(contract.patchReview.body.parse(body), by);
        break;
      case 'submitReview':
        review.submit(by);
        break;
      case 'saveAnswer': {
        const answer = review.save(params.questionId, {
          body: contract.saveAnswer.body.parse(body),
          revision: Number(call.ifMatch?.replaceAll('"', '')),
          by,
        });
        return { answer, scorecard: review.reply().scorecard };
      }
      case 'confirmAnswers': {
        const { questionIds } = contract.confirmAnswers.body.parse(body);
        const answers = review.confirm(questionIds, by);
        return { answers, scorecard: review.reply().scorecard };
      }
      case 'applyTemplate': {
        const { templateId } = contract.applyTemplate.body.parse(body);
        const template = this.#template(templateId);
        return applyTemplate(review, { template, body, by });
      }
      case 'listHistory':
        return { items: review.history };
      case 'refreshEvidence':
        this.evidence.refresh();
        return this.#evidenceOf(review, may);
      case 'disputeEvidence': {
        const { reason } = contract.disputeEvidence.body.parse(body);
        this.evidence.dispute(params, { reason, by });
        return this.#evidenceOf(review, may);
      }
      case 'withdrawDispute':
        this.evidence.withdraw(params);
        return this.#evidenceOf(review, may);
      case 'listHandovers':
        return { items: [] };
      case 'listProvided':
        return {
          items: this.provided,
          totalItems: this.provided.length,
          counts: { offered: 0, taken: 0, lost: 0 },
          offeredBy: [],
          may,
        };
      case 'listRelatedAnswers':
        return { items: this.related };
      case 'getEvidence':
        return this.#evidenceOf(review, may);
      default:
        break;
    }
    return { ...review.reply(), may };
  }

  #mayOf({ mayUpdate }: Call) {
    return mayUpdate || this.handed.length === 0
      ? { update: mayUpdate }
      : { update: false, answer: this.handed };
  }

  #evidenceOf(review: StoredReview, may: { update: boolean }): object {
    const { scorecard } = review.reply();
    return { ...this.evidence.reply(), scorecard, may };
  }

  #template(id: string): ReviewTemplate {
    const template = this.templates.find(each => each.id === id);
    if (!template) {
      throw new Refusal(404, `There is no template '${id}'.`);
    }
    return template;
  }

  #review(entityRef: string): StoredReview {
    const review = this.reviews.get(entityRef);
    if (!review) {
      throw new Refusal(404, `There is no review of ${entityRef}.`);
    }
    return review;
  }

  #applicability(entityRef: string): Applicability {
    const { id, name, version } = this.#lens;
    const decision = this.#decisions.get(entityRef);
    const reviewed = this.reviews.has(entityRef);
    const status = decision?.status ?? (reviewed ? 'in' : 'undecided');
    return {
      lensId: id,
      lensName: name,
      lensVersion: version,
      status,
      because: decision ? 'A person has decided so.' : 'Nobody has said yet.',
      decidedBy: decision ? 'person' : 'nobody',
      decision: decision && {
        by: decision.by,
        at: decision.at,
        reason: decision.reason,
      },
      reviewed,
      suggestedScope: this.#suggestedScope,
    };
  }

  #summary() {
    const { id, name, version } = this.#lens;
    const counts = countLens(this.#lens);
    return {
      id,
      name,
      version,
      status: 'published',
      builtIn: true,
      counts,
      origin: 'built-in',
      reviews: this.reviews.size,
    };
  }
}
