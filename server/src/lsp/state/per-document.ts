import type { Analysis } from '../../core/analysis.ts';

/** What is known of open documents, for each manual. */
export interface PerDocument<Value> {
  get(uri: string, analysis: Analysis): Value | undefined;
  set(uri: string, analysis: Analysis, value: Value): void;
  /** Lets go of a document that was closed. */
  forget(uri: string): void;
}

export function rememberPerDocument<Value>(): PerDocument<Value> {
  // Weak: a manual that was replaced takes with it what was found by it.
  const byDocument = new Map<string, WeakMap<Analysis, Value>>();
  return {
    get: (uri, analysis) => byDocument.get(uri)?.get(analysis),
    set: (uri, analysis, value) => {
      const byAnalysis = byDocument.get(uri) ?? new WeakMap<Analysis, Value>();
      byDocument.set(uri, byAnalysis.set(analysis, value));
    },
    forget: (uri) => void byDocument.delete(uri),
  };
}
