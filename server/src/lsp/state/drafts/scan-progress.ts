import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';

/** Lets requests in while something long goes on, and shows it to the person when it lasts. */
export interface ScanProgress {
  /** Cancelled by the person. */
  readonly token: CancellationToken;
  /** To be awaited between small pieces of work; `share` of it is done, 0 to 1. Pauses when a slice of time is used up. */
  step(share: number): Promise<void>;
  done(): void;
}

const SLICE = 10;
/** Nothing is shown for what is over before somebody could read it. */
const SHOWN_AFTER = 500;

export function startProgress(connection: Connection, title: string, pause: () => Promise<void>): ScanProgress {
  const cancellation = new CancellationTokenSource();
  const started = Date.now();
  let resumed = started;
  let isDone = false;
  let shown: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  const show = async () => {
    const reporter = await connection.window.createWorkDoneProgress();
    if (isDone) {
      return undefined;
    }
    reporter.begin(title, 0, undefined, true);
    reporter.token.onCancellationRequested(() => cancellation.cancel());
    return reporter;
  };
  return {
    token: cancellation.token,
    step: async (share) => {
      if (Date.now() < resumed + SLICE) {
        return;
      }
      if (started + SHOWN_AFTER < Date.now()) {
        // Not waited for: a client may never answer, and one without progress refuses.
        shown ??= show().catch(() => undefined);
        void shown.then((reporter) => reporter?.report(Math.floor(100 * share)));
      }
      await pause();
      resumed = Date.now();
    },
    done: () => {
      isDone = true;
      void shown?.then((reporter) => reporter?.done());
    },
  };
}
