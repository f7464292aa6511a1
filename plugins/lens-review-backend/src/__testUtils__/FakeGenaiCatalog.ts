import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import {
  EntityFacts,
  EvidenceFactReport,
  genaiCatalogContract,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

/** What it was asked. */
interface Asked {
  readonly path: string;
  readonly authorization?: string;
  readonly entityRefs: readonly string[];
}

type Fact = readonly [
  choiceId: string,
  state: EvidenceFactReport['state'],
  subject?: Partial<EvidenceFactReport['subjects'][number]>,
];

/** The GenAI catalog at the wire, as far as its contract has facts. */
export class FakeGenaiCatalog {
  readonly asked: Asked[] = [];
  readonly facts = new Map<string, EntityFacts>();
  /** In place of the facts. */
  instead: { status: number; body: string } | undefined;
  readonly #server: Server;

  constructor() {
    const { queryFacts } = genaiCatalogContract;
    this.#server = createServer(async (req, res) => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) {
        chunks.push(chunk);
      }
      const { entityRefs } = queryFacts.body.parse(
        JSON.parse(Buffer.concat(chunks).toString('utf8')),
      );
      this.asked.push({
        path: `${req.method} ${req.url}`,
        authorization: req.headers.authorization,
        entityRefs,
      });
      const { status, body } = this.instead ?? {
        status: 200,
        body: JSON.stringify(
          queryFacts.reply.parse({
            items: entityRefs.flatMap(ref => this.facts.get(ref) ?? []),
          }),
        ),
      };
      res.writeHead(status, { 'Content-Type': 'application/json' });
      res.end(body);
    });
  }

  /** From now on it says this of the entity. */
  say(entityRef: string, facts: readonly Fact[]): void {
    this.facts.set(entityRef, {
      entityRef,
      prompts: [],
      models: [],
      versions: [],
      facts: facts.map(([choiceId, state, subject]) => ({
        choiceId,
        state,
        sentence: `It ${state}.`,
        subjects: subject
          ? [
              {
                ref: 'model:default/old',
                has: [],
                lacks: [],
                against: [],
                ...subject,
              },
            ]
          : [],
      })),
    });
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  get baseUrl(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/api/genai-catalog`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
