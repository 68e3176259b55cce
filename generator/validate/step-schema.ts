import { z } from "zod";
import { args } from "./argument-schema.js";
import {
  camelName,
  doc,
  filled,
  memberName,
  pascalName,
  severalOf,
  someOf,
} from "./common-schema.js";
import { expression } from "./expression-schema.js";

const field = (description: string): z.ZodOptional<typeof expression> =>
  expression.optional().meta({ description });

const credential = z.strictObject({
  name: field("Its name; usually ${credentialName}."),
  host: field("The host that it signs in to."),
  port: field("The port of that host."),
  authType: field("How it signs in."),
  connectorType: field("The kind of connector that uses it."),
  username: field("Who signs in."),
  password: field("The secret to sign in with."),
  extra: z
    .record(filled, expression)
    .optional()
    .meta({ description: "What only this kind of credential has." }),
  connectorConfigName: field("The configuration of its connector."),
});

const set = z.record(filled, expression).optional().meta({
  description:
    "Parameters to append, in the order of the wire. Their names may be texts with ${argument} in them.",
});

const some = severalOf(camelName)
  .optional()
  .meta({ description: "Arguments of which one at least is given and not empty." });

/** What a builder takes and writes before its first step. */
export const start = z
  .strictObject({
    args: args.optional().meta({ description: "What whoever starts the builder gives." }),
    some,
    set,
  })
  .meta({ id: "start" });

/** What a workflow ends with, whatever its steps were. */
export const end = z.strictObject({ set }).meta({ id: "end" });

/** A step of a builder: what it takes, and what it writes. */
export const step = z
  .strictObject({
    slot: camelName.optional().meta({
      description:
        "The slot that this step fills; without it, the one of its own name, which is optional where slots don't list it.",
    }),
    then: z
      .union([camelName, severalOf(camelName)])
      .optional()
      .meta({ description: "Slots, or steps without one, that this step opens." }),
    doc,
    deprecated: filled
      .optional()
      .meta({ description: "Why it is not to be taken any more, and what to take." }),
    args: args
      .optional()
      .meta({ description: "What its caller gives, in the order of the documentation." }),
    some,
    replace: z
      .record(filled, expression)
      .optional()
      .meta({ description: "New values of parameters that are there already." }),
    set,
    credential: credential.optional().meta({ description: "Fields to merge into the credential." }),
  })
  .meta({ id: "step" });

const variant = z
  .strictObject({
    doc,
    args: args.optional().meta({ description: "What stands in an item beside its type." }),
    set,
  })
  .meta({ id: "variant" });

/** Items of a list that are of several kinds. */
export const variants = z
  .strictObject({
    doc,
    type: pascalName.meta({ description: "The enum by whose members the items say their kind." }),
    items: someOf(memberName, variant).meta({
      description: "Name of the member: what such an item takes, and what it writes.",
    }),
  })
  .meta({ id: "variants" });

export type StepSource = z.infer<typeof step>;
export type StartSource = z.infer<typeof start>;
export type EndSource = z.infer<typeof end>;
export type VariantsSource = z.infer<typeof variants>;
