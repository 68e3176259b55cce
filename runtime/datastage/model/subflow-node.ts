import type { Inside } from "../api/canvas.js";
import { FlowError } from "../flow-error.js";
import { NodeModel } from "./node.js";
import type { CanvasPart, Cardinality, LocalPart, SharedDocument, SharedPart } from "./parts.js";

const any = [0, Infinity] as const;
const none = [0, 0] as const;
const links: Cardinality = { in: any, out: any, reference: none, reject: none };

/** A subflow whose stages stand in the same document. */
export class LocalModel extends NodeModel implements LocalPart {
  readonly is = "local";
  readonly noun = "Subflow";
  readonly cardinality = links;
  readonly inside: Inside & CanvasPart;

  constructor(canvas: CanvasPart, label: string, inside: Inside & CanvasPart) {
    super(canvas, label);
    this.inside = inside;
  }

  get inner(): CanvasPart {
    return this.inside;
  }
}

/** A use of a subflow that is a document of its own. */
export class SharedModel extends NodeModel implements SharedPart {
  readonly is = "shared";
  readonly noun = "Subflow";
  readonly cardinality = links;
  readonly subflow: SharedDocument;
  values: Readonly<Record<string, string>> = {};

  constructor(canvas: CanvasPart, label: string, subflow: SharedDocument) {
    super(canvas, label);
    this.subflow = subflow;
  }

  set(parameter: string, value: string): this {
    if (!this.subflow.parameters.some(({ name }) => name === parameter)) {
      const place = `${this.noun} ${JSON.stringify(this.label)}`;
      throw new FlowError("PARAMETER", place, `has no parameter ${parameter}`, {}, this.set);
    }
    this.values = { ...this.values, [parameter]: value };
    return this;
  }
}
