/** A package with what crawlers have, its family, and the enums that both use. */
export const fullFiles = {
  "acme/machines.yaml": `kind: enums
name: machines
doc: Machines of Acme.
enums:
  Machine:
    doc: A machine.
    values:
      MILL: { value: mill, facts: { power: water } }
      PRESS: { value: press, doc: It presses. }
  Mode:
    doc: A mode.
    values: { SLOW: slow, FAST_NOW: fast }
`,
  "acme/maker.yaml": `kind: family
name: maker
doc: Packages that make something.
members: { machine: Machine }
defaults:
  eager: true
  careful: \${eager}
  most: 10
  label: \${machine}
surface: { name: workshop, doc: Acme may close it. }
templateRef: \${package | slug}
credentialName: login-\${machine}-\${epoch}
annotations:
  acme.com/power: \${power}
  acme.com/tags: \${tags? | comma}
labels:
  acme.com/run-\${label}-\${epoch}: "\${label}"
start:
  args:
    title: { type: string, blank: false, doc: Its title. }
    owners: { type: { list: string }, optional: true, doc: Who owns it. }
    groups: { type: { list: string }, optional: true, doc: Which groups own it. }
    eager: { type: boolean, default: "\${careful}", doc: Whether it begins at once. }
    most: { type: integer, default: "\${most}", doc: Most of it. }
  some: [owners, groups]
  set: { title: $title }
values:
  thing: { encode: json, of: { map: { name: $title, owners: { encode: unique, of: $owners }, guid: "\${guid}", most: $most } } }
`,
  "acme/packages/full.yaml": `kind: package
name: full
package: "@acme/full"
family: maker
title: Full
doc: Does what makers do.
metadata: { machine: MILL, most: 7 }
slots:
  source: { need: a source }
  login: { need: a login }
start:
  args: { note: { type: string, optional: true, doc: A note. } }
  set: { note: $note? }
steps:
  direct:
    slot: source
    then: [login, include, exclude]
    doc: Takes it directly.
    args: { host: { type: string, default: "\${machine}", doc: The host. } }
    set: { window: 30, power: "\${power}" }
    credential: { name: "\${credentialName}", host: $host, extra: { host: $host } }
  bucket:
    slot: source
    then: include
    doc: Takes it from a bucket.
    set: { bucket: true }
  key:
    slot: login
    doc: Signs in with a key.
    args: { key: { type: secret, doc: The key. }, realm: { type: string, optional: true, doc: The realm. } }
    credential: { password: $key, extra: { realm: $realm? } }
  include:
    doc: Takes these alone.
    args: { assets: { type: { map: { list: string } }, doc: What is taken. } }
    set:
      include: { if: $assets, then: { encode: json, of: { map: { top: { encode: anchored, of: $assets } } } }, else: "{}" }
      direct: { taken: direct, then: { encode: json, of: $assets } }
  exclude:
    doc: Leaves these out.
    args: { names: { type: { list: string }, doc: What is left out. } }
    set: { exclude: { encode: json, of: { encode: selection, of: $names } } }
  tune:
    doc: Tunes it.
    deprecated: use choose().
    args:
      mode: { type: Mode, default: SLOW, doc: The mode. }
      days: { type: integer, only: { mode: FAST_NOW }, doc: The days. }
      low: { type: string, optional: true, with: high, doc: The lower end. }
      high: { type: string, optional: true, doc: The upper end. }
      config: { type: json, optional: true, doc: More of it. }
      old: { type: boolean, optional: true, doc: Whether it is old. }
    replace: { window: { encode: text, of: $days } }
    set:
      mode: { if: { mode: FAST_NOW }, then: fast }
      range: { if: [$low, $high], then: { map: { low: $low, high: $high? } }, else: none }
      config: { if: $config, then: { encode: python, of: $config } }
      old: { encode: text, of: $old }
  choose:
    doc: Chooses some.
    args: { choices: { type: { list: { variants: Choice } }, doc: What is chosen. } }
variants:
  Choice:
    doc: A choice.
    type: Mode
    items:
      SLOW:
        doc: Slowly.
        args: { assets: { type: { map: { list: string } }, doc: What is taken. } }
        set: { slow: { encode: json, of: { encode: selection, of: $assets } } }
      FAST_NOW:
        doc: At once.
        args: { machine: { type: Machine, doc: By which. }, speed: { type: string, doc: How fast. } }
        set: { "fast-\${machine}-speed": $speed }
end:
  set:
    thing: $thing
    most: \${most}
    slow: { taken: [tune, choose], then: custom, else: default }
`,
} as const;
