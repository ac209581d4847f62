/**
 * Requests and notifications of our own, beside those of the protocol. Plain names and shapes: this file imports
 * no LSP package, so that any client may use it. Positions are LSP positions: 0-based, in UTF-16 units.
 */

import { notification, request } from './token.ts';

/** Scheme of the read-only documents that the server itself provides (LSP 3.18, `workspace/textDocumentContent`). */
export const MANUAL_SCHEME = 'manual-organizacion';

/** Folder of that scheme with a Markdown page for each rule: `manual-organizacion:/reglas/wrong-name.md`. */
export const RULE_PAGES = '/reglas/';

/** Language id of a manual. */
export const MANUAL_LANGUAGE = 'manual-organizacion';

/** What the client may say at `initialize`, in `initializationOptions`; all of it optional. */
export interface InitializationOptions {
  /** Command that opens a place, `[uri, line]`; links in hovers call it instead of naming a URI. */
  readonly openCommand?: string;
  /** The client itself tells the person what keeps manuals from being used, with ways out that it can offer. */
  readonly showsManualProblems?: boolean;
  /** Command that shows places, `[uri, position, locations]`; code lenses call it. */
  readonly showReferencesCommand?: string;
  /** Command that explains a rule for drafts, `[rule]`; the code action "Why?" calls it. */
  readonly explainCommand?: string;
  /** Where the embedded manual lies, when the server cannot know: in a web worker. */
  readonly embeddedManualUri?: string;
}

/** Client → server: the units of all loaded manuals, in the order of the text. No parameters. */
export const OUTLINE_REQUEST = request<void, Outline>('manualOrganizacion/outline');

export interface Outline {
  readonly manuals: readonly ManualOutline[];
  /** What keeps configured manuals from being used; one sentence each, in the language of the client. */
  readonly problems: readonly string[];
}

export interface ManualOutline {
  readonly uri: string;
  readonly title: string;
  readonly units: readonly UnitOutline[];
}

export interface UnitOutline {
  /** Unique in its manual; `sn-3` where the manual prints none. */
  readonly number: string;
  /** There only where the manual prints no number: {@link number} is not to be shown then. */
  readonly isUnnumbered?: true;
  readonly name: string;
  readonly level: string;
  /** Number of the superior; absent for a root. */
  readonly parent?: string;
  /** Where its section begins, according to the contents; absent when they give none. */
  readonly page?: number;
  readonly line: number;
  readonly dutyCount: number;
}

/** Client → server: the duties of one unit. */
export const DUTIES_REQUEST = request<DutiesParams, readonly DutyOutline[]>('manualOrganizacion/duties');

export interface DutiesParams {
  readonly manual: string;
  readonly unit: string;
}

export interface DutyOutline {
  readonly ordinal: number;
  readonly text: string;
  readonly line: number;
  readonly items: readonly ItemOutline[];
}

export interface ItemOutline {
  /** `8.2#1.c`; unique in its manual. */
  readonly id: string;
  readonly marker?: string;
  readonly text: string;
  readonly line: number;
  readonly items: readonly ItemOutline[];
}

/** Client → server: the duties that answer a query. Facets (`en:8.3`), quotes and exclusions are part of the query. */
export const SEARCH_REQUEST = request<SearchParams, SearchAnswer>('manualOrganizacion/search');

export interface SearchParams {
  readonly query: string;
  readonly limit: number;
}

export interface SearchAnswer {
  /** Best first, but that what one branch has on one matter (`family`) stands together, from the highest level down. */
  readonly results: readonly SearchResult[];
  /** Words that were read as others: "se buscó …". */
  readonly corrected: readonly { readonly typed: string; readonly used: string }[];
  /** Words that nothing is known of; they were left out of account. */
  readonly unknown: readonly string[];
  /** What narrows the answer, in the order of the query. */
  readonly facets: readonly SearchFacet[];
  /** How the last word of the query may go on as a facet. */
  readonly completions: readonly FacetCompletion[];
}

/** Where (`en:8.3`, `8.3`), at which level (`nivel:división`), or with which part in the matter (`autoriza:`). */
export interface SearchFacet {
  readonly kind: 'unit' | 'level' | 'verb';
  /** As typed; the class for a verb. */
  readonly value: string;
  /** What of the manual it stands for: `8.3 Unidad de …`, `División`; absent when the manual has no such thing. */
  readonly label?: string;
}

