import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /** Reviews of catalog entities against Well-Architected lenses. */
  lensReview?: {
    /**
     * Kinds of entities that can be reviewed. Default: Component.
     * @visibility frontend
     */
    kinds?: string[];

    /** Days after which an answer of a complete review wants to be confirmed. Default: 180. */
    confirmEveryDays?: number;

    /** Lenses beside the built-in ones, and settings for each lens. */
    lenses?: Array<{
      /** Id of the lens. With a `type` it differs from every built-in id. */
      id: string;
      /** False: the lens is not offered. Reviews against it can still be read. Default: true. */
      enabled?: boolean;
      /** Catalog filter predicate. The lens applies to every entity that matches. */
      filter?: object;
      /**
       * Whether the lens applies to what depends on a prompt, a model or something that it applies to. Default: as the lens
       * says, and true where it says nothing.
       */
      byDependency?: boolean;
      /** Where the definition is read from. */
      type?: 'file' | 'url';
      /**
       * The version of the lens, because the custom-lens format has no field for it. Required with `type: file`. Without
       * it, `type: url` publishes a version whenever the text changes.
       */
      version?: string;
      /** What a new version is to the last one; minor ones are taken by open reviews silently. Default: major. */
      change?: 'major' | 'minor';
      /** With `type: file`: path of a custom-lens JSON file, relative to the working directory of the backend. With `type: url`: its address. */
      target?: string;
      /** The ladder of the lens, lowest level first, instead of its own. */
      levels?: Array<{
        id: string;
        title: string;
        text: string;
        /** What a review has to show. */
        when: object;
      }>;
    }>;

    /** The files and addresses of lenses. */
    lensReading?: {
      /** When they are read again. Default: every 30 minutes. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** What other plugins know of the best practices of reviewed entities. */
    evidence?: {
      /** When it is collected for every review. Default: every 6 hours. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** Days for which evidence and its history are kept after they ended. Default: 365. */
      keepDays?: number;
      /** Services that may send evidence, such as build pipelines. Default: none. */
      pushers?: Array<{
        /** Subject of the service's token, for example `ci`. */
        subject: string;
        /** Tools for which it may send. Default: any. */
        tools?: string[];
      }>;
    };

    /** Who may accept the risk of a best practice whose documented risk is high. Default: nobody. */
    acceptance?: {
      /** Refs of groups, for every pillar that `pillars` does not name. */
      approverGroups?: string[];
      /** Refs of groups by pillar id. */
      pillars?: { [pillarId: string]: string[] };
    };

    /** What is known of many components at once. */
    fleet?: {
      /** When the catalog is read, and reviews are scored anew whose time has come. Default: every 5 minutes. */
      sweep?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** Days for which the scores of a day are kept, for trends. Default: 1186, which is three years and a quarter. */
      keepDays?: number;
    };

    /** What people are told of by Backstage's notifications. */
    notifications?: {
      /** False: nothing is sent. Default: true. */
      enabled?: boolean;
      /** What is sent: assigned, handed-over, due-soon, acceptance-requested, acceptance-ending, contradicted, confirm. Default: all. */
      kinds?: string[];
      /** When it is looked for what is due. Default: every day at 6:00 UTC. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** Services that may write, each naming on whose behalf. Default: none. */
    services?: Array<{
      /** Subject of the service's token, for example `review-importer`. */
      subject: string;
    }>;
  };
}
