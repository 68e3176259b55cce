import type { Row } from "./wide-mistakes.js";

// Mistakes in what crawlers have: rules between arguments, families with a start, variants, what is left out.

const full = "acme/packages/full.yaml";
const maker = "acme/maker.yaml";
const machines = "acme/machines.yaml";

// prettier-ignore
export const fullMistakes: Readonly<Record<string, readonly Row[]>> = {
  "steps without a slot": [
    ["one that another opens and that isn't there", full, "then: include\n", "then: inclde\n", ["packages/full.yaml:24:11 unknown-slot"], "Did you mean include? Known: source, login, include, exclude, tune, choose."],
    ["one that opens itself", full, "  choose:\n", "  choose:\n    then: choose\n", ["packages/full.yaml:59:11 step-cycle"], "Let then lead to slots that don't lead back."],
    ["one that two steps of a chain open", full, "  choose:\n", "  choose:\n    then: exclude\n", ["packages/full.yaml:38:3 reopened-slot"], "Give each of them a slot of its own, or let them fill one slot."],
    ["one named as an argument of the start", full, "note: {", "tune: {", ["packages/full.yaml:9:3 name-clash", "packages/full.yaml:13:16 unknown-argument"], "Rename one of them."],
    ["a blank reason for its end", full, "deprecated: use choose().", 'deprecated: " "', ["packages/full.yaml:44:17 schema"], "Change it accordingly."],
  ],
  "rules between arguments": [
    ["with an argument that isn't there", full, "with: high", "with: hihg", ["packages/full.yaml:48:50 unknown-argument"], "Known: mode, days, high, config, old."],
    ["with itself", full, "with: high", "with: low", ["packages/full.yaml:48:50 unknown-argument"], "Known: mode, days, high, config, old."],
    ["with a required one", full, "high: { type: string, optional: true", "high: { type: string", ["packages/full.yaml:48:50 wrong-only"], "Make both optional: true, without a default."],
    ["with and only", full, "with: high", "with: high, only: { mode: SLOW }", ["packages/full.yaml:48:44 wrong-only"], "Give only to both arguments, or to none."],
    ["only of an integer", full, "only: { mode: FAST_NOW }", "only: { days: x }", ["packages/full.yaml:47:38 unknown-argument"], "Known: mode, low, high, config, old."],
    ["some of an argument that isn't there", maker, "some: [owners, groups]", "some: [owners, group]", ["maker.yaml:25:18 unknown-argument"], "Did you mean groups? Known: title, owners, groups, eager, most."],
    ["some of a required one", maker, "some: [owners, groups]", "some: [owners, title]", ["maker.yaml:25:18 wrong-only"], "Make it optional: true, or remove it here."],
    ["some of one", maker, "some: [owners, groups]", "some: [owners]", ["maker.yaml:25:9 wrong-only"], "Name another one, or require it."],
    ["some of the family and of the package", full, "start:\n", "start:\n  some: [note, owners]\n", ["packages/full.yaml:12:3 wrong-only"], "Remove it."],
    ["an argument of the family and of the package", full, "note: {", "most: {", ["packages/full.yaml:12:11 name-clash", "packages/full.yaml:13:16 unknown-argument"], "Rename it."],
    ["blank of a list", maker, "owners: { type: { list: string },", "owners: { type: { list: string }, blank: false,", ["maker.yaml:21:39 wrong-bounds"], "Remove it."],
    ["blank: true", maker, "blank: false", "blank: true", ["maker.yaml:20:35 schema"], "Mend it; an editor with the schema shows what can stand here."],
  ],
  "types of arguments": [
    ["a map of secrets", full, "{ map: { list: string } }, doc: What is taken. } }\n    set:\n", "{ map: secret }, doc: What is taken. } }\n    set:\n", ["packages/full.yaml:34:29 secret-leak"], "Give each secret an argument of its own."],
    ["a map of lists of JSON", full, "{ map: { list: string } }, doc: What is taken. } }\n    set:\n", "{ map: { list: json } }, doc: What is taken. } }\n    set:\n", ["packages/full.yaml:34:29 unknown-type", "packages/full.yaml:34:36 unknown-type"], "Make the whole a json."],
    ["a map of maps", full, "{ map: { list: string } }, doc: What is taken. } }\n    set:\n", "{ map: { map: string } }, doc: What is taken. } }\n    set:\n", ["packages/full.yaml:34:36 schema", "packages/full.yaml:34:38 schema"], "Add list."],
    ["a default of JSON", full, "type: json, optional: true", "type: json, default: x", ["packages/full.yaml:50:29 wrong-default"], "Remove it."],
    ["a default that is another fact", maker, '"${most}"', '"${mots}"', ["maker.yaml:24:37 wrong-default", "packages/full.yaml:7:1 unknown-fact", "packages/full.yaml:7:28 unknown-fact", "packages/full.yaml:77:11 wrong-argument"], "Give a value of the argument's type."],
    ["a default with the epoch", maker, "eager: true\n", "eager: at ${epoch}\n", ["maker.yaml:23:38 template-syntax"], "Name another fact."],
    ["JSON over the wire as it is", full, "{ encode: python, of: $config }", "$config", ["packages/full.yaml:56:36 wrong-argument"], "Encode it: { encode: json, of: $config }."],
    ["a map within a text", full, "of: $assets } }\n  exclude", 'of: "x${assets}" } }\n  exclude', ["packages/full.yaml:37:58 wrong-argument"], "Encode it: { encode: json, of: $assets }."],
    ["patterns over the wire as they are", full, "{ encode: json, of: { encode: selection, of: $names } }", "{ encode: selection, of: $names }", ["packages/full.yaml:41:31 wrong-argument"], "Write it as a text: { encode: json, of: { encode: selection, … } }."],
    ["an encoder of a text", full, "{ encode: text, of: $old }", "{ encode: text, of: $low }", ["packages/full.yaml:57:32 wrong-argument"], "Use another encoder, or another argument."],
  ],
  "what is left out": [
    ["a choice in an encoder", full, "else: \"{}\" }", "else: { encode: json, of: { if: $assets, then: 1 } } }", ["packages/full.yaml:36:138 wrong-omission"], "Add else."],
    ["a choice in a field of the credential", full, "host: $host, extra", "host: { if: $host, then: x }, extra", ["packages/full.yaml:21:52 wrong-omission"], "Add else."],
    ["a replaced value", full, "{ encode: text, of: $days }", "$days?", ["packages/full.yaml:52:24 wrong-omission"], "Write $days."],
    ["the new value of a parameter that isn't there", full, "replace: { window:", "replace: { windw:", ["packages/full.yaml:52:16 unknown-parameter"], "Did you mean window? Known: title, note, window, power, bucket, include, direct, exclude, mode, range, config, old."],
    ["a value of the family", maker, "{ encode: unique, of: $owners }", "{ encode: unique, of: $owners? }", ["maker.yaml:28:83 wrong-omission"], "Write $owners."],
  ],
  conditions: [
    ["equal to a member that isn't there", full, "if: { mode: FAST_NOW }", "if: { mode: FAST }", ["packages/full.yaml:54:27 unknown-member"], "Known: SLOW, FAST_NOW."],
    ["equal of an integer", full, "if: { mode: FAST_NOW }", "if: { days: seven }", ["packages/full.yaml:54:21 wrong-only"], "Remove it."],
    ["equal of two", full, "if: { mode: FAST_NOW }", "if: { mode: FAST_NOW, old: true }", ["packages/full.yaml:54:19 schema"], "Change it accordingly."],
    ["any of an argument that isn't there", full, "[$low, $high]", "[$low, $hihg]", ["packages/full.yaml:55:27 unknown-argument"], "Known: mode, days, low, high, config, old."],
    ["any of a word", full, "[$low, $high]", "[$low, high]", ["packages/full.yaml:55:27 wrong-argument"], "Write $name of an argument."],
    ["of a secret", full, "realm: $realm?", "realm: { if: $key, then: x }", ["packages/full.yaml:31:57 secret-leak"], "Use it only as a field of credential, or of its extra, by itself."],
    ["a step that isn't there", full, "taken: direct", "taken: drect", ["packages/full.yaml:37:24 unknown-step"], "Did you mean direct? Known: direct, bucket, key, exclude, tune, choose."],
  ],
  "texts and names": [
    ["a name with an argument that isn't there", full, "fast-${machine}-speed", "fast-${machin}-speed", ["packages/full.yaml:73:40 unknown-argument"], "Did you mean machine? Known: machine, speed, eager, careful, most, label, machine, name, package, title, power, credentialName and 2 more."],
    ["a label with a fact that isn't there", maker, "acme.com/run-${label}", "acme.com/run-${labl}", ["packages/full.yaml:7:1 unknown-fact"], "Give metadata.labl, or mend the family. Did you mean label? Known: eager, careful, most, label, machine, name, package, title, power."],
    ["${guid} through a filter", maker, '"${label}"', '"${guid | label}"', ["maker.yaml:17:35 template-syntax"], "Write it without ? and filters."],
    ["a value of the family in a step", full, "set: { bucket: true }", "set: { bucket: $thing }", ["packages/full.yaml:26:20 unknown-argument"], "None is defined."],
    ["a value that isn't there", full, "thing: $thing", "thing: $thin", ["packages/full.yaml:76:12 unknown-argument"], "Did you mean thing? Known: title, owners, groups, eager, most, note, thing."],
    ["a value of an argument that isn't there", maker, "name: $title", "name: $titel", ["maker.yaml:28:45 unknown-argument"], "Did you mean title? Known: title, owners, groups, eager, most."],
    ["an argument guid", full, "{ note: {", "{ guid: {", ["packages/full.yaml:12:11 reserved-name", "packages/full.yaml:13:16 unknown-argument"], "Rename it."],
  ],
  "facts of members": [
    ["a member that isn't there", full, "machine: MILL", "machine: MIL", ["packages/full.yaml:7:22 unknown-member"], "Did you mean MILL? Known: MILL, PRESS."],
    ["no member", full, "machine: MILL, ", "", ["packages/full.yaml:7:1 unknown-fact", "packages/full.yaml:7:1 unknown-fact", "packages/full.yaml:20:31 unknown-argument"], "Give metadata.machine, or mend the family. Known: eager, careful, most, label, name, package, title."],
    ["a fact of the member", full, "machine: MILL", "machine: MILL, power: wind", ["packages/full.yaml:7:28 reserved-name"], "Remove it."],
    ["an enum that isn't there", maker, "machine: Machine", "machine: Machin", ["maker.yaml:4:21 unknown-type"], "Did you mean Machine? Known: Color, Shade, Machine, Mode."],
    ["a union", maker, "machine: Machine", "machine: Paint", ["maker.yaml:4:21 unknown-type"], "Known: Color, Shade, Machine, Mode."],
    ["a fact that is no text", machines, "power: water", "power: 5", ["machines.yaml:8:44 schema"], "Put it into quotes."],
    ["a member without a value", machines, "value: mill, ", "", ["machines.yaml:8:13 schema"], "Add value."],
  ],
  variants: [
    ["variants that aren't there", full, "variants: Choice }", "variants: Choices }", ["packages/full.yaml:60:50 unknown-type"], "Did you mean Choice? Known: Choice."],
    ["an enum of kinds that isn't there", full, "type: Mode\n", "type: Mood\n", ["packages/full.yaml:64:11 unknown-type"], "Known: Color, Shade, Machine, Mode."],
    ["a kind that isn't there", full, "      SLOW:\n", "      SLOWLY:\n", ["packages/full.yaml:66:7 unknown-member"], "Did you mean SLOW? Known: SLOW, FAST_NOW."],
    ["an argument type", full, "{ machine: {", "{ type: {", ["packages/full.yaml:72:17 reserved-name"], "Rename it."],
    ["a type named as an enum", full, "  Choice:\n", "  Machine:\n", ["packages/full.yaml:60:50 unknown-type", "packages/full.yaml:62:3 name-clash"], "Rename one of them."],
    ["in shared steps", "acme/shared.yaml", "token: { type: secret", "more: { type: { list: { variants: Choice } }, doc: d }\n      token: { type: secret", ["shared.yaml:9:41 unknown-type"], "Take them in a step of the package itself."],
    ["two lists of them", full, "choices: { type", "others: { type: { list: { variants: Choice } }, doc: d }, choices: { type", ["packages/full.yaml:60:80 wrong-argument"], "Take it in another step."],
    ["a list of them in set", full, "What is chosen. } }\n", "What is chosen. } }\n    set: { all: $choices }\n", ["packages/full.yaml:61:17 wrong-argument"], "Remove it here; the variants have set."],
    ["a credential of theirs", full, "        doc: Slowly.\n", "        doc: Slowly.\n        credential: { host: x }\n", ["packages/full.yaml:68:9 schema"], "Remove or rename it. Known: doc, args, set."],
  ],
  surfaces: [
    ["without a sentence", maker, ", doc: Acme may close it.", "", ["maker.yaml:10:10 schema"], "Add doc."],
    ["named in words", maker, "name: workshop", "name: The workshop", ["maker.yaml:10:18 schema"], "Change it accordingly."],
  ],
};
