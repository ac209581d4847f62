// For `npm start` alone: shows in a new window what VS Code shows a person who installs the extension.
const vscode = require('vscode');

exports.activate = async () => {
  // A window that is loaded again has its own tabs.
  if (vscode.window.tabGroups.all.some(({ tabs }) => 0 < tabs.length)) return;
  await vscode.commands.executeCommand('workbench.view.extension.manualOrganizacion');
  const walkthrough = 'manual-organizacion.manual-organizacion#firstMinutes';
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false);
};
