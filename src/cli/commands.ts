import type { Format, Publication } from '../build/publications.ts';
import type { Shard } from '../build/shard.ts';
import type { Edition } from '../load/meeting.ts';

/** Whether the stack is shown with a bug of the program; every command that does something has it. */
type Debuggable = { readonly debug: boolean };

/** Where the data stands; absent: the folder that a named path stands in, or `data`. */
type WithData = { readonly dataFolder?: string };

/** Where house styles are looked for first, and which one is taken; absent: ours, and the body's. */
type WithStyle = { readonly templatesFolder?: string; readonly style?: string };

export type BuildCommand = Debuggable &
  WithData &
  WithStyle & {
    readonly name: 'build';
    /** Folders, meeting files or ids; empty for all meetings. */
    readonly meetings: readonly string[];
    readonly paper: Publication;
    /** Number or id of the one item that is asked for. */
    readonly only?: string;
    /** A commit of git: meetings whose papers changed since. */
    readonly since?: string;
    /** How many processes build at once; absent: as many as there are cores, for many meetings. */
    readonly jobs?: number;
    /** The part of the meetings that is built. */
    readonly shard?: Shard;
    /** Others build too: the page of all meetings is left to whoever comes last. */
    readonly isPart: boolean;
    /** Whether meetings that have nothing to make the paper of are passed over. */
    readonly passOver: boolean;
    readonly edition: Edition;
    /** Whose copy of the members' edition it is. */
    readonly copyFor?: string;
    readonly formats: readonly Format[];
    readonly outFolder: string;
    readonly json: boolean;
    readonly watch: boolean;
  };

export type CheckCommand = Debuggable &
  WithData &
  WithStyle & {
    readonly name: 'check';
    readonly meetings: readonly string[];
    /** How problems are told: for people, on the lines of a pull request, or for services. */
    readonly format: 'text' | 'github' | 'sarif' | 'json';
  };

export type NewCommand = Debuggable &
  WithData & {
    readonly name: 'new';
    readonly body: string;
    /** As typed; not yet known to exist. */
    readonly date: string;
  };

/** Writes a folder in which a council can begin: `init [FOLDER]`. */
export type InitCommand = Debuggable & { readonly name: 'init'; readonly folder: string };

/** Publishes the packs of meetings, and records it in their ledgers. */
export type PublishCommand = Debuggable &
  WithData &
  WithStyle & {
    readonly name: 'publish';
    /** Empty where `since` chooses them. */
    readonly meetings: readonly string[];
    /** A commit of git: meetings whose papers changed since. */
    readonly since?: string;
    /** ISO 8601 with an offset; absent: now. */
    readonly at?: string;
    readonly outFolder: string;
    /** Where the members' edition goes; apart from what is public. */
    readonly membersFolder: string;
  };

/** Verifies published versions against their manifests and the source: `verify DIR…`. */
export type VerifyCommand = Debuggable &
  WithData &
  WithStyle & {
    readonly name: 'verify';
    readonly folders: readonly string[];
  };

/** Tells what changed between two published versions: `diff MEETING [v1 v2]`. */
export type DiffCommand = Debuggable &
  WithData & {
    readonly name: 'diff';
    readonly meeting: string;
    /** Absent: the last two. */
    readonly versions?: readonly [from: number, to: number];
    readonly outFolder: string;
    readonly json: boolean;
  };

/** Begins the minutes of a meeting: `minutes new MEETING`. */
export type MinutesCommand = Debuggable &
  WithData & {
    readonly name: 'minutes';
    /** Folder, meeting file or id. */
    readonly meeting: string;
  };

/** Writes the specimen of a house style: `style NAME`. */
export type StyleCommand = Debuggable & {
  readonly name: 'style';
  /** Name of the house style's folder. */
  readonly style: string;
  readonly formats: readonly Format[];
  readonly outFolder: string;
  readonly templatesFolder?: string;
};

/** Writes a Word file as Markdown: `import FILE.docx`. */
export type ImportCommand = Debuggable & {
  readonly name: 'import';
  readonly file: string;
  /** Absent: the folder of the file. */
  readonly outFolder?: string;
  readonly acceptChanges: boolean;
  readonly boldLinesAreHeadings: boolean;
};

/** Checks PDF files against PDF/UA and PDF/A: `inspect FILE.pdf`. */
export type InspectCommand = Debuggable & {
  readonly name: 'inspect';
  readonly files: readonly string[];
  readonly json: boolean;
};

export type HelpCommand = { readonly name: 'help'; readonly topic?: string };

export type VersionCommand = { readonly name: 'version' };

export type Command =
  | BuildCommand
  | CheckCommand
  | NewCommand
  | InitCommand
  | PublishCommand
  | VerifyCommand
  | DiffCommand
  | MinutesCommand
  | StyleCommand
  | ImportCommand
  | InspectCommand
  | HelpCommand
  | VersionCommand;

export type CommandName = Command['name'];
