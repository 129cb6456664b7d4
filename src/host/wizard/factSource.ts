import type { FactName, KnownFacts } from '../../core/checks/facts';

/** Facts as they come; `now` is the host's. */
export type SomeFacts = { -readonly [F in FactName]?: KnownFacts[F] };

/** Something that brings facts for live checks, a request or several. */
export interface FactSource {
  /** What it brings; of each it tells at least once, known or not, unless it fails. */
  readonly facts: readonly FactName[];
  /** Tells facts as they come, some perhaps again when more is known, and ends when no more will come. May reject. */
  read(tell: (facts: SomeFacts) => void, signal: AbortSignal): Promise<void>;
}
