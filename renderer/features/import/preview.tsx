import { Button } from "@mantine/core";
import type { ImportPreview } from "../../../shared/contract/imports.ts";
import { formatNumber } from "../../../shared/format.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import styles from "./import.module.css";
import { Refusal } from "./refusal.tsx";
import { countOf, previewSentence } from "./words.ts";

/** What the files hold and what importing them would do; the last look before writing. */
export function Preview(props: {
  preview: ImportPreview;
  error: Error | null;
  onImport: () => void;
  onDiscard: () => void;
}) {
  const { preview } = props;
  const importButton = useFocusOnMount<HTMLButtonElement>();
  return (
    <>
      <Card
        title={`Preview · ${preview.preset}`}
        aside="nothing written yet"
        stripe
      >
        <p className={styles.lead}>{previewSentence(preview)}</p>
        {props.error !== null && <Refusal error={props.error} />}
        <div className={styles.actions}>
          <Button
            ref={importButton}
            onClick={props.onImport}
            disabled={preview.newCases === 0}
          >
            Import {countOf(preview.newCases, "case")}
          </Button>
          <Button variant="default" onClick={props.onDiscard}>
            Do not import
          </Button>
        </div>
      </Card>
      <div className={styles.columns}>
        <Card title="Files">
          <Files files={preview.files} />
        </Card>
        <Card title="What they hold">
          <Counts
            rows={preview.counts.map(({ what, count }) => [what, count])}
          />
        </Card>
        <Card title="Warnings" aside={formatNumber(preview.warningTotal)}>
          {preview.warningTotal === 0 ? (
            <p>No row needs a second look.</p>
          ) : (
            <Counts
              rows={preview.warningKinds.map(({ kind, count }) => [
                kind,
                count,
              ])}
            />
          )}
        </Card>
      </div>
      {preview.warningTotal > 0 && <Warnings preview={preview} />}
    </>
  );
}

function Files({ files }: { files: ImportPreview["files"] }) {
  return (
    <table className={styles.table}>
      <tbody>
        {files.map((file) => (
          <tr key={file.name}>
            <td className={styles.breakable}>{file.name}</td>
            <td>
              <Chip>{file.role}</Chip>
            </td>
            <td className={styles.number}>{countOf(file.rows, "row")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counts({ rows }: { rows: readonly (readonly [string, number])[] }) {
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(([what, count]) => (
          <tr key={what}>
            <td>{what}</td>
            <td className={styles.number}>{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Warnings({ preview }: { preview: ImportPreview }) {
  const { warnings, warningTotal } = preview;
  const shown =
    warnings.length < warningTotal
      ? `the first ${warnings.length} of ${formatNumber(warningTotal)}`
      : countOf(warningTotal, "warning");
  return (
    <Card title="Row by row" aside={shown} className={styles.fill}>
      <section
        className={styles.scroll}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label="Warnings row by row"
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">Field</th>
              <th scope="col">What was found and what is done</th>
              <th scope="col">File</th>
              <th scope="col">Row</th>
            </tr>
          </thead>
          <tbody>
            {warnings.map((warning) => (
              <tr
                key={`${warning.file}·${warning.row}·${warning.field}·${warning.message}`}
              >
                <td className={styles.nowrap}>{warning.record}</td>
                <td className={styles.nowrap}>{warning.field}</td>
                <td>{warning.message}</td>
                <td className={styles.text}>{warning.file}</td>
                <td className={styles.number}>{warning.row ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
