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
export const COPY_CITATION = 'manualOrganizacion.copyCitation';
export const INSERT_CITATION = 'manualOrganizacion.insertCitation';
export const COPY_NAME = 'manualOrganizacion.copyName';
export const COPY_NUMBER = 'manualOrganizacion.copyNumber';
export const COPY_DUTIES = 'manualOrganizacion.copyDuties';
export const OPEN_SAMPLES = 'manualOrganizacion.openSamples';
export const SHOW_ACTIONS = 'manualOrganizacion.showActions';
export const REPORT_DRAFT = 'manualOrganizacion.reportDraft';
export const SHOW_CHAIN_OF_COMMAND = 'manualOrganizacion.showChainOfCommand';
export const SHOW_DUTY_CHAIN = 'manualOrganizacion.showDutyChain';
export const REMOVE_RESULT = 'manualOrganizacion.removeResult';
/** Bound to a key in the kept list; nothing that a menu offers. */
export const COPY_RESULT = 'manualOrganizacion.copyResult';
