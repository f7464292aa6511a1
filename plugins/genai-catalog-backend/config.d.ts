import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /** The catalog of prompts and models. */
  genaiCatalog?: {
    /** Where prompts and models live. */
    sources?: Array<
      {
        /** Names the source in entities, in the API and in the ledger. Changing it makes new assets of all. */
        id: string;
        /** Namespace of the entities. Default: default. */
        namespace?: string;
        /** When it is read. Default: every 30 minutes. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /** Globs of the names that are read; of paths for files, of model ids for models. Default: all. */
        include?: string[];
        /** Globs of the names that are left out. */
        exclude?: string[];
        /** References of hand-written prompts and models that may take over an asset of this source, for example `prompt:triage`. */
        adopt?: string[];
        /**
         * Who owns what, and more. Of several rules that hold, the first that names a field decides it. What no rule
         * gives an owner waits among the unclaimed.
         */
        rules?: Array<{
          /** All of them have to hold. Without any, the rule is about everything. */
          when?: {
            /** Prefix of the folder, by whole segments. */
            folder?: string;
            tag?: string;
            /** A tag with a value. Without `value`, any. */
            providerTag?: { name: string; value?: string };
            /** Prefix of the file's path, by whole segments. */
            path?: string;
            /** Regular expression for the whole name. What its groups catch is `$1` to `$9` below. */
            name?: string;
          };
          set: {
            owner?: string;
            system?: string;
            lifecycle?: string;
            category?: string;
            usedBy?: string[];
          };
        }>;
        /** Longest text of a version, in bytes. Default: 524288. */
        maxTextBytes?: number;
        /** Share of the assets, from 0 to 1, that may vanish in one reading. Default: 0.5. */
        maxLostShare?: number;
        /** Hours after which everything is read, also where changes can be asked for. Default: 24. */
        fullEveryHours?: number;
        /** Longest time for one request. Default: 30. */
        timeoutSeconds?: number;
        /** Requests at a time. Default: 4. */
        concurrency?: number;
      } & (
        | {
            type: 'bedrock-models';
            regions: string[];
            /** Globs of model ids that become entities though nothing refers to them. Default: none. */
            allow?: string[];
            /** Account of Backstage's own `aws` config. */
            accountId?: string;
            /** Keys, instead of an account and of what the environment offers. */
            credentials?: {
              accessKeyId: string;
              /** @visibility secret */
              secretAccessKey: string;
              /** @visibility secret */
              sessionToken?: string;
            };
            /** Address of the service, where it is not the usual one. */
            endpoint?: string;
          }
        | {
            type: 'bedrock-prompts';
            region: string;
            /** Globs of the versions whose content may change. Default: what the source says of itself. */
            mutableVersions?: string[];
            /** Account of Backstage's own `aws` config. */
            accountId?: string;
            /** Keys, instead of an account and of what the environment offers. */
            credentials?: {
              accessKeyId: string;
              /** @visibility secret */
              secretAccessKey: string;
              /** @visibility secret */
              sessionToken?: string;
            };
            /** Address of the service, where it is not the usual one. */
            endpoint?: string;
          }
        | {
            type: 'langfuse';
            /** For example https://cloud.langfuse.com. */
            url: string;
            publicKey: string;
            /** @visibility secret */
            secretKey: string;
            /** For links to Langfuse's own pages. */
            projectId?: string;
            /** Globs of the versions whose content may change. Default: what the source says of itself. */
            mutableVersions?: string[];
          }
        | {
            type: 'mlflow';
            url: string;
            /** @visibility secret */
            token?: string;
            /** Instead of a token. */
            basicAuth?: {
              username: string;
              /** @visibility secret */
              password: string;
            };
            /** Default: both. */
            kinds?: Array<'prompt' | 'model'>;
            /** Globs of the versions whose content may change. Default: what the source says of itself. */
            mutableVersions?: string[];
            /** What models without a tag `task` are for. */
            modelType?:
              | 'chat'
              | 'text'
              | 'embedding'
              | 'image'
              | 'audio'
              | 'video'
              | 'rerank'
              | 'moderation';
          }
        | {
            /** Files that end in .prompt.yml, .prompt or .prompty. One of `directory` and `url`. */
            type: 'files';
            /** Relative to the working directory of the backend. */
            directory?: string;
            /** A folder of a repository, for example https://github.com/acme/prompts/tree/main/prompts. */
            url?: string;
            /** Globs of the versions whose content may change. Default: what the source says of itself. */
            mutableVersions?: string[];
          }
        | {
            /** Prompts and Models in catalog files, with the texts that `contentFrom` points to. */
            type: 'catalog';
            /** Addresses below which `contentFrom` may be absolute. Default: none. */
            allow?: string[];
          }
      )
    >;

    /** Services that may read prompt text. Default: none, whatever their tokens allow. */
    contentReaders?: Array<{
      /** Subject of the service's token, as `backend.auth.externalAccess` names it, or for example `plugin:assistant`. */
      subject: string;
    }>;

    /** Services that may write, each naming on whose behalf. Default: none. */
    services?: Array<{
      /** Subject of the service's token, as `backend.auth.externalAccess` names it, or for example `plugin:assistant`. */
      subject: string;
    }>;

    /** Encryption of prompt text at rest. Default: none. Once it is on, texts cannot be read without their key. */
    encryption?: {
      /**
       * The first key seals, the others only open what was sealed before. To change keys, put the new one first and
       * start: the backend seals all texts anew, and then the others can be taken away.
       */
      keys: Array<{
        /** Up to 64 letters, digits, `_`, `.` and `-`. Stored with what it sealed. */
        id: string;
        /**
         * 32 bytes in base64, such as `openssl rand -base64 32` gives.
         * @visibility secret
         */
        key: string;
      }>;
    };
  };
}
