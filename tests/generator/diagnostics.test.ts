import { describe, expect, test } from "vitest";
import { type Diagnostic, formatDiagnostic } from "../../generator/diagnostics/diagnostic.js";
import { baseSpec, edited, fullSpec, wideSpec } from "./base-spec.js";
import { fullMistakes } from "./full-mistakes.js";
import { modelOf } from "./in-memory.js";
import { type Row, wideMistakes } from "./wide-mistakes.js";

// One edit of definitions without mistakes → where the mistake is reported, what is said, how it is mended.

const sample = "acme/packages/sample.yaml";
const family = "acme/family.yaml";
const enums = "acme/enums.yaml";
const index = "acme/index.yaml";
const shared = "acme/shared.yaml";
const wide = "acme/packages/wide.yaml";

// One line for each mistake.
// prettier-ignore
const tables: Readonly<Record<string, readonly Row[]>> = {
  "the shape of a file": [
    ["no kind", sample, "kind: package\n", "", ["packages/sample.yaml:1:1 unknown-kind"], "Begin it with kind: and one of package, steps, family, enums, entry, stage, group, connection, stage-enums, stage-data, column-types."],
    ["an unknown kind", sample, "kind: package", "kind: pakage", ["packages/sample.yaml:1:7 unknown-kind"], "Did you mean package? Known: package, steps, family, enums, entry, stage, group, connection, stage-enums, stage-data, column-types."],
    ["a list instead of a map", index, baseSpec[index], "- a\n- b\n", ["index.yaml:1:1 unknown-kind"], "Begin it with kind: and one of package, steps, family, enums, entry, stage, group, connection, stage-enums, stage-data, column-types."],
    ["an empty file", index, baseSpec[index], "# nothing yet\n", ["index.yaml:1:1 unknown-kind"], "Begin it with kind: and one of package, steps, family, enums, entry, stage, group, connection, stage-enums, stage-data, column-types."],
    ["a missing field", sample, "title: Sample\n", "", ["packages/sample.yaml:1:1 schema"], "Add title."],
    ["a missing field of a step", sample, "    doc: Reads a file.\n", "", ["packages/sample.yaml:16:5 schema"], "Add doc."],
    ["an unknown field", sample, "title: Sample", "titel: Sample\ntitle: Sample", ["packages/sample.yaml:5:1 schema"], "Remove or rename it. Did you mean title? Known: kind, name, package, family, title, doc, metadata, first, start, slots, use, steps and 2 more."],
    ["an unknown field of an argument", sample, "optional: true, doc: The folder.", "optinal: true, doc: The folder.", ["packages/sample.yaml:25:31 schema"], "Remove or rename it. Did you mean optional? Known: type, optional, default, min, max, characters, blank, only, with, doc."],
    ["a number for a text", sample, "title: Sample", "title: 5", ["packages/sample.yaml:5:8 schema"], "Put it into quotes."],
    ["nothing for a text", sample, "title: Sample", "title:", ["packages/sample.yaml:5:7 schema"], "Give it a value."],
    ["a blank text", sample, "doc: Does what samples do.", 'doc: "  "', ["packages/sample.yaml:6:6 schema"], "Change it accordingly."],
    ["optional: false", sample, "tuning: { optional: true }", "tuning: { optional: false }", ["packages/sample.yaml:13:23 schema"], "Mend it; an editor with the schema shows what can stand here."],
    ["a slot that is needed and optional", sample, "{ need: a login }", "{ need: a login, optional: true }", ["packages/sample.yaml:12:10 schema"], "Change it accordingly."],
    ["a slot that is neither", sample, "{ need: a login }", "{}", ["packages/sample.yaml:12:10 schema"], "Change it accordingly."],
    ["no slots", sample, "  source: { need: a source }\n  login: { need: a login }\n  tuning: { optional: true }", "  {}", ["packages/sample.yaml:11:3 schema"], "Change it accordingly."],
    ["a name that is no camelCase", sample, "  file:\n", "  File-it:\n", ["packages/sample.yaml:15:3 schema"], "Rename it."],
    ["a package name with capitals", sample, "name: sample", "name: Sample", ["packages/sample.yaml:2:7 schema"], "Change it accordingly."],
    ["a name that is too long", sample, "name: sample", `name: ${"x".repeat(81)}`, ["packages/sample.yaml:2:7 schema"], "Shorten it."],
    ["a type that is a number", sample, "{ type: boolean,", "{ type: 5,", ["packages/sample.yaml:53:21 schema"], "Mend it; an editor with the schema shows what can stand here."],
    ["a misspelled list", sample, "{ list: AnyPaint }", "{ lst: AnyPaint }", ["packages/sample.yaml:50:23 schema", "packages/sample.yaml:50:25 schema"], "Add list."],
    ["an encoder without a value", sample, "{ encode: json, of: $paints }", "{ encode: json }", ["packages/sample.yaml:54:50 schema"], "Add of."],
    ["a list as value", sample, "set: { source: FILE }", "set: { source: [FILE] }", ["packages/sample.yaml:18:20 schema"], "Mend it; an editor with the schema shows what can stand here."],
    ["min that is no integer", sample, "min: 1", "min: 1.5", ["packages/sample.yaml:51:35 schema"], "Mend it; an editor with the schema shows what can stand here."],
    ["characters: 0", sample, "characters: 1", "characters: 0", ["packages/sample.yaml:52:41 schema"], "Mend it; an editor with the schema shows what can stand here."],
    ["an enum without values", enums, "values: { DARK: dark, LIGHT: light }", "values: {}", ["enums.yaml:12:13 schema"], "Change it accordingly."],
    ["a member without a value", enums, "RED: red", "RED:", ["enums.yaml:8:11 schema"], "Give it a value."],
    ["a union that names an enum twice", enums, "union: [Color, Shade]\n  AnyPaint", "union: [Color, Color]\n  AnyPaint", ["enums.yaml:15:12 schema"], "Change it accordingly."],
    ["an entry that passes nothing on", index, "enums: [enums]\n", "", ["index.yaml:1:1 schema"], "Change it accordingly."],
    ["an include that is no module", index, "enums: [enums]", 'include: ["../x y"]', ["index.yaml:4:11 schema"], "Change it accordingly."],
    ["only with two arguments", sample, "only: { color: DEEP_BLUE }", "only: { color: DEEP_BLUE, size: a }", ["packages/sample.yaml:49:51 schema"], "Change it accordingly."],
    ["only with none", sample, "only: { color: DEEP_BLUE }", "only: {}", ["packages/sample.yaml:49:51 schema"], "Change it accordingly."],
  ],
  names: [
    ["a step then", sample, "  file:\n", "  then:\n", ["packages/sample.yaml:15:3 reserved-name"], "Rename it."],
    ["a step constructor", sample, "  file:\n", "  constructor:\n", ["packages/sample.yaml:15:3 reserved-name"], "Rename it."],
    ["a step toWorkflow", sample, "  file:\n", "  toWorkflow:\n", ["packages/sample.yaml:15:3 reserved-name"], "Rename it."],
    ["a step hasOwnProperty", sample, "  file:\n", "  hasOwnProperty:\n", ["packages/sample.yaml:15:3 reserved-name"], "Rename it."],
    ["a step new", sample, "  file:\n", "  new:\n", ["packages/sample.yaml:15:3 reserved-name"], "Rename it."],
    ["a package delete", sample, "name: sample", "name: delete", ["packages/sample.yaml:2:7 reserved-name"], "Rename the package."],
    ["a package json", sample, "name: sample", "name: json", ["packages/sample.yaml:2:7 reserved-name"], "Rename the package."],
    ["a package descriptor", sample, "name: sample", "name: descriptor", ["packages/sample.yaml:2:7 reserved-name"], "Rename the package."],
    ["a package nul", sample, "name: sample", "name: nul", ["packages/sample.yaml:2:7 reserved-name"], "Rename it."],
    ["an argument constructor", sample, "      user:", "      constructor:", ["packages/sample.yaml:36:7 reserved-name", "packages/sample.yaml:41:17 unknown-argument"], "Rename it."],
    ["an argument epoch", sample, "{ type: boolean, optional: true, doc: Whether it is fast. }", "{ type: boolean, optional: true, doc: Whether it is fast. }\n      epoch: { type: string, doc: x }", ["packages/sample.yaml:54:7 reserved-name"], "Rename it."],
    ["an enum Secret", enums, "  Shade:\n    doc: A shade.\n", "  Secret: { doc: x, values: { A: a } }\n  Shade:\n    doc: A shade.\n", ["enums.yaml:10:3 reserved-name"], "Rename the enum."],
    ["a package named as an enum", sample, "name: sample", "name: color", ["packages/sample.yaml:2:7 name-clash"], "Rename one of them."],
    ["a package named as a type of the runtime", sample, "name: sample", "name: package-descriptor", ["packages/sample.yaml:2:7 name-clash"], "Rename one of them."],
    ["a package and a step that make one type", sample, "name: sample", "name: store-args", ["packages/sample.yaml:19:3 name-clash"], "Rename one of them."],
    ["an own fact", sample, "  tags: [one, two]", "  tags: [one, two]\n  title: Other", ["packages/sample.yaml:10:3 reserved-name"], "Remove it."],
  ],
  references: [
    ["an unknown family", sample, "family: plain", "family: plane", ["packages/sample.yaml:4:9 unknown-family"], "Did you mean plain? Known: plain."],
    ["an unknown slot", sample, "slot: login", "slot: logon", ["packages/sample.yaml:12:3 empty-slot", "packages/sample.yaml:33:11 unknown-slot"], "Did you mean login? Known: source, login, tuning."],
    ["an unknown slot to open", sample, "then: login", "then: [login, logout]", ["packages/sample.yaml:21:11 unknown-slot"], "Known: source, login, tuning."],
    ["a slot without steps", sample, "  tuning: { optional: true }", "  tuning: { optional: true }\n  spare: { optional: true }", ["packages/sample.yaml:14:3 empty-slot"], "Add one, or remove the slot."],
    ["a step that opens its own slot", sample, "    slot: login\n", "    slot: login\n    then: login\n", ["packages/sample.yaml:34:11 step-cycle"], "Let then lead to slots that don't lead back."],
    ["steps that open each other's slots", sample, "    slot: login\n", "    slot: login\n    then: source\n", ["packages/sample.yaml:21:11 step-cycle", "packages/sample.yaml:34:11 step-cycle"], "Let then lead to slots that don't lead back."],
    ["a slot that two steps of a chain open", sample, "    slot: tuning\n", "    slot: tuning\n    then: login\n", ["packages/sample.yaml:12:3 reopened-slot"], "Give each of them a slot of its own, or let them fill one slot."],
    ["an unknown type", sample, "{ type: Color,", "{ type: Colour,", ["packages/sample.yaml:48:22 unknown-type"], "Did you mean Color? Known: string, boolean, integer, secret, json, Color, Shade, Paint, AnyPaint."],
    ["an unknown member", sample, "default: RED", "default: read", ["packages/sample.yaml:48:38 unknown-member"], "Did you mean RED? Known: RED, DEEP_BLUE."],
    ["an unknown encoder", sample, "encode: json-compact", "encode: json-compct", ["packages/sample.yaml:31:26 unknown-encoder"], "Did you mean json-compact? Known: json, json-compact, python, comma, text, unique, anchored, selection."],
    ["an encoder named like a member of every object", sample, "encode: json-compact", "encode: constructor", ["packages/sample.yaml:31:26 unknown-encoder"], "Known: json, json-compact, python, comma, text, unique, anchored, selection."],
    ["an unknown argument", sample, "bucket: $bucket", "bucket: $buckets", ["packages/sample.yaml:28:15 unknown-argument"], "Did you mean bucket? Known: bucket, folder."],
    ["an unknown argument within a text", sample, "s3://${bucket}/", "s3://${buckets}/", ["packages/sample.yaml:30:12 unknown-argument"], "Did you mean bucket? Known: bucket, folder, prefix, about, tags, name, package, title, credentialName, epoch, guid."],
    ["a fact as an argument", sample, "bucket: $bucket", "bucket: $epoch", ["packages/sample.yaml:28:15 unknown-argument"], "The fact is written ${epoch}."],
    ["an unknown fact", family, "acme.com/title: ${title}", "acme.com/title: ${titel}", ["packages/sample.yaml:7:1 unknown-fact"], "Give metadata.titel, or mend the family. Did you mean title? Known: prefix, about, tags, name, package, title."],
    ["a fact that is missing", sample, "  about: A sample.\n", "", ["packages/sample.yaml:7:1 unknown-fact"], "Give metadata.about, or mend the family. Known: prefix, tags, name, package, title."],
    ["a fact that nothing uses", sample, "  about: A sample.", "  about: A sample.\n  home: x\n  hom: y", ["packages/sample.yaml:10:3 unknown-fact"], "Remove or rename it. Did you mean home? Known: prefix, about, tags, home, site."],
    ["a fact that refers to itself", sample, "about: A sample.", "about: A ${about}", ["packages/sample.yaml:8:10 unknown-fact"], "Give metadata.about as a plain text."],
    ["an unknown filter", family, "${tags | comma}", "${tags | coma}", ["family.yaml:11:18 unknown-filter"], "Did you mean comma? Known: comma, json, slug, label."],
    ["a list without a filter", family, "${tags | comma}", "${tags}", ["packages/sample.yaml:9:9 unknown-filter"], "Give a text, or let the family encode it: ${tags | comma}."],
    ["an unknown enum in a union", enums, "union: [Color, Shade]\n  AnyPaint", "union: [Color, Shadow]\n  AnyPaint", ["enums.yaml:15:20 unknown-type"], "Did you mean Shade? Known: Color, Shade."],
    ["an unknown module of enums", index, "[enums]", "[enum]", ["index.yaml:4:9 unknown-type"], "Did you mean enums? Known: enums."],
  ],
  arguments: [
    ["a default of the wrong type", sample, "default: 5", "default: five", ["packages/sample.yaml:51:55 wrong-default"], "Give a value of the argument's type."],
    ["a fraction as default", sample, "default: 5", "default: 5.5", ["packages/sample.yaml:51:55 wrong-default"], "Give a value of the argument's type."],
    ["a default below min", sample, "default: 5", "default: 0", ["packages/sample.yaml:51:55 wrong-default"], "Change the default or the bound."],
    ["a default above max", sample, "default: 5", "default: 10", ["packages/sample.yaml:51:55 wrong-default"], "Change the default or the bound."],
    ["a default of the wrong length", sample, 'default: ","', 'default: ",,"', ["packages/sample.yaml:52:53 wrong-default"], "Change the default or the bound."],
    ["min above max", sample, "min: 1, max: 9, default: 5", "min: 9, max: 1", ["packages/sample.yaml:51:30 wrong-bounds"], "Exchange them."],
    ["min of a text", sample, "characters: 1", "min: 1", ["packages/sample.yaml:52:29 wrong-bounds"], "Remove it."],
    ["characters of an integer", sample, "min: 1, max: 9, default: 5", "characters: 1", ["packages/sample.yaml:51:30 wrong-bounds"], "Remove it."],
    ["a default of a secret", sample, "type: secret", "type: secret, default: hunter2", ["packages/sample.yaml:37:33 wrong-default"], "Remove it."],
    ["a default of a list", sample, "{ list: AnyPaint }, optional: true", "{ list: AnyPaint }, default: red", ["packages/sample.yaml:50:43 wrong-default"], "Remove it."],
    ["a default of a union", sample, "type: Color, default: RED", "type: Paint, default: RED", ["packages/sample.yaml:48:29 wrong-default", "packages/sample.yaml:49:53 wrong-only"], "Remove it."],
    ["only of itself", sample, "only: { color: DEEP_BLUE }", "only: { shade: DARK }", ["packages/sample.yaml:49:53 unknown-argument"], "Known: color, paints, size, mark, fast."],
    ["only of an argument that isn't there", sample, "only: { color: DEEP_BLUE }", "only: { colour: DEEP_BLUE }", ["packages/sample.yaml:49:53 unknown-argument"], "Did you mean color? Known: color, paints, size, mark, fast."],
    ["only of a member that isn't there", sample, "only: { color: DEEP_BLUE }", "only: { color: BLUE }", ["packages/sample.yaml:49:60 unknown-member"], "Known: RED, DEEP_BLUE."],
    ["only of a list", sample, "only: { color: DEEP_BLUE }", "only: { paints: RED }", ["packages/sample.yaml:49:53 wrong-only"], "Remove it."],
    ["only of an integer", sample, "only: { color: DEEP_BLUE }", "only: { size: big }", ["packages/sample.yaml:49:53 wrong-only"], "Remove it."],
  ],
  texts: [
    ["${ that is not closed", family, "templateRef: ${prefix}", "templateRef: ${prefix", ["family.yaml:6:14 template-syntax"], "Mend the text."],
    ["$word within a text", sample, "s3://${bucket}/", "s3://$bucket/", ["packages/sample.yaml:30:12 template-syntax"], "Mend the text."],
    ["a filter in a step", sample, "s3://${bucket}/", "s3://${bucket | json}/", ["packages/sample.yaml:30:12 template-syntax"], "Mend the text."],
    ["${epoch} through a filter", family, "${package | label}", "${epoch | label}", ["family.yaml:15:18 template-syntax"], "Write it without ? and filters."],
    ["a fact with ${epoch} through a filter", sample, "about: A sample.", "about: A sample.\n  site: at ${epoch}", ["packages/sample.yaml:9:9 template-syntax"], "Leave it out: it is known only when the workflow is built."],
    ["${epoch} in templateRef", family, "templateRef: ${prefix}", "templateRef: ${prefix}-${epoch}", ["packages/sample.yaml:4:9 template-syntax"], "Leave out ${epoch}."],
    ["a name that needs an optional fact", family, "templateRef: ${prefix}", "templateRef: ${home?}", ["packages/sample.yaml:4:9 unknown-fact"], "Give it in metadata."],
    ["? in what is encoded", sample, "of: $paints }", "of: $paints? }", ["packages/sample.yaml:54:70 wrong-omission"], "Write $paints."],
    ["an argument that may be null within a text", sample, "s3://${bucket}/", "s3://${folder}/", ["packages/sample.yaml:30:12 wrong-argument"], "Require the argument, or give it a default."],
    ["a list within a text", sample, "fast: $fast", 'fast: "x${paints}"', ["packages/sample.yaml:54:113 wrong-argument"], "Encode it: { encode: json, of: $paints }."],
  ],
  secrets: [
    ["as a parameter", sample, "    credential:\n", "    set: { leak: $password }\n    credential:\n", ["packages/sample.yaml:38:18 secret-leak"], "Use it only as a field of credential, or of its extra, by itself."],
    ["within a text of the credential", sample, "authType: key", "authType: key-${password}", ["packages/sample.yaml:40:17 secret-leak"], "Use it only as a field of credential, or of its extra, by itself."],
    ["encoded", sample, "extra: { realm: acme }", "extra: { realm: { encode: json, of: $password } }", ["packages/sample.yaml:43:43 secret-leak"], "Use it only as a field of credential, or of its extra, by itself."],
    ["in an object of the extra", sample, "extra: { realm: acme }", "extra: { realm: { map: { deep: $password } } }", ["packages/sample.yaml:43:38 secret-leak"], "Use it only as a field of credential, or of its extra, by itself."],
    ["in a list", sample, "type: secret", "type: { list: secret }", ["packages/sample.yaml:37:25 secret-leak"], "Give each secret an argument of its own."],
  ],
};

