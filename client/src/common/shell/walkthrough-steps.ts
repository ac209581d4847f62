import * as vscode from 'vscode';
import { debounce } from './debounce.ts';

/** Steps of the walkthrough after which the person is in a list or in a draft. */
type Step = 'cite' | 'card' | 'search' | 'fix';

export interface WalkthroughSteps extends vscode.Disposable {
  /** The person has done what the step is about. */
  take(step: Step): void;
}

/** Long enough for what a step opens to be in front. */
const SETTLING = 1000;

/**
 * Ticks steps off in the walkthrough when the person is back at it: its page takes the focus as soon as a step is
 * done, away from the list, the menu or the draft that the step led to.
 */
export function trackSteps(): WalkthroughSteps {
  const taken = new Set<Step>();
  const tickOff = async () => {
    const steps = vscode.window.activeTextEditor === undefined ? [...taken] : [];
    for (const step of steps) {
      taken.delete(step);
      await vscode.commands.executeCommand('setContext', `manualOrganizacion.done.${step}`, true);
    }
  };
  const settled = debounce(tickOff, SETTLING);
  const listener = vscode.window.onDidChangeActiveTextEditor(tickOff);
  return {
    take: (step) => {
      taken.add(step);
      settled.soon();
    },
    dispose: () => vscode.Disposable.from(settled, listener).dispose(),
  };
}