export interface FacetCompletion {
  readonly kind: 'facet' | 'unit' | 'level';
  /** What replaces the last word of the query: `en:8.3`, `autoriza:`. */
  readonly insert: string;
  /** The unit's name, when it is a unit. */
  readonly name?: string;
  /** How many duties it leaves; absent while that depends on what is still to be typed. */
  readonly duties?: number;
}

export interface SearchResult extends SearchPlace {
  readonly manual: string;
  /** Superiors from the root down, without the unit. */
  readonly superiors: readonly string[];
  readonly score: number;
  readonly text: string;
  /** Matched words, as UTF-16 offsets into `text`. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** What the unit does with the matter, as the query names it: `autoriza`, `revisa`, `elabora` … */
  readonly verbClass?: string;
  /** The same in the language of the client. */
  readonly verb?: string;
  /** Number of the branch: `8.3`. */
  readonly branch: string;
  /** The same for results of one branch on one matter. */
  readonly family: number;
  /** Other places that say the same, word for word. */
  readonly ties: readonly SearchPlace[];
  /** Units of other branches that have nearly the same, the highest of each branch; only worked out for the first results. */
  readonly overlaps: readonly string[];
}

export interface SearchPlace {
  /** `8.2.1#5`, or `8.2.1#5.c` when it is an item. */
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly level: string;
  readonly ordinal: number;
  readonly line: number;
  /** Line of the item that matches, when it is an item. */
  readonly itemLine?: number;
}

/** Client → server: who else has the matter of a duty or item; `null` when the manual has no such place. */
export const DUTY_CHAIN_REQUEST = request<Citable, DutyChain | null>('manualOrganizacion/dutyChain');

/** Cadena de la función. */
export interface DutyChain {
  readonly manual: string;
  readonly duty: ChainLink;
  /** From the root down. */
  readonly above: readonly ChainLink[];
  /** In the order of the text. */
  readonly below: readonly ChainLink[];
  /** In other units of the branch. */
  readonly beside: readonly ChainLink[];
  /** In other branches, most alike first. */
  readonly elsewhere: readonly ChainLink[];
}

export interface ChainLink extends SearchPlace {
  readonly text: string;
  readonly branch: string;
  readonly branchName: string;
  /** What the unit does with the matter, in the language of the client. */
  readonly verb?: string;
  /** How alike it is to the duty that was asked for, in words, in the language of the client. */
  readonly likeness: string;
}

/** Client → server: one sheet of the organogram, drawn for a page of the client's; `null` where there is none. */
export const CHART_REQUEST = request<ChartParams, Chart | null>('manualOrganizacion/chart');

export interface ChartParams {
  /** Absent for the first manual. */
  readonly manual?: string;
  /** A sheet (`7.2`) or a unit (`8.2.1`); absent for the poster of all units. */
  readonly root?: string;
}

export interface Chart {
  readonly manual: string;
  readonly root: string;
  readonly title: string;
  /** SVG without colours, to be put into a page: items of a tree with `data-unit`, classes `unit` and `rank-0` to `rank-4`. */
  readonly svg: string;
  /** All sheets of this manual, the poster first, whose `root` is empty. */
  readonly sheets: readonly { readonly root: string; readonly title: string }[];
}

/** Client → server: the same sheet as a file for other programs; `null` where there is none. */
export const CHART_FILE_REQUEST = request<ChartFileParams, string | null>('manualOrganizacion/chartFile');

export interface ChartFileParams extends ChartParams {
  /** `html` is a page that prints itself. */
  readonly format: 'svg' | 'mermaid' | 'plantuml' | 'csv' | 'html';
}

/**
 * Client → server: what may be cited at a place: in a manual the unit, duty or item that holds it; in a draft the
 * units that are named there, more than one where they share the name.
 */
export const CITABLE_REQUEST = request<CitableParams, readonly Citable[]>('manualOrganizacion/citableAt');

export interface CitableParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** A unit (`8.2.1`), a duty (`8.2.1#5`) or an item (`8.2.1#1.c`) of a manual. */
export interface Citable {
  readonly manual: string;
  readonly id: string;
}

