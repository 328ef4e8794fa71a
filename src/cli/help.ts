const overview = `Orderpaper turns a meeting written in YAML into its agenda pack, as tagged PDF and as Word document.

Usage: orderpaper COMMAND [options]

Commands
  build   write the agenda packs of meetings
  check   tell every problem of meetings, and write nothing
  new     begin a meeting from what its body has standing
  help    show this, or the help of a command

Options
  -h, --help       show help
  -V, --version    show the version

Examples
  orderpaper build
  orderpaper build data/meetings/2014-11-21-police-and-crime-panel
  orderpaper check
  orderpaper help build
`;

const build = `Writes the agenda packs of meetings.

Usage: orderpaper build [MEETING…] [options]

A meeting is named by its folder, by the path of its meeting.yaml, or by its id, the folder's name.
Without one, all meetings of the data folder are built. When any of them has an error, nothing is
written, and what stood in the output folder stays.

Options
  -f, --format LIST   pdf, docx or both, with a comma between them   (both)
  -o, --out FOLDER    where the packs are written                     (out)
  -d, --data FOLDER   the data folder     (the one that a MEETING stands in, or data)
  -t, --templates FOLDER
                      the house styles    (those that come with Orderpaper)
  -w, --watch         build again whenever data or templates change
      --json          print one JSON object on the standard output and nothing else there
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper build
  orderpaper build 2014-11-21-police-and-crime-panel --format pdf
  orderpaper build data/meetings/2014-11-21-police-and-crime-panel --out published
  orderpaper build --json | jq -r '.outputs[] | .sha256 + "  " + .path'

Exit codes: 0 done, 1 problems in the input, 2 wrong usage, 70 a bug of Orderpaper.
`;

const check = `Tells every problem of meetings, with its place and how to mend it. Writes nothing.

Usage: orderpaper check [MEETING…] [options]

A meeting is named as for build. Everything is gone through but the writing of the files, so that
missing characters and tables that are too wide are told too.

Options
  -d, --data FOLDER   the data folder     (the one that a MEETING stands in, or data)
  -t, --templates FOLDER
                      the house styles    (those that come with Orderpaper)
      --json          print one JSON object on the standard output and nothing else there
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper check
  orderpaper check data/meetings/2014-11-21-police-and-crime-panel/meeting.yaml
  orderpaper check --json | jq '.problems[].code'

Exit codes: 0 no errors (warnings may be told), 1 problems in the input, 2 wrong usage, 70 a bug.
`;

const begin = `Begins a meeting: writes its meeting.yaml with the usual venue, time and standing items of its body.

Usage: orderpaper new BODY DATE [options]

BODY is the name of a file in bodies/, without its ending. DATE is written 2014-11-21.
A meeting that is there already is left as it is.

Options
  -d, --data FOLDER   the data folder   (data)
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper new warwickshire-police-and-crime-panel 2015-02-03
`;

const topics: Readonly<Record<string, string>> = { build, check, new: begin, help: overview };

/** Gives the help of a command, or the overview. */
export function helpText(topic?: string): string {
  return (topic && topics[topic]) || overview;
}
