// Imports go one way: schemas <- contract <- { domain, openapi, sdk } <- services, with reference-data between schemas and domain.
// Each rule's comment says what to do instead; `pnpm check:imports` prints it.

/** Any folder of the workspace that is a package. */
const anyPackage = "^(schemas|sdk|packages/[^/]+|services/[^/]+)/";

/** Tests and what only they use. */
const testCode = ["/test/", "/testing/", "\\.test\\.ts$", "\\.test-d\\.ts$"];

/** Entities that relate to each other both ways name each other, lazily: the one cycle that is meant. */
const entities = "\\.entity\\.ts$";

/** The SDK's `./trpc` entry and what only it uses. */
const sdkTrpcFiles = "^sdk/src/(trpc[^/]*|generated/router)\\.ts$";

/** The SDK's `./node` entry. */
const sdkNodeFiles = "^sdk/src/node/";

/** A package's own folder and the others that it may import; whatever else of the workspace it imports breaks the rule. */
function mayImport(folder, others, instead) {
  return {
    name: `${folder.split("/").at(-1)}-imports-${others.map((other) => other.split("/").at(-1)).join("-and-") || "no-other-package"}`,
    comment: instead,
    severity: "error",
    from: { path: `^${folder}/` },
    to: { path: anyPackage, pathNot: [folder, ...others].map((allowed) => `^${allowed}/`) },
  };
}

