import type { StageNode } from "../api/graph.js";
import { FlowError } from "../flow-error.js";
import type { ConnectionSource } from "../parameters/connection.js";
import { checkProps, type Props, type Stage } from "../stage/index.js";
import { NodeModel } from "./node.js";
import type { CanvasPart, Cardinality, StagePart } from "./parts.js";

/** A stage on a canvas. */
export class StageModel extends NodeModel implements StageNode, StagePart {
  readonly is = "stage";
  readonly stage: Stage;
  #props: Props = {};
  connection: ConnectionSource | undefined;

  constructor(canvas: CanvasPart, stage: Stage, label: string) {
    super(canvas, label);
    this.stage = stage;
  }

  get noun(): string {
    return this.stage.name;
  }

  get kind(): string {
    return this.stage.name;
  }

  get cardinality(): Cardinality {
    return this.stage.links;
  }

  get props(): Props {
    return this.#props;
  }

  update(props: object): this {
    const problems = checkProps(this.stage, props as Props).filter(
      ({ rule }) => rule !== "unlisted",
    );
    if (problems.length > 0) {
      const found = problems.map(({ property, message }) => `${property} ${message}`).join("; ");
      const place = `${this.noun} ${JSON.stringify(this.label)}`;
      throw new FlowError("PROPERTY", place, `can't be set so: ${found}`, {}, this.update);
    }
    return this.hold(props as Props);
  }

  /** Sets properties as they are. */
  hold(props: Props): this {
    const entries = Object.entries({ ...this.#props, ...props });
    this.#props = Object.freeze(
      Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    );
    return this;
  }

  useConnection(connection: ConnectionSource): this {
    if (this.stage.connection === undefined) {
      const place = `${this.noun} ${JSON.stringify(this.label)}`;
      throw new FlowError("CONNECTION", place, "takes no connection", {}, this.useConnection);
    }
    this.connection = connection;
    return this;
  }
}
