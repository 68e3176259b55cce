import type { CallOptions, CallScope } from "../../client/call-options.js";
import { list, record, text } from "../../client/lenient.js";
import { ignoreBody, readJson } from "../../http/read.js";
import type { DeploymentKind } from "./deployment.js";
import { argumentError, notFound } from "./error-kinds.js";
import { Listing, type Page } from "./listing.js";
import { Claims, type Made, madeSince } from "./made.js";
import type { PlatformApi } from "./platform-api.js";
import { Project, type ProjectFacts } from "./project.js";

const include = "name,fields,members,tags,settings";

/** What a project's data lies in, where the platform can't choose by itself. */
export interface ProjectStorage {
  readonly type?: string;
  readonly guid?: string;
  readonly resource_crn?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface CreateProjectOptions extends CallOptions {
  readonly name: string;
  readonly description?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly public?: boolean | undefined;
  /** On IBM Cloud an object storage of yours: `{ type: "bmcos_object_storage", guid, resource_crn }`. */
  readonly storage?: ProjectStorage | undefined;
}

/** The projects of a platform. */
export class Projects implements AsyncIterable<Project> {
  readonly #api: PlatformApi;
  readonly #deployment: DeploymentKind;
  readonly #claims = new Claims();

  constructor(api: PlatformApi, deployment: DeploymentKind) {
    this.#api = api;
    this.#deployment = deployment;
  }

  /**
   * One project, by its name or its id.
   *
   * @throws NotFoundError `DATASTAGE_NOT_FOUND`
   */
  async get(
    by: (CallOptions & { readonly name: string }) | (CallOptions & { readonly projectId: string }),
  ): Promise<Project> {
    const scope = this.#api.begin(by);
    const { name, projectId } = record(by) ?? {};
    const [wanted, id] = [text(name), text(projectId)];
    if (id !== undefined) return this.#show(id, scope);
    if (wanted === undefined) throw argumentError("projects.get() takes a name or a projectId");
    for await (const found of this.#list(scope, wanted)) {
      if (found.name === wanted) return this.#project(found);
    }
    throw notFound(`project named ${JSON.stringify(wanted)}`, this.#api.baseUrl);
  }

  getAll(options: CallOptions = {}): Listing<Project> {
    return this.#list(this.#api.begin(options)).map((facts) => this.#project(facts));
  }

  [Symbol.asyncIterator](): AsyncGenerator<Project, void, undefined> {
    return this.getAll()[Symbol.asyncIterator]();
  }

  async create(options: CreateProjectOptions): Promise<Project> {
    const { name, description = "", tags = [] } = options;
    if (text(name) === undefined) throw argumentError("projects.create() takes a name");
    const scope = this.#api.begin(options);
    const { id } = await this.#api.post(
      "/transactional/v2/projects",
      {
        body: {
          name,
          description,
          generator: "specanvil",
          public: options.public ?? false,
          tags,
          storage: options.storage ?? this.#storage(),
        },
      },
      {
        read: readJson((json): Made | undefined => {
          const created = text(text(record(json)?.location)?.split("/").at(-1));
          return created === undefined ? undefined : { id: created, createdAt: undefined };
        }),
        effect: madeSince<Made>({
          api: this.#api,
          claims: this.#claims,
          what: `a project named ${JSON.stringify(name)}`,
          candidates: (within) => this.#list(within, name).filter((found) => found.name === name),
          look: "projects.get()",
        }),
      },
      scope,
    );
    this.#claims.claim(id);
    return this.#show(id, scope);
  }

  /** Deletes a project and everything in it. */
  async delete(project: Project, options: CallOptions = {}): Promise<void> {
    const id = text(record(project)?.projectId);
    if (id === undefined) throw argumentError("projects.delete() takes a project");
    await this.#api.delete(
      "/transactional/v2/projects/{project_id}",
      { parameters: { project_id: id } },
      ignoreBody,
      this.#api.begin(options),
    );
  }

  #storage(): ProjectStorage {
    if (this.#deployment === "aws") return { type: "amazon_s3", properties: { shared: false } };
    if (this.#deployment === "onPremises") return { type: "assetfiles" };
    throw argumentError(
      "On IBM Cloud, projects.create() takes the storage of the project: { type, guid, resource_crn }",
    );
  }

  #show(id: string, scope: CallScope): Promise<Project> {
    return this.#api.get(
      "/v2/projects/{project_id}",
      { parameters: { project_id: id }, query: { include } },
      readJson((json) => {
        const facts = toFacts(json);
        return facts && this.#project(facts);
      }),
      scope,
    );
  }

  #project(facts: ProjectFacts): Project {
    return new Project(this.#api, facts, this.#claims);
  }

  #list(scope: CallScope, name?: string): Listing<ProjectFacts & Made> {
    return Listing.of((bookmark) =>
      this.#api.get(
        "/v2/projects",
        { query: { include, limit: 100, bookmark, name } },
        readJson((json): Page<ProjectFacts & Made> | undefined => {
          const page = record(json);
          if (!Array.isArray(page?.resources)) return undefined;
          const items = list(page.resources).flatMap((item) => toFacts(item) ?? []);
          return { items, next: text(page.bookmark) };
        }),
        scope,
      ),
    );
  }
}

function toFacts(json: unknown): (ProjectFacts & Made) | undefined {
  const { metadata, entity } = record(json) ?? {};
  const id = text(record(metadata)?.guid);
  const name = text(record(entity)?.name);
  if (id === undefined || name === undefined) return undefined;
  return {
    id,
    projectId: id,
    name,
    description: text(record(entity)?.description) ?? "",
    createdAt: text(record(metadata)?.created_at),
  };
}
