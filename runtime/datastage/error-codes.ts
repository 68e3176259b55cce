import { errorCodeTable } from "../error-code-facts.js";

/** The codes of errors of flows; the findings of `flow.validate()` have codes of their own. */
export const flowErrorCodes = errorCodeTable({
  FLOW_STAGE: {
    type: "FlowError",
    when: "`flow.add()` was given something that is no kind of stage, or the flow holds no stage of this label and kind.",
    mend: "Give a stage of `specanvil/datastage/stages/…`, or a label that the flow holds.",
    effect: "not sent",
  },
  FLOW_LABEL: {
    type: "FlowError",
    when: "A stage, a subflow or a flow was given no name.",
    mend: "Give a text that isn't empty.",
    effect: "not sent",
  },
  FLOW_PROPERTY: {
    type: "FlowError",
    when: "A stage doesn't have a property, or the property doesn't take the value.",
    mend: "Take what the message names.",
    effect: "not sent",
  },
  FLOW_LINK: {
    type: "FlowError",
    when: "A link can't be made: one of its ends takes no more of them, or they don't stand on one canvas.",
    mend: "Read which end refuses it; remove a link, or lead it elsewhere.",
    effect: "not sent",
  },
  FLOW_PARTITIONING: {
    type: "FlowError",
    when: "The partitioning of a link is unknown, or has what its type doesn't take.",
    mend: "Give one of the types that the message lists; only hash, modulus, range and sequential sort.",
    effect: "not sent",
  },
  FLOW_COLUMN: {
    type: "FlowError",
    when: "A column has no name or one that is taken, or an option that its type doesn't take.",
    mend: "Take one of the options that the message lists.",
    effect: "not sent",
  },
  FLOW_CONNECTION: {
    type: "FlowError",
    when: "A stage takes no connection, or not this kind; or a secret of a local connection is none.",
    mend: "Give `connection(assetId)`, or `localConnection()` with `secret.env(…)` for what is secret.",
    effect: "not sent",
  },
  FLOW_PARAMETER: {
    type: "FlowError",
    when: "A parameter has a name or a type that no parameter has, or is there already.",
    mend: "Take one of the types that the message lists, or another name.",
    effect: "not sent",
  },
  FLOW_SETTING: {
    type: "FlowError",
    when: "A setting of a flow is unknown, has a value that it doesn't take, or excludes another one.",
    mend: "Do what the message says.",
    effect: "not sent",
  },
  FLOW_COMMENT: {
    type: "FlowError",
    when: "A comment has no text, a style that there isn't, or is about a stage of another flow.",
    mend: "Do what the message says.",
    effect: "not sent",
  },
  FLOW_POSITION: {
    type: "FlowError",
    when: "A position or a size isn't two numbers.",
    mend: "Give pixels from the left and from the top.",
    effect: "not sent",
  },
  FLOW_SUBFLOW: {
    type: "FlowError",
    when: "A subflow can't be made of these stages, or can't be used so.",
    mend: "Do what the message says.",
    effect: "not sent",
  },
  FLOW_KEPT: {
    type: "FlowError",
    when: "What `keep()` was given stands nowhere in the part of the document, or is no pointer to it.",
    mend: "Correct the pointer, or take it away: the flow was changed since it was read.",
    effect: "not sent",
  },
  FLOW_INVALID: {
    type: "FlowError",
    when: "`flow.toDocument()` would make a broken document. `diagnostics` has every mistake with its stage and property.",
    mend: "Mend what it lists; `flow.validate()` lists the same, and warnings.",
    effect: "not sent",
  },
  FLOW_DOCUMENT: {
    type: "FlowError",
    when: "`readFlow()` was given what is no flow document, or one that the vendor's own reader refuses.",
    mend: "Read which part of the document the message names.",
    effect: "not sent",
  },
});
