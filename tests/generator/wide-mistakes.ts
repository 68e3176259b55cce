import type { BaseFile } from "./base-spec.js";

// Mistakes in what packages share, begin with, end with and choose.

/** One edit of definitions without mistakes, where it is reported, and how it is mended. */
export type Row = readonly [
  what: string,
  file: BaseFile,
  from: string,
  to: string,
  places: readonly string[],
  fix: string,
];

const shared = "acme/shared.yaml";
const bare = "acme/packages/bare.yaml";
const wide = "acme/packages/wide.yaml";

// prettier-ignore
export const wideMistakes: Readonly<Record<string, readonly Row[]>> = {
  "shared steps": [
    ["an unknown file of them", wide, "use: [keys]", "use: [key]", ["packages/wide.yaml:20:7 unknown-steps"], "Did you mean keys? Known: keys."],
    ["an unknown file beside a known one", wide, "use: [keys]", "use: [keys, kees]", ["packages/wide.yaml:20:13 unknown-steps"], "Did you mean keys? Known: keys."],
    ["a step that the package has itself", wide, "  slow:\n", "  guest: { slot: login, doc: d }\n  slow:\n", ["packages/wide.yaml:20:7 name-clash"], "Rename one of them, or don't use that file."],
    ["a step with arguments that the package has itself", wide, "  views:\n", "  token:\n", ["packages/wide.yaml:20:7 name-clash"], "Rename one of them, or don't use that file."],
    ["a slot that the package doesn't have", wide, "  login: { need: a login }\n", "", ["packages/wide.yaml:19:7 unknown-slot", "packages/wide.yaml:19:7 unknown-slot"], "Known: content, tuning, depth."],
    ["a slot to open that the package doesn't have", shared, "    slot: login\n    doc: Signs in as", "    slot: login\n    then: realm\n    doc: Signs in as", ["packages/wide.yaml:20:7 unknown-slot"], "Known: login, content, tuning, depth."],
    ["a circle", shared, "    slot: login\n    doc: Signs in as", "    slot: login\n    then: login\n    doc: Signs in as", ["packages/wide.yaml:20:7 step-cycle"], "Let then lead to slots that don't lead back."],
    ["a step toWorkflow", shared, "  guest:", "  toWorkflow:", ["shared.yaml:16:3 reserved-name"], "Rename it."],
    ["an unknown argument", shared, "host: $host", "host: $hosts", ["shared.yaml:13:13 unknown-argument"], "Did you mean host? Known: token, host."],
    ["an unknown type", shared, "type: string", "type: Text", ["shared.yaml:10:21 unknown-type"], "Known: string, boolean, integer, secret, json, Color, Shade, Paint, AnyPaint."],
    ["a secret that leaves", shared, "set: { guest: true }", "args: { key: { type: secret, doc: d } }\n    set: { guest: $key }", ["shared.yaml:20:19 secret-leak"], "Use it only as a field of credential, or of its extra, by itself."],
    ["a fact that no package has", shared, 'app: "${name}"', 'app: "${titel}"', ["shared.yaml:15:21 unknown-argument"], "Did you mean title? Known: token, host, prefix, about, tags, name, package, title, credentialName, epoch, guid."],
    ["a name that is no camelCase", shared, "  guest:", "  the-guest:", ["shared.yaml:16:3 schema"], "Rename it."],
  ],
  "start and end": [
    ["an argument named as a slot", wide, "    dry: { type", "    login: { type: boolean, optional: true, doc: d }\n    dry: { type", ["packages/wide.yaml:17:3 name-clash"], "Rename one of them."],
    ["a secret of the start", bare, "target: { type: string", "target: { type: secret", ["packages/bare.yaml:13:13 secret-leak", "packages/bare.yaml:14:30 secret-leak"], "Use it only as a field of credential, or of its extra, by itself."],
    ["an unknown argument of the start", bare, "target: $target", "target: $targt", ["packages/bare.yaml:13:13 unknown-argument"], "Did you mean target? Known: target, gone."],
    ["a package named as an argument type", bare, "name: bare", "name: color", ["packages/bare.yaml:2:7 name-clash"], "Rename one of them."],
    ["slots without steps", bare, "start:\n", "slots: { a: { need: a } }\nstart:\n", ["packages/bare.yaml:1:1 schema"], "Change it accordingly."],
    ["steps without slots", bare, "start:\n", "steps: { go: { slot: a, doc: d } }\nstart:\n", ["packages/bare.yaml:8:22 unknown-slot"], "None is defined."],
    ["shared steps without slots", bare, "start:\n", "use: [keys]\nstart:\n", ["packages/bare.yaml:8:7 unknown-slot", "packages/bare.yaml:8:7 unknown-slot"], "None is defined."],
    ["an unknown step", wide, "{ taken: levels, then", "{ taken: level, then", ["packages/wide.yaml:52:22 unknown-step"], "Did you mean levels? Known: token, guest, tables, views, levels, slow, loud."],
    ["an unknown step among others", wide, "taken: [slow, loud]", "taken: [slow, lout]", ["packages/wide.yaml:53:28 unknown-step"], "Did you mean loud? Known: token, guest, tables, views, levels, slow, loud."],
    ["a step that asks for itself", wide, "set: { slow: 1 }", "set: { slow: { taken: slow, then: 1, else: 2 } }", ["packages/wide.yaml:44:27 unknown-step"], "Known: token, guest, tables, views, levels, loud."],
    ["a step in the start", bare, "{ if: $gone, then", "{ taken: slow, then", ["packages/bare.yaml:14:20 unknown-step"], "Move it to a step or to end."],
    ["an argument of a step in end", wide, "dry: $dry?", "dry: $deep?", ["packages/wide.yaml:51:10 unknown-argument"], "Known: names, dry."],
    ["what must come first and isn't there", wide, "acme.com/about]", "acme.com/abut]", ["packages/wide.yaml:9:32 unknown-fact"], "Did you mean acme.com/about? Known: acme.com/title, acme.com/about, acme.com/tags."],
    ["a label that must come first and isn't there", wide, "  annotations: [acme.com/tags, acme.com/about]", "  labels: [acme.com/tags]", ["packages/wide.yaml:9:12 unknown-fact"], "Known: acme.com/name."],
  ],
  choices: [
    ["if without a dollar sign", bare, "if: $gone", "if: gone", ["packages/bare.yaml:14:17 wrong-argument"], "Write $name of an argument."],
    ["if of an argument that isn't there", bare, "if: $gone", "if: $goner", ["packages/bare.yaml:14:17 unknown-argument"], "Did you mean gone? Known: target, gone."],
    ["if with ?", bare, "if: $gone", "if: $gone?", ["packages/bare.yaml:14:17 wrong-argument"], "Write $name of an argument."],
    ["if without then and else", bare, ', then: "gone-${target}", else: kept', "", ["packages/bare.yaml:14:11 schema"], "Change it accordingly."],
    ["? within a choice that is encoded", wide, "{ encode: json, of: $levels }", "{ encode: json, of: { if: $levels, then: $levels?, else: 1 } }", ["packages/wide.yaml:40:61 wrong-omission"], "Write $levels."],
    ["min of a boolean", bare, "default: false", "min: 1", ["packages/bare.yaml:11:28 wrong-bounds"], "Remove it."],
    ["max of a list", wide, "min: 1, doc: The names.", "max: 1, doc: The names.", ["packages/wide.yaml:12:38 wrong-bounds"], "Remove it."],
  ],
};
