import { AppError } from "../../shared/errors.ts";
import type { ImportPreview } from "../../shared/contract/imports.ts";
import type { Program } from "../program.ts";
import { createImportService } from "../services/import-service.ts";
import { inProcess } from "../services/import/run-in-process.ts";
import type { Request } from "./arguments.ts";
import { UsageError } from "./arguments.ts";
import { openForCommand } from "./open-workspace.ts";

function describe(preview: ImportPreview): string {
  const files = preview.files.map(
    (file) => `${file.name}: ${file.rows} rows, ${file.role}`,
  );
  const counts = preview.counts.map(({ what, count }) => `${what}: ${count}`);
  const kinds = preview.warningKinds.map(
    ({ kind, count }) => `  ${count} x ${kind}`,
  );
  const warnings = preview.warnings.map(
    ({ file, row, record, field, message }) =>
      `  ${file}${row === null ? "" : `:${row}`} ${record} ${field}: ${message}`,
  );
  const more = preview.warningTotal - preview.warnings.length;
  return [
    ...files,
    `new cases: ${preview.newCases}, already here: ${preview.knownCases}`,
    ...counts,
    `warnings: ${preview.warningTotal}`,
    ...kinds,
    ...warnings,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join("\n");
}

/** Previews the files, then stores all new cases or none; with `dryRun` it stops at the preview. */
export async function importFiles(
  request: Pick<Request, "files" | "demo" | "dryRun">,
  program: Program,
): Promise<void> {
  if (request.files.length === 0)
    throw new UsageError(
      "name the files to import. See mesoboard import --help.",
    );
  const session = await openForCommand(request, program);
  const imports = createImportService({
    tools: program.tools,
    session: () => session,
    start: inProcess(program.tools.newId),
    onProgress: () => undefined,
  });
  const preview = await imports.preview(request.files);
  process.stdout.write(`${describe(preview)}\n`);
  if (request.dryRun) {
    process.stdout.write("dry run: nothing was stored\n");
    return;
  }
  if (preview.newCases === 0) {
    throw new AppError(
      "precondition",
      "Every case of these files is already in the workspace. Nothing was stored.",
    );
  }
  const batch = await imports.commit(preview.token);
  process.stdout.write(
    `imported ${batch.cases} cases, skipped ${batch.skipped}, batch ${batch.id}\n`,
  );
}
