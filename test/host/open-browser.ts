import { spawn } from 'node:child_process';

/** Shows `url` in the system's browser where there is a display; elsewhere, or if that fails, does nothing. */
export function openBrowser(url: string): void {
  const command = openCommand();
  if (command === undefined) return;
  const child = spawn(command, process.platform === 'win32' ? ['/c', 'start', '', url] : [url], {
    stdio: 'ignore',
    detached: true,
  });
  // The address has been printed already.
  child.once('error', () => {});
  child.unref();
}

function openCommand(): string | undefined {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return undefined;
  if (process.platform === 'win32') return 'cmd.exe';
  if (process.platform === 'darwin') return 'open';
  return (DISPLAY ?? WAYLAND_DISPLAY) ? 'xdg-open' : undefined;
}
