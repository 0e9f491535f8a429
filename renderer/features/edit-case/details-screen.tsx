import { useHotkeys } from "@mantine/hooks";
import { useRef } from "react";
import type {
  CaseFile,
  SectionName,
} from "../../../shared/domain/case-file.ts";
import { UnsavedGuard } from "../../ui/unsaved-guard.tsx";
import styles from "./edit-case.module.css";
import { SectionForm } from "./section-form.tsx";
import { sections } from "./sections.ts";

/** Columns of their own, so that a longer card never moves another one across. */
const columns: readonly (readonly SectionName[])[] = [
  ["identity", "presentation"],
  ["diagnosis", "exposure", "outcome"],
];

/** The record itself: every part typed at intake, to complete and correct, each saved on its own. */
export function DetailsScreen({ file }: { file: CaseFile }) {
  const screen = useRef<HTMLDivElement>(null);
  const save = (): void => unsavedForm(screen.current)?.requestSubmit();
  useHotkeys(
    [
      ["mod+S", save],
      ["mod+Enter", save],
    ],
    [],
  );
  return (
    <div ref={screen} className={styles.screen}>
      <p className={styles.quiet}>
        Each part is saved on its own; Ctrl S saves the part you are in. What is
        not known may stay empty: it shows as a gap.
      </p>
      <div className={styles.columns}>
        {columns.map((names) => (
          <div key={names.join()} className={styles.column}>
            {sections
              .filter(({ name }) => names.includes(name))
              .map((section) => (
                <SectionForm key={section.name} section={section} file={file} />
              ))}
          </div>
        ))}
      </div>
      <UnsavedGuard what="these details" />
    </div>
  );
}

/** The form that holds the focus when it is not saved, else the first that is not. */
function unsavedForm(screen: HTMLElement | null): HTMLFormElement | null {
  const focused =
    document.activeElement?.closest<HTMLFormElement>("form[data-unsaved]");
  return focused ?? screen?.querySelector("form[data-unsaved]") ?? null;
}
