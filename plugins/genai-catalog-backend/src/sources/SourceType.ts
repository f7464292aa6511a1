import { Config } from '@backstage/config';
import {
  AuthService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Source } from '../model';
import { RetryPolicy } from './fetch';
import { NameFilter } from './map';

/** A kind of place where prompts or models live. To add one, write a folder like the others and name it in `sourceTypes`. */
export interface SourceType {
  /** As config writes it. */
  readonly type: string;
  /** The keys of config that it has beside those of every source. */
  readonly keys: readonly string[];
  /** Reads its part of config and makes the source. Throws with the full path of what is wrong. Nothing is fetched yet. */
  create(options: SourceTypeOptions): Source;
}

/** What a type of source gets to make a source from. */
export interface SourceTypeOptions {
  /** The item of `genaiCatalog.sources`. */
  readonly config: Config;
  /** For example `genaiCatalog.sources[2]`. */
  readonly configPath: string;
  readonly services: SourceServices;
  /** `include` and `exclude`. */
  readonly names: NameFilter;
  readonly reading: ReadingOptions;
  /** `mutableVersions`, where the type has that key and config says something. */
  readonly mutableVersions?: NameFilter;
}

/** How politely a source is read. */
export interface ReadingOptions {
  /** Per request. */
  readonly timeoutMs: number;
  /** Requests at a time. */
  readonly concurrency: number;
  readonly retry: RetryPolicy;
}

/** What sources need of the backend that they run in. */
export interface SourceServices {
  readonly rootConfig: RootConfigService;
  readonly urlReader: UrlReaderService;
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  /** Relative directories in config are relative to it. */
  readonly workingDirectory: string;
}
