/** Definitions that have everything once and no mistake: each test makes one edit. */
export const baseSpec = {
  "acme/enums.yaml": `kind: enums
name: enums
doc: Enums of Acme.
enums:
  Color:
    doc: A color.
    values:
      RED: red
      DEEP_BLUE: { value: deep-blue, doc: The color of the sea. }
  Shade:
    doc: A shade.
    values: { DARK: dark, LIGHT: light }
  Paint:
    doc: A color or a shade.
    union: [Color, Shade]
  AnyPaint:
    doc: A color, a shade, or one of the tenant's own.
    union: [Color, Shade]
    open: true
`,
  "acme/family.yaml": `kind: family
name: plain
doc: Packages of Acme.
defaults:
  prefix: acme-\${name}
templateRef: \${prefix}
credentialName: \${prefix}-\${epoch}-0
annotations:
  acme.com/title: \${title}
  acme.com/about: \${about}
  acme.com/tags: \${tags | comma}
  acme.com/home: \${home?}
  acme.com/site: \${site? | label}
labels:
  acme.com/name: \${package | label}
`,
  "acme/index.yaml": `kind: entry
name: index
doc: What users import.
enums: [enums]
`,
  "acme/packages/sample.yaml": `kind: package
name: sample
package: "@acme/sample"
family: plain
title: Sample
doc: Does what samples do.
metadata:
  about: A sample.
  tags: [one, two]
slots:
  source: { need: a source }
  login: { need: a login }
  tuning: { optional: true }
steps:
  file:
    slot: source
    doc: Reads a file.
    set: { source: FILE }
  store:
    slot: source
    then: login
    doc: Reads a store.
    args:
      bucket: { type: string, doc: The bucket. }
      folder: { type: string, optional: true, doc: The folder. }
    set:
      source: STORE
      bucket: $bucket
      folder: $folder?
      url: s3://\${bucket}/\${name}
      options: { encode: json-compact, of: { map: { folder: $folder, deep: true } } }
  key:
    slot: login
    doc: Signs in with a key.
    args:
      user: { type: string, doc: The user. }
      password: { type: secret, doc: The key. }
    credential:
      name: \${credentialName}
      authType: key
      username: $user
      password: $password
      extra: { realm: acme }
  tune:
    slot: tuning
    doc: Tunes the run.
    args:
      color: { type: Color, default: RED, doc: The color. }
      shade: { type: Shade, optional: true, only: { color: DEEP_BLUE }, doc: The shade. }
      paints: { type: { list: AnyPaint }, optional: true, doc: The paints. }
      size: { type: integer, min: 1, max: 9, default: 5, doc: The size. }
      mark: { type: string, characters: 1, default: ",", doc: The mark. }
      fast: { type: boolean, optional: true, doc: Whether it is fast. }
    set: { color: $color, shade: $shade, paints: { encode: json, of: $paints }, size: $size, mark: $mark, fast: $fast }
`,
} as const;

export type BaseFile = keyof typeof baseSpec;

/** Files of definitions by their place below the definitions' folder. */
export type Spec = Readonly<Record<string, string | Uint8Array>>;

/** The base with one edit. */
export function edited(file: BaseFile, from: string, to: string): Spec {
  const text: string = baseSpec[file];
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...baseSpec, [file]: text.replace(from, () => to) };
}
