/** The import arrows of docs/architecture.md, checked by `npm run architecture`. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: {
    path: "^(electron|db|shared|renderer|tests|bench|\\.scripts)/",
    pathNot: [from, ...allowed],
  },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    only("shared-imports-nothing-of-ours", "^shared/", []),
    only("engine-imports-shared", "^electron/engine/", ["^shared/"]),
    only("db-imports-shared", "^db/", ["^shared/"]),
    only("services-import-db-engine-shared", "^electron/services/", [
      "^db/",
      "^electron/engine/",
      "^shared/",
    ]),
    only("ipc-imports-services-shared", "^electron/ipc/", [
      "^electron/services/",
      "^shared/",
    ]),
    only("renderer-imports-shared", "^renderer/", ["^shared/"]),
    {
      name: "electron-module-only-at-the-edge",
      severity: "error",
      from: {
        path: "^(electron|db|shared|renderer)/",
        pathNot: ["^electron/[^/]+\\.ts$"],
      },
      to: { path: "^(node_modules/electron(/|$)|electron$)" },
    },
    {
      name: "sqlite-only-in-db",
      severity: "error",
      from: { path: "^(electron|shared|renderer)/" },
      to: { path: "better-sqlite3" },
    },
    {
      name: "features-use-each-other-through-index",
      severity: "error",
      from: { path: "^renderer/features/([^/]+)/" },
      to: {
        path: "^renderer/features/([^/]+)/",
        pathNot: [
          "^renderer/features/$1/",
          "^renderer/features/[^/]+/index\\.tsx?$",
        ],
      },
    },
    {
      name: "shell-and-print-use-features-through-index",
      severity: "error",
      from: { path: "^renderer/(app|print)/" },
      to: {
        path: "^renderer/features/",
        pathNot: ["^renderer/features/[^/]+/index\\.tsx?$"],
      },
    },
    {
      name: "controls-know-nothing-of-the-product",
      severity: "error",
      from: { path: "^renderer/ui/" },
      to: { path: "^renderer/(app|features|print)/" },
    },
    {
      name: "stand-in-knows-nothing-of-the-product",
      severity: "error",
      from: { path: "^tests/standin/" },
      to: { path: "^(electron|db|shared|renderer)/" },
    },
    {
      name: "nobody-imports-the-roots",
      severity: "error",
      from: { pathNot: ["^tests/"] },
      to: { path: "^electron/(main|preload)\\.ts$" },
    },
    {
      name: "product-knows-no-tests",
      severity: "error",
      from: { path: "^(electron|db|shared|renderer)/" },
      to: { path: "^(tests|bench|\\.scripts)/" },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["\\?", "\\.css$"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^out/" },
    parser: "swc",
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
