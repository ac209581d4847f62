import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { installEmptyLanguagePack, type Locale } from './display-language.ts';
import { disposeOnExit } from './dispose-on-exit.ts';
import { installVscodeServer } from './install-vscode-server.ts';
import { findNode24 } from './paths.ts';
import { end, killGroup, listeningPort } from './server-process.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { makeUser, type Settings, type Theme } from './user-settings.ts';

export interface ServerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly locale?: Locale;
  readonly theme?: Theme;
  readonly settings?: Settings;
  readonly extensionsDir?: string;
  /** Lets the address name an extension under development. */
  readonly testDriver?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Server {
  /** `http://127.0.0.1:N`, without a slash at the end. */
  readonly url: string;
  /** The windows that are loaded from now on are those of a new user. */
  readonly changeUser: (theme: Theme, settings: Settings) => Promise<void>;
  readonly dispose: () => Promise<void>;
}

/** Starts VS Code's server on the loopback address, with a HOME and user data of its own that go with it. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const vscode = await installVscodeServer();
  const { path: folder, dispose: removeFolder } = await makeTemporaryFolder('vscode-host-');
  const data = join(folder, 'server', 'data');
  await mkdir(join(folder, 'home'));
  const changeUser = (theme: Theme, settings: Settings) => makeUser(data, theme, settings);
  await changeUser(options.theme ?? 'dark', options.settings ?? {});
  await installEmptyLanguagePack(data, options.locale ?? 'en');
  const child = spawn(findNode24(), serverArguments(vscode, folder, options), {
    cwd: folder,
    // A group of its own, so that its extension hosts can be ended with it.
    detached: true,
    env: { ...serverEnvironment(join(folder, 'home')), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const dispose = disposeOnExit(
    async () => {
      await end(child);
      await removeFolder();
    },
    () => killGroup(child, 'SIGKILL'),
  );
  try {
    return { url: `http://127.0.0.1:${await listeningPort(child)}`, changeUser, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function serverArguments(vscode: string, folder: string, options: ServerOptions): readonly string[] {
  return [
    ...['--import', new URL('exit-with-parent.mjs', import.meta.url).href],
    join(vscode, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--server-data-dir', join(folder, 'server')],
    ...['--locale', options.locale ?? 'en'],
    ...(options.extensionsDir === undefined ? [] : ['--extensions-dir', options.extensionsDir]),
    // Without its smoke test driver the server ignores the payload that names an extension under development;
    // with it, VS Code shows no notifications.
    ...(options.testDriver === true ? ['--enable-smoke-test-driver'] : []),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-update-check',
  ];
}

/** What a VS Code or a debugger around us has set for its own children must not reach this server. */
function serverEnvironment(home: string): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|XDG_|NODE_OPTIONS$)/;
  const entries = Object.entries(process.env).filter(
    ([name]) => !foreign.test(name) || name.startsWith('VSCODE_TEST_'),
  );
  return { ...Object.fromEntries(entries), HOME: home, USERPROFILE: home };
}
