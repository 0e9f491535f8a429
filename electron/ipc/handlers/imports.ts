import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type ImportChannel = Extract<keyof Handlers, `import.${string}`>;

/** Choose, preview, commit and undo an import. */
export function importHandlers({
  imports,
  chooseImportFiles,
}: Dependencies): Pick<Handlers, ImportChannel> {
  return {
    "import.choose": async (_input, context) => {
      context.session();
      const files = await chooseImportFiles();
      return { preview: files === null ? null : await imports.preview(files) };
    },
    "import.commit": ({ token }) => imports.commit(token),
    "import.cancel": () => imports.cancel(),
    "import.list": () => ({ batches: imports.list() }),
    "import.undo": ({ batchId }) => imports.undo(batchId),
  };
}