for (const [table, rows] of Object.entries({ ...tables, ...wideMistakes, ...fullMistakes })) {
  describe(table, () => {
    test.each(rows)("%s", (_, file, from, to, places, fix) => {
      const found = modelOf(edited(file, from, to)).diagnostics;
      expect(found.map(placeOf)).toEqual(places);
      expect(found.map((item) => item.fix)).toContain(fix);
    });
  });
}

/** `enums.yaml:1:7 code` */
function placeOf({ file, line, column, code }: Diagnostic): string {
  return `${file.replace("spec/acme/", "")}:${line}:${column} ${code}`;
}

test("the base has no mistake", () => {
  expect(modelOf(fullSpec).diagnostics).toEqual([]);
});

test("several mistakes in several files, all at once, in the order of the files", () => {
  const spec = {
    ...edited(enums, "RED: red", "RED: 5"),
    [family]: edited(family, "${tags | comma}", "${tags | coma}")[family] ?? "",
    [sample]: edited(sample, "encode: json-compact", "encode: yaml")[sample] ?? "",
    [index]: edited(index, "doc: What users import.\n", "")[index] ?? "",
    "acme/broken.yaml": "kind: [",
    "acme/a b.yaml": "kind: entry",
  };
  expect(modelOf(spec).diagnostics.map(placeOf)).toEqual([
    "a b.yaml:1:1 file-name",
    "broken.yaml:1:8 yaml-syntax",
    "enums.yaml:8:12 schema",
    "family.yaml:11:18 unknown-filter",
    "index.yaml:1:1 schema",
    "packages/sample.yaml:31:26 unknown-encoder",
  ]);
});

