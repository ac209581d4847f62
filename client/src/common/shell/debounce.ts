import type { Disposable } from 'vscode';

/** Every extension host has timers; the common code is checked against the types of none. */
declare function setTimeout(run: () => void, delay: number): unknown;
declare function clearTimeout(timer: unknown): void;

export interface Debounced extends Disposable {
  /** Runs it when nobody has called for a while. */
  soon(): void;
}

/** Runs once what is asked for often; what fails is the language client's to log. */
export function debounce(run: () => Promise<void>, delay: number): Debounced {
  let timer: unknown;
  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run().catch(() => {}), delay);
    },
    dispose: () => clearTimeout(timer),
  };
}
