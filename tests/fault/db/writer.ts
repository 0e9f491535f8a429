/** Opens a workspace, then stores case after case and prints the id of each one whose commit returned. */
import { openStoreWithKey } from "../../../db/open-store.ts";
import { at, by, newId, sampleCase } from "../../support/sample-case.ts";

const [folder = "", key = ""] = process.argv.slice(2);
const store = openStoreWithKey(
  { folder, at, newId, lock: true },
  Buffer.from(key, "hex"),
);
for (;;) {
  const newCase = sampleCase();
  store.transaction(() => {
    store.cases.insert(newCase);
    store.audit.append({
      at,
      actor: by,
      action: "case.create",
      objectType: "case",
      objectId: newCase.caseId,
      detail: "",
      after: newCase,
    });
  });
  process.stdout.write(`${newCase.caseId}\n`);
}
