import type { Home, NewFile } from "../../create/new-definition.js";
import { titleOf } from "../../create/new-definition.js";
import { yamlFile } from "../../create/yaml-file.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SourceDocument } from "../../load/source-document.js";
import { pascal } from "../../model/names.js";
import { credentialSteps } from "./credentials.js";
import { Findings, type Form, formIn, isObject, objectIn } from "./form.js";
import { type Inputs, readInputs } from "./inputs.js";
import { Names } from "./names.js";

export interface Conversion {
  /** Definitions: the package, and the enums that its inputs choose from. */
  readonly files: readonly NewFile[];
  /** What a definition can't say, or can't be told from the form. */
  readonly findings: readonly Diagnostic[];
}

export interface Configmap {
  readonly document: SourceDocument;
  /** Of the package to be, in lower-case words with hyphens. */
  readonly name: string;
  readonly home: Home;
  /** Forms of credentials, by the names that the inputs call them by. */
  readonly credentials: ReadonlyMap<string, SourceDocument>;
}

/** A form of the vendor's editor as definitions; undefined where the document holds none. */
export function convertConfigmap({
  document,
  name,
  home,
  credentials,
}: Configmap): Conversion | undefined {
  const form = formIn(document);
  if (form === undefined) return undefined;
  const findings = new Findings();
  const names = Names.ofSteps();
  const inputs = readInputs(form, pascal(name), names, findings);
  const signing = signIn(form, inputs, credentials, names, findings);
  const title = titleOf(name);
  const data = {
    kind: "package",
    name,
    package: `@local/${name}`,
    family: home.family,
    title,
    doc: `${title}, made of a form of the vendor's editor.`,
    ...(Object.keys(home.metadata).length > 0 && { metadata: home.metadata }),
    ...(Object.keys(inputs.hidden).length > 0 && { start: { set: inputs.hidden } }),
    ...(Object.keys(signing).length > 0 && { slots: { credential: { need: "a credential" } } }),
    ...(Object.keys({ ...signing, ...inputs.steps }).length > 0 && {
      steps: { ...signing, ...inputs.steps },
    }),
  };
  const files = [
    { name: `${home.folder}${name}.yaml`, text: yamlFile("package", home.folder, data) },
  ];
  if (Object.keys(inputs.enums).length > 0) {
    const [platform = ""] = home.folder.split("/");
    const enums = {
      kind: "enums",
      name: `${name}-enums`,
      doc: `Enums of ${title}.`,
      enums: inputs.enums,
    };
    files.push({
      name: `${platform}/${name}-enums.yaml`,
      text: yamlFile("enums", platform, enums),
    });
  }
  return { files, findings: findings.all };
}

/** The steps of the first credential: a workflow carries one. */
function signIn(
  form: Form,
  { credentials }: Inputs,
  forms: Configmap["credentials"],
  names: Names,
  findings: Findings,
): Record<string, object> {
  for (const { key } of credentials.slice(1)) {
    const fix = "Write its steps by hand, or leave it to another package.";
    findings.add(
      form,
      ["properties", key],
      `A workflow carries one credential, and ${key} is another.`,
      fix,
    );
  }
  const [first] = credentials;
  if (first === undefined) return {};
  const inside = objectIn(objectIn(form.data, "_credentials"), first.form);
  const beside = forms.get(first.form);
  const found: Form | undefined = isObject(inside["properties"])
    ? { ...form, data: inside, path: [...form.path, "_credentials", first.form] }
    : beside && formIn(beside);
  if (found !== undefined) return credentialSteps(found, first.form, names, findings);
  const fix = `Give it: --credential ${first.form}=FILE.`;
  findings.add(
    form,
    ["properties", first.key],
    `The form of the credential ${first.form} isn't here.`,
    fix,
  );
  return {};
}
