import {
  AppliedTemplate,
  ReviewTemplate,
  ReviewTemplateList,
  TemplateEvent,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Actor, ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { EntityAccess } from '../../permissions';
import { AuthorizedLensService } from '../lenses';
import { authorizeWrite, By } from '../reviews/authorizeWrite';
import { ReviewPresenter } from '../reviews';
import { applyTemplate, ApplyTemplate } from './applyTemplate';
import { SentContent } from './checkContent';
import { TemplateContext, TemplateWrite } from './context';
import { createTemplate, CreateTemplate } from './createTemplate';
import { deleteTemplate } from './deleteTemplate';
import { contentOfReview } from './ofReview';
import {
  presentTemplate,
  presentTemplateEvent,
  presentTemplateHead,
} from './presentTemplate';
import {
  readTemplate,
  readTemplateHistory,
  readTemplates,
} from './readTemplates';
import { replaceTemplate, ReplaceTemplate } from './replaceTemplate';

/** A call that writes to a template, before it is known what the caller may do. */
type ByCaller<T> = Omit<T, 'actor'> & { readonly caller: Caller };

type Create = ByCaller<Omit<CreateTemplate, 'answers'>> &
  Partial<Pick<SentContent, 'answers'>> & {
    readonly fromReview?: {
      readonly entityRef: string;
      readonly notes: boolean;
    };
  };

/** Who may read lenses reads their templates, who may manage templates writes them, and who may update a review takes them over. */
export class AuthorizedTemplateService {
  readonly #context: TemplateContext;
  readonly #access: EntityAccess;
  readonly #actors: ActorResolver;
  readonly #lenses: AuthorizedLensService;
  readonly #presenter: ReviewPresenter;

  constructor(deps: {
    context: TemplateContext;
    access: EntityAccess;
    actors: ActorResolver;
    lenses: AuthorizedLensService;
    presenter: ReviewPresenter;
  }) {
    this.#context = deps.context;
    this.#access = deps.access;
    this.#actors = deps.actors;
    this.#lenses = deps.lenses;
    this.#presenter = deps.presenter;
  }

  async list(
    options: Parameters<typeof readTemplates>[1],
    { credentials }: Caller,
  ): Promise<ReviewTemplateList> {
    const manage = await this.#lenses.readerMayManageTemplates(credentials);
    const { items, ...page } = await readTemplates(this.#context, options);
    return {
      items: items.map(presentTemplateHead),
      may: { manage },
      ...page,
    };
  }

  async get(id: string, { credentials }: Caller): Promise<ReviewTemplate> {
    await this.#lenses.requireRead(credentials);
    return presentTemplate(await readTemplate(this.#context, id));
  }

  async listHistory(
    options: Parameters<typeof readTemplateHistory>[1],
    { credentials }: Caller,
  ): Promise<{ items: TemplateEvent[]; nextCursor?: string }> {
    await this.#lenses.requireRead(credentials);
    const { items, ...page } = await readTemplateHistory(
      this.#context,
      options,
    );
    return { items: items.map(presentTemplateEvent), ...page };
  }

  async create(
    call: Create,
  ): Promise<{ created: boolean; reply: ReviewTemplate }> {
    const actor = await this.#toManage(call.caller);
    const { created, template } = await createTemplate(this.#context, {
      answers: [],
      ...call,
      ...(await this.#copied(call)),
      actor,
    });
    return { created, reply: presentTemplate(template) };
  }

  async replace(call: ByCaller<ReplaceTemplate>): Promise<ReviewTemplate> {
    const actor = await this.#toManage(call.caller);
    return presentTemplate(
      await replaceTemplate(this.#context, { ...call, actor }),
    );
  }

  async delete(call: ByCaller<TemplateWrite>): Promise<void> {
    const actor = await this.#toManage(call.caller);
    await deleteTemplate(this.#context, { ...call, actor });
  }

  async apply(call: By<ApplyTemplate>): Promise<AppliedTemplate> {
    const [{ write }] = await Promise.all([
      authorizeWrite({ access: this.#access, actors: this.#actors }, call),
      this.#lenses.requireRead(call.caller.credentials),
    ]);
    const { outcome, review } = await applyTemplate(this.#context, write);
    const scorecard = await this.#presenter.scorecard(review);
    return { ...outcome, scorecard };
  }

  /** What is taken of a review, which the caller has to be allowed to read. */
  async #copied({ lensId, fromReview, caller }: Create) {
    if (!fromReview) {
      return undefined;
    }
    const entityRef = fromReview.entityRef.toLocaleLowerCase('en-US');
    const access = await this.#access.of(entityRef, caller.credentials);
    access.require('read', lensId);
    const { notes } = fromReview;
    return contentOfReview(this.#context, {
      key: { entityRef, lensId },
      notes,
    });
  }

  async #toManage(caller: Caller): Promise<Actor> {
    await this.#lenses.requireManageTemplates(caller.credentials);
    return this.#actors.resolve(caller);
  }
}
