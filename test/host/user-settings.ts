import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Theme = 'light' | 'dark' | 'high-contrast' | 'high-contrast-light';
export type Settings = Readonly<Record<string, unknown>>;

/** A new user, with nothing but settings: the calm ones, the theme, then what the caller wants. */
export async function makeUser(dataFolder: string, theme: Theme, settings: Settings): Promise<void> {
  const folder = join(dataFolder, 'User');
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  await mkdir(folder, { recursive: true });
  const all = { ...calm, 'workbench.colorTheme': themeNames[theme], ...settings };
  await writeFile(join(folder, 'settings.json'), JSON.stringify(all, undefined, 2));
}

/** The ids of VS Code 1.139, not the labels shown. */
const themeNames: Readonly<Record<Theme, string>> = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** A window that shows the extension and nothing that would sell, ask or phone home. */
const calm: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};
