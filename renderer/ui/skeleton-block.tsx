import styles from "./skeleton-block.module.css";

/** Holds the place of a value that is coming: same size from the start, visible only after 300 ms. */
export function SkeletonBlock(props: {
  /** CSS length; whole width when absent. */
  width?: string;
  height?: string;
}) {
  return (
    <div
      className={styles.block}
      style={{ width: props.width ?? "100%", height: props.height ?? "1em" }}
      aria-hidden="true"
    />
  );
}
