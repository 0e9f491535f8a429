import type { DosedQuantity } from "../../../shared/domain/dosing-view.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./dosing.module.css";

/** Each quantity with its formula filled in and what limits it, or what is missing. */
export function QuantitiesTable(props: {
  quantities: readonly DosedQuantity[];
}) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Computed, for checking</caption>
      <thead>
        <tr>
          <th scope="col">Quantity</th>
          <th scope="col" className={styles.number}>
            Value
          </th>
          <th scope="col">Formula with the numbers filled in</th>
        </tr>
      </thead>
      <tbody>
        {props.quantities.map((quantity) => (
          <tr key={quantity.label}>
            <th scope="row">
              {quantity.label}{" "}
              {quantity.verification !== null && (
                <VerificationMark
                  level={quantity.verification}
                  citation={quantity.citation}
                />
              )}
            </th>
            <td className={styles.number}>
              {quantity.value === null ? (
                <strong className={styles.open}>not computed</strong>
              ) : (
                <span className={styles.value}>{quantity.value}</span>
              )}
            </td>
            <td>
              {quantity.working}
              {quantity.missing.length > 0 && (
                <span className={styles.open}>
                  {" "}
                  Missing: {quantity.missing.join(", ").toLowerCase()}.
                </span>
              )}
              {quantity.limitedBy !== "" && (
                <span className={styles.small}>{quantity.limitedBy}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
