type Dispose = () => Promise<void>;

/** What to kill, without waiting, if this process ends before it was disposed. */
const emergencies = new Set<() => void>();

/**
 * Makes sure that something started is stopped: by the returned function in the usual course,
 * by `kill` (which must not wait) when this process exits or is told to end by a signal.
 */
export function disposeOnExit(dispose: Dispose, kill: () => void): Dispose {
  if (emergencies.size === 0) listen();
  emergencies.add(kill);
  let disposed: Promise<void> | undefined;
  return () => {
    disposed ??= dispose().finally(() => {
      emergencies.delete(kill);
      if (emergencies.size === 0) stopListening();
    });
    return disposed;
  };
}

const signals = new Map<NodeJS.Signals, number>([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
]);

function listen(): void {
  process.on('exit', killAll);
  for (const signal of signals.keys()) process.on(signal, exitOnSignal);
}

function stopListening(): void {
  process.off('exit', killAll);
  for (const signal of signals.keys()) process.off(signal, exitOnSignal);
}

function exitOnSignal(signal: NodeJS.Signals): void {
  // process.exit runs the 'exit' listener, which kills; 128 + signal is what shells expect.
  process.exit(128 + (signals.get(signal) ?? 0));
}

function killAll(): void {
  // Last started, first killed: a folder goes after the server that writes into it.
  for (const kill of [...emergencies].reverse()) kill();
}
