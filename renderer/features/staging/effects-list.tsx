import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { effectText, otherEffects } from "./effect-text.ts";
import styles from "./grid.module.css";

/** The finding that decides, and behind a disclosure the next ones that would change the stage. */
export function EffectsList({
  derivation,
}: {
  derivation: Pick<StageDerivation, "decision" | "effects" | "possible">;
}) {
  const { decision } = derivation;
  const others = otherEffects(derivation);
  if (decision === null) return null;
  return (
    <div className={styles.decides}>
      <output>
        <strong>{decision.title}</strong> {decision.sentence}
      </output>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>What else would change it</summary>
          <ul>
            {others.map((effect) => (
              <li key={effect.input}>
                <strong>{effect.label}:</strong>{" "}
                {effectText(effect, derivation.possible)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