/** Client → server: the ways to cite a place of a manual; `null` when the manual has no such place. */
export const CITE_REQUEST = request<CiteParams, CiteResult | null>('manualOrganizacion/cite');

export interface CiteParams extends Citable {
  /** The person's own templates by name, as `{numeral}[, función {funcion}]`. */
  readonly templates?: Readonly<Record<string, string>>;
  /** Language of the document that it will stand in, so that its markup shows it as it is; absent for plain text. */
  readonly languageId?: string;
}

export interface CiteResult {
  /** Name of the unit. */
  readonly name: string;
  /** Its number; absent where the manual prints none. */
  readonly number?: string;
  /** One a style, the default first, the person's own last. */
  readonly citations: readonly StyledCitation[];
  /** How a text may call whoever heads the unit. */
  readonly posts: readonly LabelledText[];
  /** The unit's duties as Markdown. */
  readonly duties: string;
}

export interface LabelledText {
  /** In the language of the client. */
  readonly label: string;
  readonly text: string;
}

export interface StyledCitation extends LabelledText {
  /** `numeral`, `short`, `quotation`, `markdown`, `bibtex`, `csl-json`; `own` for a template of the person's. */
  readonly style: string;
  /** What is wrong with the template, as a sentence; the text shows it as written. */
  readonly problem?: string;
}

/** Client → server: what to call the manuals in use. No parameters. Apart from the outline, which must not wait for it. */
export const MANUAL_LABELS_REQUEST = request<void, readonly ManualTitle[]>('manualOrganizacion/manualLabels');

export interface ManualTitle {
  readonly uri: string;
  /** In proper case; empty when the manual prints none. */
  readonly title: string;
  /** "DIR 2021", for where there is little room; the title when there is nothing shorter. */
  readonly short: string;
}

/** Client → server: what an open draft names, cites and says otherwise, as a document; `null` when it is not open. */
export const DRAFT_REPORT_REQUEST = request<DraftReportParams, string | null>('manualOrganizacion/draftReport');

export interface DraftReportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: 'markdown' | 'csv';
}

/** Client → server: the way from one unit of a manual to another by their superiors; `null` when it lacks one. */
export const CHAIN_OF_COMMAND_REQUEST = request<ChainOfCommandParams, CommandChain | null>(
  'manualOrganizacion/chainOfCommand',
);

export interface ChainOfCommandParams {
  readonly manual: string;
  /** Numbers of units. */
  readonly from: string;
  readonly to: string;
}

export interface CommandChain {
  /** From the one who sends to the one who receives, the posts in inclusive form. */
  readonly steps: readonly { readonly unit: string; readonly line: number; readonly text: string }[];
  /** Lines for the foot of a draft, with the reason for each in the language of the client. */
  readonly copies: readonly { readonly text: string; readonly reason: string }[];
  /** All of it as plain text. */
  readonly text: string;
}

/** Server → client: the text of a file that only the editor can read (a web worker has no files). */
export const READ_TEXT_REQUEST = request<ReadTextParams, ReadTextResult>('manualOrganizacion/readText');

export interface ReadTextParams {
  readonly uri: string;
  /** How it is decoded: as UTF-8 when absent, or as the person's settings say for this file. */
  readonly encoding?: 'utf8' | 'configured';
}

export interface ReadTextResult {
  /** Absent when the file cannot be read, or is binary. */
  readonly text?: string;
}

/** Server → client: the loaded manuals changed; ask for the outline again. No parameters. */
export const MANUALS_CHANGED_NOTIFICATION = notification<void>('manualOrganizacion/manualsChanged');

/** Server → client: the files of a workspace folder, from a server that has no file system. */
export const FIND_FILES_REQUEST = request<FindFilesParams, FindFilesResult>('manualOrganizacion/findFiles');

export interface FindFilesParams {
  /** URI. */
  readonly folder: string;
  /** Globs from the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** No more files than this. */
  readonly limit: number;
}

export interface FindFilesResult {
  readonly files: readonly FoundFile[];
  /** Whether there are more than the limit. */
  readonly hasMore: boolean;
}

export interface FoundFile {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
  /** Changes whenever the file does: its time of modification. */
  readonly modified: number;
}