test("what refers to a broken file is not reported as unknown", () => {
  expect(modelOf(edited(enums, "kind: enums", "kind: [enums")).diagnostics).toHaveLength(1);
  expect(modelOf(edited(enums, "RED: red", "RED: 5")).diagnostics).toHaveLength(1);
  expect(modelOf(edited(family, "kind: family", "kind: familiy")).diagnostics).toHaveLength(1);
  expect(modelOf(edited(shared, "kind: steps", "kind: [steps")).diagnostics).toHaveLength(1);
  expect(modelOf(edited(shared, "slot: login", "slots: login")).diagnostics.length).toBeLessThan(3);
});

test("a mistake of a family is reported once, whatever number of packages it has", () => {
  const spec = edited(family, "${tags | comma}", "${tags | coma}");
  const second = baseSpec[sample].replace("name: sample", "name: second");
  expect(modelOf({ ...spec, "acme/second.yaml": second }).diagnostics).toHaveLength(1);
});

test("a mistake of shared steps is reported once, whatever number of packages uses them", () => {
  const spec = edited(shared, "host: $host", "host: $hosts");
  const second = wideSpec[wide].replace("name: wide", "name: second");
  for (const more of [{}, { "acme/second.yaml": second }]) {
    expect(modelOf({ ...spec, ...more }).diagnostics).toHaveLength(1);
  }
  const unused = Object.entries(spec).filter(([file]) => file !== wide);
  expect(modelOf(Object.fromEntries(unused)).diagnostics).toHaveLength(1);
});

test("facts that unfold without end are stopped", () => {
  const facts = Array.from(
    { length: 40 },
    (_, level) => `  f${level}: \${f${level + 1}}\${f${level + 1}}\n`,
  );
  const text = `prefix: acme-\${name}\n${facts.join("")}  f40: x`;
  const spec = edited(family, "prefix: acme-${name}", text.replace("acme-", "${f0}"));
  expect(modelOf(spec).diagnostics.map(placeOf)).toEqual(["packages/sample.yaml:4:9 unknown-fact"]);
});

test("one line each, whatever the definition holds", () => {
  const hostile = `"a\\nb\\u001b[31m\\u2028\\u202e${"x".repeat(10_000)}"`;
  const [found] = modelOf(edited(sample, "family: plain", `family: ${hostile}`)).diagnostics;
  const line = found === undefined ? "" : formatDiagnostic(found);
  expect(line).toMatch(/^spec\/acme\/packages\/sample\.yaml:4:9 schema: [ -~…]+$/);
  expect(line.length).toBeLessThan(1000);
});
