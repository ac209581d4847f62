/** Commands of the extension, as package.json declares them. */
export const OPEN_PLACE = 'manualOrganizacion.openPlace';
export const OPEN_MANUAL = 'manualOrganizacion.openManual';
export const SEARCH_DUTY = 'manualOrganizacion.searchDuty';
export const SHOW_ORG_CHART = 'manualOrganizacion.showOrgChart';
export const SHOW_IN_ORG_CHART = 'manualOrganizacion.showInOrgChart';
export const RESTART_SERVER = 'manualOrganizacion.restartServer';
export const USE_EMBEDDED_MANUAL = 'manualOrganizacion.useEmbeddedManual';
export const OPEN_MANUALS_SETTING = 'manualOrganizacion.openManualsSetting';
export const SHOW_REFERENCES = 'manualOrganizacion.showReferences';
export const EXPLAIN_RULE = 'manualOrganizacion.explainRule';
