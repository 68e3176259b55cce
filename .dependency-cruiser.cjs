// Imports go one way. `generated` and `examples` reach the runtime by the package's public names.
const runtime = "^(runtime/|dist/runtime/)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "No module reaches itself, not even by types.",
      severity: "error",
      from: { pathNot: "^node_modules" },
      to: { circular: true },
    },
    {
      name: "runtime-imports-nothing",
      comment:
        "The runtime has no dependencies and knows no generated code; the REST types vanish when compiled.",
      severity: "error",
      from: { path: "^runtime/", pathNot: ["^runtime/testing/vitest\\.ts$", "^runtime/node/"] },
      to: { pathNot: ["^runtime/", "^generated/[a-z]+/(api|columns)\\.ts$"] },
    },
    {
      name: "the-part-for-node-imports-node-and-undici",
      severity: "error",
      from: { path: "^runtime/node/" },
      to: {
        pathNot: ["^runtime/", "^node_modules/(undici|@types/node)/"],
        dependencyTypesNot: ["core"],
      },
    },
    {
      name: "only-users-import-the-part-for-node",
      comment: "The rest of the runtime bundles for a browser.",
      severity: "error",
      from: { path: "^runtime/", pathNot: "^runtime/node/" },
      to: { path: "^runtime/node/" },
    },
    {
      name: "generated-types-are-types",
      comment:
        "The one way from the runtime to generated code: types, in one file for each vendor.",
      severity: "error",
      from: { path: "^runtime/", pathNot: "^runtime/[a-z]+/(rest|generated-types)\\.ts$" },
      to: { path: "^generated/" },
    },
    {
      name: "generated-types-only-as-types",
      severity: "error",
      from: { path: "^runtime/" },
      to: { path: "^generated/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "runtime-needs-no-platform",
      comment: "The core bundles for a browser.",
      severity: "error",
      from: { path: "^runtime/", pathNot: "^runtime/node/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "generated-imports-runtime",
      comment: "Generated code imports the runtime and the enums beside it.",
      severity: "error",
      from: { path: "^generated/" },
      to: {
        pathNot: [
          runtime,
          "^generated/[a-z]+/[a-z-]+\\.ts$",
          "^generated/datastage/(groups|enums|stages|connections)/",
        ],
      },
    },
    {
      name: "generator-stands-alone",
      comment: "The generator reads spec/ and templates/; it never runs what it generates.",
      severity: "error",
      from: { path: "^generator/" },
      to: {
        path: ["^runtime/", "^generated/", "^cli/", "^sandbox/", "^examples/", "^tests/", "^dist/"],
      },
    },
    ...stages([
      ["diagnostics"],
      ["load", "project"],
      ["validate"],
      ["model"],
      ["diff"],
      ["render"],
      ["inspect"],
      ["write"],
      ["catalog"],
      ["drafts", "memory"],
      ["pipeline"],
      ["watch"],
      ["create", "import"],
      ["cli"],
    ]),
    {
      name: "cli-is-a-user-of-the-runtime",
      comment:
        "The operator's commands do what any program could: by the public names of the library.",
      severity: "error",
      from: { path: "^cli/" },
      to: { path: ["^generator/", "^sandbox/", "^examples/", "^tests/"] },
    },
    {
      name: "cli-knows-the-library-by-its-public-names",
      severity: "error",
      from: { path: "^cli/" },
      to: { path: ["^generated/", runtime], dependencyTypesNot: ["aliased"] },
    },
    {
      name: "sandbox-stands-alone",
      comment:
        "The sandbox answers by the OpenAPI document; of the runtime it may know types, and how files are locked.",
      severity: "error",
      from: { path: "^sandbox/" },
      to: {
        path: ["^generated/", "^generator/", "^cli/", "^examples/", "^tests/", runtime],
        pathNot: "^runtime/files/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "examples-are-users",
      comment: "Examples import what a user imports.",
      severity: "error",
      from: { path: "^examples/" },
      to: { path: ["^generator/", "^cli/", "^sandbox/", "^tests/"] },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "only-examples-and-tests-import-examples",
      severity: "error",
      from: { pathNot: "^(tests|examples)/" },
      to: { path: "^examples/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/|^\\.build/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};

/** Each stage of the pipeline imports only stages before it. */
function stages(order) {
  return order.slice(0, -1).map((names, index) => ({
    name: `generator-${names[0]}-comes-before`,
    severity: "error",
    from: { path: `^generator/(${names.join("|")})[/.]` },
    to: {
      path: `^generator/(${order
        .slice(index + 1)
        .flat()
        .join("|")})[/.]`,
    },
  }));
}
