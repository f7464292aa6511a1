import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  ConfigItem,
  readBaseUrl,
  readOptionalItem,
  refuseUnknownKeys,
} from '../config';
import { ReadingOptions } from '../SourceType';

/** Keys of config that every source in AWS has. */
export const AWS_KEYS = ['accountId', 'credentials', 'endpoint'];

/** Credentials as the AWS SDK takes them. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What the clients of the AWS SDK have in common. */
export interface AwsClientOptions {
  readonly credentials: AwsCredentials | (() => Promise<AwsCredentials>);
  readonly endpoint?: string;
  /** The SDK tries again by itself, and heeds `Retry-After`. */
  readonly maxAttempts: number;
  readonly requestHandler: {
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    readonly throwOnRequestTimeout: true;
  };
}

const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;

/**
 * Reads how AWS is reached: keys in the item itself, or an account of Backstage's own `aws` config, or what the
 * environment offers.
 */
export function readAwsConfig(
  item: ConfigItem,
  options: { rootConfig: RootConfigService; reading: ReadingOptions },
): AwsClientOptions {
  const { config, configPath } = item;
  const keys = readOptionalItem(item, 'credentials');
  const accountId = config.getOptionalString('accountId');
  if (keys && accountId !== undefined) {
    throw new InputError(
      `${configPath}.accountId: not together with 'credentials'`,
    );
  }
  const { timeoutMs, retry } = options.reading;
  return {
    credentials: keys
      ? readKeys(keys)
      : fromBackstage(options.rootConfig, accountId),
    endpoint: config.has('endpoint')
      ? readBaseUrl(item, 'endpoint')
      : undefined,
    maxAttempts: retry.attempts,
    requestHandler: {
      connectionTimeout: timeoutMs,
      requestTimeout: timeoutMs,
      throwOnRequestTimeout: true,
    },
  };
}

/** Milliseconds for a call with all its attempts. */
export function callTimeoutMs({ timeoutMs, retry }: ReadingOptions): number {
  return timeoutMs * retry.attempts;
}

/** The region, checked because it becomes part of the host's name. */
export function checkRegion(region: string, configPath: string): string {
  if (!REGION.test(region)) {
    throw new InputError(
      `${configPath}: a region such as eu-central-1, not '${region}'`,
    );
  }
  return region;
}

function readKeys(item: ConfigItem): AwsCredentials {
  refuseUnknownKeys(item, ['accessKeyId', 'secretAccessKey', 'sessionToken']);
  const { config } = item;
  return {
    accessKeyId: config.getString('accessKeyId'),
    secretAccessKey: config.getString('secretAccessKey'),
    sessionToken: config.getOptionalString('sessionToken'),
  };
}

/** Asked for at the first request, not at start. */
function fromBackstage(
  rootConfig: RootConfigService,
  accountId: string | undefined,
): () => Promise<AwsCredentials> {
  const manager = DefaultAwsCredentialsManager.fromConfig(rootConfig);
  return async () => {
    const provider = await manager.getCredentialProvider(
      accountId === undefined ? undefined : { accountId },
    );
    return provider.sdkCredentialProvider();
  };
}
