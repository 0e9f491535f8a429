import { Button } from "@mantine/core";
import type { RuleView } from "../../../shared/contract/rules.ts";
import { CheckForm } from "./check-form.tsx";
import { Trust } from "./trust.tsx";
import type { useRowWork } from "./use-row-work.ts";
import { WithdrawForm } from "./withdraw-form.tsx";
import styles from "./rules.module.css";

interface Props {
  view: RuleView;
  row: RuleView["entry"]["rows"][number];
  /** The row a next check would be of. */
  nextRow: string | null;
  state: ReturnType<typeof useRowWork>;
}

/** One row with its check, and the form in place under it while it is open. */
export function RowLines({ view, row, nextRow, state }: Props) {
  const { work, begin } = state;
  const found = view.checks.find((each) => each.row === row.id);
  const check = found?.check ?? null;
  const words = check === null ? "Check" : "Check again";
  const isOpen = work?.row === row.id;
  return (
    <>
      <tr data-row={row.id} data-open={isOpen || undefined}>
        <th scope="row">{row.id}</th>
        <td>{row.condition}</td>
        <td>{row.outcome}</td>
        <td className={styles.quiet}>{row.source}</td>
        <td>
          <Trust
            level={row.verification}
            check={check}
            former={found?.formerChecks ?? []}
            formerCount={found?.formerCount ?? 0}
            version={view.entry.version}
          />
        </td>
        <td className={styles.buttons}>
          <Button
            variant="subtle"
            size="compact-xs"
            data-row-stop
            aria-keyshortcuts="C"
            aria-label={`${words} ${row.id} against the paper`}
            onClick={() => begin({ kind: "check", row: row.id, kept: null })}
          >
            {words}
          </Button>
          {check !== null && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={`Withdraw the check of ${row.id}`}
              onClick={() =>
                begin({ kind: "withdraw", row: row.id, kept: null })
              }
            >
              Withdraw
            </Button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6} className={styles.formCell}>
            <OpenForm view={view} row={row} nextRow={nextRow} state={state} />
          </td>
        </tr>
      )}
    </>
  );
}

function OpenForm({ view, row, nextRow, state }: Props) {
  const { work, begin, start, setDirty } = state;
  const check = view.checks.find((each) => each.row === row.id)?.check ?? null;
  const cancel = (): void => begin(null);
  if (work?.kind === "withdraw")
    return check === null ? null : (
      <WithdrawForm
        checkId={check.id}
        row={row.id}
        onDone={() => start(null, `Check of ${row.id} withdrawn.`)}
        onCancel={cancel}
        onDirty={setDirty}
      />
    );
  return (
    <CheckForm
      target={{
        rule: view.entry.rule,
        row: row.id,
        ruleVersion: view.entry.version,
        kept: work?.kept ?? null,
      }}
      hasNext={nextRow !== null}
      onDone={(kept, goOn) =>
        start(
          goOn && nextRow !== null
            ? { kind: "check", row: nextRow, kept }
            : null,
          `Check of ${row.id} recorded.`,
        )
      }
      onCancel={cancel}
      onDirty={setDirty}
    />
  );
}
