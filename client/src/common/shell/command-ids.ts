/** Commands of the extension, as package.json declares them. */
export const OPEN_PLACE = 'manualOrganizacion.openPlace';
export const OPEN_MANUAL = 'manualOrganizacion.openManual';
export const SEARCH_DUTY = 'manualOrganizacion.searchDuty';
export const SEARCH_IN_UNIT = 'manualOrganizacion.searchInUnit';
export const SHOW_ORG_CHART = 'manualOrganizacion.showOrgChart';
export const SHOW_IN_ORG_CHART = 'manualOrganizacion.showInOrgChart';
export const RESTART_SERVER = 'manualOrganizacion.restartServer';
export const USE_EMBEDDED_MANUAL = 'manualOrganizacion.useEmbeddedManual';
export const OPEN_MANUALS_SETTING = 'manualOrganizacion.openManualsSetting';
export const SHOW_REFERENCES = 'manualOrganizacion.showReferences';
export const EXPLAIN_RULE = 'manualOrganizacion.explainRule';
export const TELL_FIXED = 'manualOrganizacion.tellFixed';
export const COPY_CITATION = 'manualOrganizacion.copyCitation';
export const INSERT_CITATION = 'manualOrganizacion.insertCitation';
export const COPY_NAME = 'manualOrganizacion.copyName';
export const COPY_NUMBER = 'manualOrganizacion.copyNumber';
export const COPY_DUTIES = 'manualOrganizacion.copyDuties';
export const OPEN_SAMPLES = 'manualOrganizacion.openSamples';
export const SHOW_ACTIONS = 'manualOrganizacion.showActions';
export const REPORT_DRAFT = 'manualOrganizacion.reportDraft';
export const SHOW_ERRATA = 'manualOrganizacion.showErrata';
export const SHOW_CHAIN_OF_COMMAND = 'manualOrganizacion.showChainOfCommand';
export const SHOW_DUTY_CHAIN = 'manualOrganizacion.showDutyChain';
/** Called by a code action; nothing that a menu offers. */
export const IGNORE_TEXT = 'manualOrganizacion.ignoreText';
export const FIX_NAMES = 'manualOrganizacion.fixNames';
export const WHOSE_MATTER = 'manualOrganizacion.whoseMatter';
export const REMOVE_RESULT = 'manualOrganizacion.removeResult';
/** Bound to a key in the kept list; nothing that a menu offers. */
export const COPY_RESULT = 'manualOrganizacion.copyResult';
export const FILTER_UNITS = 'manualOrganizacion.filterUnits';
export const CLEAR_UNITS_FILTER = 'manualOrganizacion.clearUnitsFilter';
export const FIND_IN_UNITS = 'manualOrganizacion.findInUnits';
export const SORT_UNITS = 'manualOrganizacion.sortUnits';
export const PEEK_UNIT = 'manualOrganizacion.peekUnit';
export const SHOW_UNIT_SHEET = 'manualOrganizacion.showUnitSheet';
export const COMPARE_UNITS = 'manualOrganizacion.compareUnits';
