// Runs on any Node, so it keeps to old syntax: says in one sentence when the one running is too old.
var major = Number(process.versions.node.split(".")[0]);

if (major < 22) {
  process.stderr.write(
    "MesoBoard needs Node 22 or newer and this is Node " +
      process.versions.node +
      ": run it through npm (for example `npm start`) after `npm ci`, which brings Node 24.\n",
  );
  process.exit(1);
}
