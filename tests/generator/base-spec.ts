import { fullFiles } from "./full-spec.js";

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

/** The base and what else definitions can have: shared steps, a start, an end, slots that take many steps. */
export const wideSpec = {
  ...baseSpec,
  "acme/shared.yaml": `kind: steps
name: keys
doc: Ways to sign in.
steps:
  token:
    slot: login
    doc: Signs in with a token.
    args:
      token: { type: secret, doc: The token. }
      host: { type: string, default: here, doc: The host. }
    credential:
      name: \${credentialName}
      host: $host
      password: $token
      extra: { app: "\${name}" }
  guest:
    slot: login
    doc: Signs in as a guest.
    set: { guest: true }
`,
  "acme/packages/bare.yaml": `kind: package
name: bare
package: "@acme/bare"
family: plain
title: Bare
doc: Takes all it needs at once.
metadata: { about: It is bare., tags: [] }
start:
  args:
    target: { type: string, doc: The target. }
    gone: { type: boolean, default: false, doc: Whether it is gone for good. }
  set:
    target: $target
    kind: { if: $gone, then: "gone-\${target}", else: kept }
`,
  "acme/packages/wide.yaml": `kind: package
name: wide
package: "@acme/wide"
family: plain
title: Wide
doc: Does all that packages can.
metadata: { about: It is wide., tags: [wide] }
first:
  annotations: [acme.com/tags, acme.com/about]
start:
  args:
    names: { type: { list: string }, min: 1, doc: The names. }
    dry: { type: boolean, optional: true, doc: Whether nothing is written. }
  set: { names: { encode: comma, of: $names } }
slots:
  login: { need: a login }
  content: { need: content, many: true }
  tuning: { optional: true, many: true }
  depth: { optional: true }
use: [keys]
steps:
  tables:
    slot: content
    then: depth
    doc: Takes the tables.
    args:
      deep: { type: boolean, optional: true, doc: Whether all of them. }
      color: { type: Color, default: RED, doc: The color. }
    set:
      tables: { map: { deep: { if: $deep, then: { map: { all: $color } }, else: null } } }
  views:
    slot: content
    doc: Takes the views.
    set: { views: true }
  levels:
    slot: depth
    doc: Goes deeper.
    args:
      levels: { type: { list: integer }, min: 2, optional: true, doc: The levels. }
    set: { levels: { encode: json, of: $levels } }
  slow:
    slot: tuning
    doc: Slows it down.
    set: { slow: 1 }
  loud:
    slot: tuning
    doc: Says more.
    set: { loud: 1 }
end:
  set:
    dry: $dry?
    config: { taken: levels, then: advanced, else: default }
    tuned: { taken: [slow, loud], then: { if: $dry, then: maybe, else: yes }, else: no }
    turned:
      taken: slow
      then: { if: $dry, then: "a text that is too long to stand beside another on one line", else: yes }
      else: { if: $dry, then: no, else: { taken: [loud, slow], then: "another text that is long", else: no } }
`,
} as const;

/** The wide one, and a package with what crawlers have. */
export const fullSpec = { ...wideSpec, ...fullFiles } as const;

export type BaseFile = keyof typeof fullSpec;

/** Files of definitions by their place below the definitions' folder. */
export type Spec = Readonly<Record<string, string | Uint8Array>>;

/** The smallest of them that has the file, with one edit. */
export function edited(file: BaseFile, from: string, to: string): Spec {
  const text: string = fullSpec[file];
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  const spec = [baseSpec, wideSpec].find((each) => Object.hasOwn(each, file)) ?? fullSpec;
  return { ...spec, [file]: text.replace(from, () => to) };
}
