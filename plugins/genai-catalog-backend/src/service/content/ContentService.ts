import { NotFoundError } from '@backstage/errors';
import {
  AssetVersion,
  PromptDiff,
  PromptVersion,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Caller, matchesTag } from '@genai-lens/http-contract-node';
import {
  AssetDetails,
  currentVersion,
  findVersionIn,
  readContent,
  versionNamed,
} from '../../ledger';
import { StoredVersion } from '../../model';
import { ServiceContext } from '../context';
import { presentContent, presentVersion } from '../present';
import { changesBetween } from './changesBetween';
import { diffText } from './diffText';
import { renderContent } from './renderContent';
import { tagOf } from './tagOf';

/** What a label points to; without a body, what the caller has is up to date. */
export interface Resolved {
  readonly tag: string;
  readonly body?: PromptVersion & { label?: string };
}

/** Gives out prompt text, to those who may read it and nobody else. */
export class ContentService {
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  async getVersion(options: {
    ref: string;
    version: string;
    caller: Caller;
  }): Promise<PromptVersion> {
    const details = await this.#toRead(options);
    return this.#withContent(
      findVersionIn(details.versions, options.version),
      details,
    );
  }

  async resolve(options: {
    ref: string;
    label?: string;
    ifNoneMatch?: string;
    caller: Caller;
  }): Promise<Resolved> {
    const { label } = options;
    const details = await this.#toRead(options);
    const version = versionAt(details, label);
    const tag = tagOf(version);
    if (matchesTag(options.ifNoneMatch, tag)) {
      return { tag };
    }
    const body = await this.#withContent(version, details);
    return { tag, body: { ...body, label } };
  }

  async diff(options: {
    ref: string;
    from: string;
    to: string;
    caller: Caller;
  }): Promise<PromptDiff> {
    const details = await this.#toRead(options);
    const versions = [options.from, options.to].map(version =>
      findVersionIn(details.versions, version),
    );
    const [from, to] = await Promise.all(
      versions.map(async version => {
        const { content, sha256 } = await this.#open(version);
        return {
          version,
          shown: plain(version, details, sha256),
          text: { name: version.version, text: renderContent(content) },
        };
      }),
    );
    return {
      from: from.shown,
      to: to.shown,
      diff: diffText(from.text, to.text),
      changes: changesBetween(from.version, to.version),
    };
  }

  async #toRead(options: {
    ref: string;
    caller: Caller;
  }): Promise<AssetDetails> {
    const { ref, caller } = options;
    const access = await this.#context.access.of(ref, caller.credentials);
    access.require('readContent');
    return access.inLedger();
  }

  async #withContent(
    version: StoredVersion,
    details: AssetDetails,
  ): Promise<PromptVersion> {
    const { content, sha256 } = await this.#open(version);
    return {
      ...plain(version, details, sha256),
      content: presentContent(content),
    };
  }

  #open(version: StoredVersion) {
    const { db, vault } = this.#context.ledger;
    return readContent({ db, vault, version });
  }
}

function plain(
  version: StoredVersion,
  details: AssetDetails,
  sha256: string,
): AssetVersion {
  return presentVersion(version, details, { sha256, keyed: false });
}

/** Throws `NotFoundError` where the label is not there, or points to what the ledger never got. */
function versionAt(
  { asset, versions, labels }: AssetDetails,
  label: string | undefined,
): StoredVersion {
  const target = labels.find(({ name }) => name === label);
  const version =
    label === undefined
      ? currentVersion(versions, labels)
      : target && versionNamed(versions, target.versionName);
  if (!version) {
    throw new NotFoundError(
      label === undefined
        ? `${asset.ref} has no version`
        : `Label '${label.slice(0, 100)}' of ${asset.ref} points to no version`,
    );
  }
  return version;
}
