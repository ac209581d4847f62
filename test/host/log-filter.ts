/**
 * What the suite or the extension wrote, out of one message of VS Code's log; `undefined` if it is VS Code's own chatter.
 * Frames of VS Code are cut from stacks: they are long, and never where the mistake is.
 */
export function withoutChatter(text: string): string | undefined {
  const [first = '', ...rest] = text.split('\n');
  if (chatter.some((pattern) => pattern.test(first))) return undefined;
  return [first, ...rest.filter((line) => !vscodeFrame.test(line))].join('\n');
}

const vscodeFrame =
  /^\s+at .*(\/code-server\/lib\/vscode\/|\/static\/out\/vs\/|extensionHostProcess\.js|extensionHostWorker|node:internal\/)/;

/** First lines, as seen in VS Code 1.139 on a machine with and without access to the marketplace. */
const chatter: readonly RegExp[] = [
  // Natives we do without: spdlog, watchdog, kerberos.
  /Could not locate the bindings file/,
  /Cannot find module '\.\/build\/Release\//,
  /open-vsx\.org|marketplace|vscode-unpkg|getaddrinfo/i,
  /^\[(AgentHost|AccountPolicyGate|Service Worker|reconnection-grace-time|remote-connection|driver|DefaultAccount|McpGateway|LanguageModel|Chat)[\w:-]*\]/,
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^Updating additional builtin extensions cache/,
  /^\[[^\]]*\]\[(Management|ExtensionHost|Tunnel)\b/,
  /^(Started|Stopping) .*extension host/i,
  /^Creation of workbench contribution/,
  /^Timed out waiting for authentication provider/,
  /^(Canceled|Error: Canceled)/,
  /^Ignoring (fetching|the error)|^Skipping acquiring lock/,
  /^\s*$/,
];
