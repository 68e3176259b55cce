/** What a change does to code that was written against the old definitions. */
export type Effect =
  /** It compiles and runs, and the payload is another one: the worst, because nobody is told. */
  | "silent"
  | "stops compiling"
  /** It compiles, and is refused when it runs. */
  | "refused"
  /** It compiles, and makes the same payload. */
  | "none";

export type Level = "breaking" | "minor" | "patch";

interface Kind {
  readonly level: Level;
  readonly effect: Effect;
  /** What it is, for the documentation. */
  readonly is: string;
}

function kind(level: Level, effect: Effect, is: string): Kind {
  return { level, effect, is };
}

/** Every change that can be found: stable, documented in docs/changes.md. */
export const kinds = {
  "definition-added": kind("minor", "none", "There is a new definition."),
  "definition-removed": kind("breaking", "stops compiling", "A definition is gone."),
  "definition-moved": kind("breaking", "stops compiling", "A module is in another folder."),
  "template-changed": kind("breaking", "silent", "Another template runs the workflow."),
  "step-added": kind("minor", "none", "A builder has a new step."),
  "step-removed": kind("breaking", "stops compiling", "A step is gone."),
  "step-renamed": kind("breaking", "stops compiling", "A step has another name."),
  "step-deprecated": kind("minor", "none", "A step is not to be taken any more."),
  "step-moved": kind("breaking", "stops compiling", "A step fills another slot."),
  "steps-reordered": kind("breaking", "silent", "An options object takes steps in another order."),
  "slot-removed": kind("breaking", "stops compiling", "A slot is gone."),
  "slot-renamed": kind("breaking", "stops compiling", "A slot has another name."),
  "slot-required": kind("breaking", "stops compiling", "A slot has to be filled."),
  "slot-optional": kind("minor", "none", "A slot may stay empty."),
  "slot-opened-later": kind(
    "breaking",
    "stops compiling",
    "A slot is closed until a step opens it, or the other way round.",
  ),
  "slot-opened": kind("minor", "none", "A step opens one more slot, which may stay empty."),
  "slot-demanded": kind(
    "breaking",
    "stops compiling",
    "A step opens one more slot, which has to be filled.",
  ),
  "slot-unopened": kind("breaking", "stops compiling", "A step doesn't open a slot any more."),
  "slot-takes-one": kind(
    "breaking",
    "stops compiling",
    "A slot takes one step instead of several.",
  ),
  "slot-takes-many": kind("minor", "none", "A slot takes several steps instead of one."),
  "slot-reshaped": kind(
    "breaking",
    "stops compiling",
    "An options object has a slot in another form.",
  ),
  "argument-added": kind("minor", "none", "There is a new argument, which may be left out."),
  "argument-demanded": kind(
    "breaking",
    "stops compiling",
    "There is a new argument that must be given.",
  ),
  "argument-removed": kind("breaking", "stops compiling", "An argument is gone."),
  "argument-renamed": kind("breaking", "stops compiling", "An argument has another name."),
  "argument-required": kind("breaking", "stops compiling", "An argument must be given now."),
  "argument-optional": kind("minor", "none", "An argument may be left out."),
  "type-narrowed": kind("breaking", "stops compiling", "A type takes fewer values."),
  "type-changed": kind("breaking", "stops compiling", "A type takes other values."),
  "type-widened": kind("minor", "none", "A type takes more values."),
  "default-changed": kind("breaking", "silent", "What is left out stands for another value."),
  "bounds-narrowed": kind("breaking", "refused", "Values that were allowed are refused."),
  "items-demanded": kind("breaking", "stops compiling", "A list has to have more items."),
  "bounds-widened": kind("minor", "none", "Values that were refused are allowed."),
  "rule-added": kind("breaking", "stops compiling", "A rule binds arguments to each other."),
  "rule-removed": kind("minor", "none", "A rule between arguments is gone."),
  "variant-added": kind("minor", "none", "Items of a list may be of one more kind."),
  "variant-removed": kind("breaking", "stops compiling", "A kind of items is gone."),
  "parameter-added": kind("breaking", "silent", "The payload has a parameter more."),
  "parameter-removed": kind("breaking", "silent", "The payload lacks a parameter."),
  "parameter-renamed": kind("breaking", "silent", "A parameter has another name on the wire."),
  "parameter-changed": kind("breaking", "silent", "A parameter is made in another way."),
  "parameters-reordered": kind("breaking", "silent", "Parameters stand in another order."),
  "enum-added": kind("minor", "none", "There is a new enum."),
  "enum-removed": kind("breaking", "stops compiling", "An enum is gone."),
  "enum-moved": kind("breaking", "stops compiling", "An enum is in another module."),
  "enum-opened": kind("minor", "none", "An enum takes unlisted values."),
  "enum-closed": kind("breaking", "stops compiling", "An enum takes no unlisted values any more."),
  "member-added": kind("minor", "none", "An enum has a new member."),
  "member-removed": kind("breaking", "stops compiling", "A member of an enum is gone."),
  "member-renamed": kind("breaking", "stops compiling", "A member of an enum has another name."),
  "member-value": kind("breaking", "silent", "A member of an enum has another value on the wire."),
  "export-added": kind("minor", "none", "An entry passes on more."),
  "export-removed": kind(
    "breaking",
    "stops compiling",
    "An entry doesn't pass something on any more.",
  ),
  "label-changed": kind("breaking", "refused", "A stage is found by another name."),
  "links-removed": kind(
    "breaking",
    "stops compiling",
    "A stage takes no links of a kind any more.",
  ),
  "links-narrowed": kind("breaking", "refused", "A stage takes fewer links."),
  "links-demanded": kind("breaking", "refused", "A stage needs more links."),
  "links-widened": kind("minor", "none", "A stage takes more links, or needs fewer."),
  "connection-changed": kind(
    "breaking",
    "stops compiling",
    "A stage has another kind of connection.",
  ),
  "property-added": kind("minor", "none", "There is a new property."),
  "property-removed": kind("breaking", "stops compiling", "A property is gone, or hidden."),
  "property-renamed": kind("breaking", "stops compiling", "A property has another name."),
  "document-changed": kind(
    "breaking",
    "silent",
    "A document has something else, or in another place.",
  ),
  "column-type-added": kind("minor", "none", "Columns may be of one more type."),
  "column-type-removed": kind("breaking", "stops compiling", "A type of columns is gone."),
  "column-option-added": kind("minor", "none", "Columns have one more option."),
  "column-option-removed": kind(
    "breaking",
    "stops compiling",
    "An option of columns is gone, or takes less.",
  ),
  documentation: kind("patch", "none", "Only the documentation has changed."),
} as const satisfies { readonly [code: string]: Kind };

export type ChangeCode = keyof typeof kinds;
