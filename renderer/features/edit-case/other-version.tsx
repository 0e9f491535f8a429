import { Button } from "@mantine/core";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import styles from "./edit-case.module.css";
import { atText } from "./at-text.ts";
import type { Difference } from "./merge.ts";
import type { Version } from "./use-section-state.ts";

/** My typing beside what someone stored since, line by line where they differ, and the two ways out. */
export function OtherVersion(props: {
  stored: Pick<Version, "recordedAt" | "recordedBy">;
  lines: readonly Difference[];
  isSaving: boolean;
  onMineOnTop: () => void;
  onDiscard: () => void;
}) {
  const { stored, lines } = props;
  const region = useFocusOnMount<HTMLElement>();
  return (
    <section
      ref={region}
      tabIndex={-1}
      className={styles.other}
      aria-label="The other version"
    >
      <p>
        Stored by {stored.recordedBy} on {atText(stored.recordedAt)}.{" "}
        {lines.length === 0 && "It says the same as your typing."}
      </p>
      {lines.length > 0 && (
        <table className={styles.versions}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Your typing</th>
              <th scope="col">Stored now</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.name}>
                <th scope="row">{line.label}</th>
                <td>
                  {line.changedByMe ? (
                    <strong>{line.mine}</strong>
                  ) : (
                    <span className={styles.quiet}>
                      Not changed by you: the stored value stays
                    </span>
                  )}
                </td>
                <td>{line.stored}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.actions}>
        <Button loading={props.isSaving} onClick={props.onMineOnTop}>
          Take over mine on top
        </Button>
        <Button variant="default" onClick={props.onDiscard}>
          Discard mine
        </Button>
      </div>
    </section>
  );
}