export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Two files that import each other, also for types only, are one thought in two places: move what both need into a third file.",
      severity: "error",
      from: { pathNot: entities },
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "The import leads nowhere: write the file's name with its `.ts`, or name the package in this package's own package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "packages-by-name",
      comment: "Import another package by its name (`@reform-exchange/…`): what it doesn't list in `exports` is its own business.",
      severity: "error",
      from: { path: anyPackage },
      to: { path: anyPackage, pathNot: "^$1/", dependencyTypes: ["local"] },
    },
    {
      name: "schemas-import-zod-only",
      comment: "schemas is the floor, and published: only zod stands under it. Move what needs more into the contract or the domain.",
      severity: "error",
      from: { path: "^schemas/src/" },
      to: { pathNot: ["^schemas/src/", "^zod$", "/node_modules/zod/"] },
    },
    mayImport(
      "schemas",
      [],
      "Nothing of the workspace stands under schemas: move the code up, or the shape that it needs down into schemas.",
    ),
    mayImport(
      "packages/reference-data",
      ["schemas"],
      "Reference data knows the vocabulary and nothing else: what loads it into a database belongs in packages/domain.",
    ),
    mayImport("packages/contract", ["schemas"], "The contract is data about operations: what carries them out belongs in packages/domain."),
    mayImport(
      "packages/openapi",
      ["packages/contract", "schemas"],
      "The OpenAPI document is derived from the contract alone: say in the contract what the document has to know.",
    ),
    mayImport(
      "packages/disclosure",
      [],
      "Disclosure control is pure functions over plain values: let packages/domain read the data and hand it over.",
    ),
    mayImport(
      "packages/questionnaire",
      ["schemas"],
      "What a questionnaire says follows from its shape alone: let packages/domain read what else is needed and hand it over.",
    ),
    mayImport(
      "packages/data-package",
      [],
      "A Data Package is made from plain facts and bytes: let packages/microdata and packages/domain say what is in it.",
    ),
    mayImport(
      "packages/microdata",
      ["packages/data-package"],
      "The files for researchers are made from plain variables and rows: let packages/domain read the data and hand it over.",
    ),
    mayImport(
      "packages/domain",
      [
        "packages/contract",
        "packages/data-package",
        "packages/disclosure",
        "packages/microdata",
        "packages/questionnaire",
        "packages/reference-data",
        "schemas",
      ],
      "The use cases know no door: HTTP, tRPC, the OpenAPI document and the SDK belong to services, packages/openapi and sdk.",
    ),
    mayImport(
      "sdk",
      ["packages/contract", "schemas"],
      "The SDK's generator and tests may read the contract and the schemas; a test that needs the service starts its command as a process.",
    ),
    {
      name: "sdk-stands-alone",
      comment:
        "What is published imports nothing outside sdk/src: generate it from the contract (sdk/scripts). Only the `./trpc` entry may use @trpc/client and @trpc/server, and only `./node` what Node has built in.",
      severity: "error",
      from: { path: "^sdk/src/", pathNot: [sdkTrpcFiles, sdkNodeFiles] },
      to: { pathNot: "^sdk/src/" },
    },
    {
      name: "sdk-node-imports-node-only",
      comment: "The `./node` entry may use what Node has built in, and sdk/src.",
      severity: "error",
      from: { path: sdkNodeFiles },
      to: { pathNot: "^sdk/src/", dependencyTypesNot: ["core"] },
    },
    {
      name: "sdk-main-entry-without-node",
      comment: "The main entry also runs in browsers: keep what needs Node behind `./node`.",
      severity: "error",
      from: { path: "^sdk/src/(index|trpc)\\.ts$" },
      to: { path: sdkNodeFiles, reachable: true },
    },
    {
      name: "sdk-trpc-imports-trpc-only",
      comment:
        "The `./trpc` entry may use its two optional peers, @trpc/client and @trpc/server, and sdk/src; generate the rest from the contract.",
      severity: "error",
      from: { path: sdkTrpcFiles },
      to: { pathNot: ["^sdk/src/", "^@trpc/(client|server)", "/node_modules/@trpc/(client|server)/"] },
    },
    {
      name: "sdk-main-entry-without-trpc",
      comment: "Whoever imports the main entry has not installed tRPC, not even its types: keep what needs it behind `./trpc`.",
      severity: "error",
      from: { path: "^sdk/src/index\\.ts$" },
      to: { path: ["^@trpc/", "/node_modules/@trpc/"], reachable: true },
    },
    {
      name: "published-never-reaches-domain-or-services",
      comment: "Nothing under sdk or schemas may lead to the domain or a service, by whatever way: cut the chain that is printed.",
      severity: "error",
      from: { path: "^(sdk|schemas)/" },
      to: { path: "^(packages/domain|services)/", reachable: true },
    },
    {
      name: "packages-know-no-service",
      comment: "Services stand on packages, not the other way round: move what both need down into a package.",
      severity: "error",
      from: { path: "^(schemas|sdk|packages)/", pathNot: "^packages/bench/" },
      to: { path: "^services/" },
    },
    {
      name: "consumers-use-the-sdk",
      comment: "The services beside the API are consumers like any other: get it through @reform-exchange/sdk.",
      severity: "error",
      from: { path: "^services/(?!api/)([^/]+)/" },
      to: { path: anyPackage, pathNot: ["^services/$1/", "^sdk/", "^schemas/"] },
    },
    {
      name: "api-imports-no-other-service",
      comment: "Services talk to each other through the API's doors: move what both need down into a package.",
      severity: "error",
      from: { path: "^services/api/" },
      to: { path: "^services/", pathNot: "^services/api/" },
    },
    {
      name: "no-test-code-in-src",
      comment: "What runs in production imports no tests and no test support: move the piece into src, outside `testing`.",
      severity: "error",
      from: { path: "/src/", pathNot: testCode },
      to: { path: testCode, pathNot: "/node_modules/" },
    },
    {
      name: "no-development-dependency-in-src",
      comment: "Production installs leave devDependencies out: move the package to `dependencies` (or, in the SDK, to the optional peers).",
      severity: "error",
      from: { path: "/src/", pathNot: testCode },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer", "npm-optional"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(schemas|sdk|packages/[^/]+|services/[^/]+)/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".mts", ".js", ".mjs", ".json", ".d.ts"],
    },
  },
};
