const overview = `Orderpaper turns a meeting written in YAML into its agenda pack, as tagged PDF, Word document and web page.

Usage: orderpaper COMMAND [options]

Commands
  init      write a folder to begin with, ready for git
  build     write the agenda packs of meetings, or the papers around them
  check     tell every problem of meetings, and write nothing
  publish   publish packs: once, in a folder of their own, with page numbers that never move
  verify    tell whether published files are what was published, and what the source gives
  diff      tell what changed between two published versions
  new       begin a meeting from what its body has standing
  minutes   begin the minutes of a meeting from its agenda
  style     write the specimen of a house style
  import    write a Word file as Markdown, tables and pictures, to edit on in them
  inspect   check PDF files against PDF/UA-1 and PDF/A-2a
  help      show this, or the help of a command

Options
  -h, --help       show help
  -V, --version    show the version

Examples
  orderpaper build
  orderpaper build data/meetings/2014-11-21-police-and-crime-panel
  orderpaper check
  orderpaper help build
`;

const build = `Writes the agenda packs of meetings, or with --paper another paper of each.

Usage: orderpaper build [MEETING…] [options]

A meeting is named by its folder, by the path of its meeting.yaml, or by its id, the folder's name.
Without one, all meetings of the data folder are built; those that have nothing to make the paper of
(no minutes yet, no tracker) are passed over with a warning. Of a meeting that has an error nothing is
written, and what stood of it in the output folder stays; the others are built. With web pages goes index.html, the page of
all meetings whose pages stand in the output folder.

Options
  -p, --paper KIND    pack, notice, minutes, decisions, attendance, tracker, programme or item (pack)
      --only ITEM     the papers of one item, with the pack's page numbers; with --paper item, that
                      item's page alone. ITEM is its number as printed, such as 5 or 1(3), or its id
  -e, --edition NAME  public, or members: with the papers that are not for publication (public)
      --for READER    whose copy it is, at the foot of every page of the members' edition
  -f, --format LIST   pdf, docx, html, and txt for a notice, with commas between them     (all)
                      html brings the PDF and Word document that its page offers
  -o, --out FOLDER    where the files are written                                         (out)
  -d, --data FOLDER   the data folder     (the one that a MEETING stands in, or data)
  -t, --templates FOLDER
                      the house styles    (those that come with Orderpaper)
  -s, --style NAME    another house style than the body's
      --since REF     the meetings whose papers changed since a commit of git
  -j, --jobs COUNT    processes that build at once            (all cores, from 16 meetings on)
      --shard 2/8     the second of eight parts of the meetings, for builds on several machines
      --part          write no index.html: others build too
      --pass-over     warn of meetings that have nothing to make the paper of; it is no error
  -w, --watch         build again whenever data or templates change
      --json          print one JSON object on the standard output and nothing else there
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper build
  orderpaper build 2014-11-21-police-and-crime-panel --format pdf
  orderpaper build 2014-11-21-police-and-crime-panel --only 9
  orderpaper build 2014-11-21-police-and-crime-panel --paper notice --format txt
  orderpaper build data/meetings/2014-11-21-police-and-crime-panel --out published
  orderpaper build --json | jq -r '.outputs[] | .sha256 + "  " + .path'

Exit codes: 0 done, 1 problems in the input, 2 wrong usage, 70 a bug of Orderpaper.
`;

const check = `Tells every problem of meetings, with its place and how to mend it. Writes nothing.

Usage: orderpaper check [MEETING…] [options]

A meeting is named as for build. Its pack, and each paper around it that there is something to make
of, is gone through but for the writing of the files, so that missing characters and tables that are
too wide are told too.

Options
  -d, --data FOLDER   the data folder     (the one that a MEETING stands in, or data)
  -t, --templates FOLDER
                      the house styles    (those that come with Orderpaper)
  -s, --style NAME    another house style than the body's
  -f, --format HOW    text; github, which shows problems on the lines of a pull request; sarif; json
                                          (text)
      --json          print one JSON object on the standard output and nothing else there
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper check
  orderpaper check data/meetings/2014-11-21-police-and-crime-panel/meeting.yaml
  orderpaper check --format github
  orderpaper check --json | jq '.problems[].code'

Exit codes: 0 no errors (warnings may be told), 1 problems in the input, 2 wrong usage, 70 a bug.
`;

const init = `Writes a folder in which a council can begin: a body, people, a first meeting with a report, a house style
of its own, settings by which editors complete fields, and a workflow for GitHub.

Usage: orderpaper init [FOLDER]

FOLDER is the one that is written into; absent: the one you are in. A file that is there already is never
written over: nothing is written then.

Options
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper init committee-papers && cd committee-papers && git init && npm install && npm run check
`;

const publish = `Publishes the agenda packs of meetings: writes each in all formats into a folder of its own, and records
in ledger.yaml beside the meeting what was issued, page by page.

Usage: orderpaper publish MEETING… [options]
       orderpaper publish --since REF [options]

A meeting is named as for build. What was published is never written over, and no page number that was
issued moves: a late paper's pages go on after the last one, or have letters, as the house style says;
a paper that grew has letters after its last number. Where nothing has changed, nothing is published.
Keep ledger.yaml in git; build takes its page numbers too. Where something is exempt, the members'
edition is published besides, apart from the other, and nothing is while the public files hold a word
of what is exempt.

Options
      --since REF     the meetings whose papers changed since a commit of git
      --at TIME       when it is published, such as 2014-11-13T16:30:00+00:00   (now)
  -o, --out FOLDER    where versions are written: FOLDER/MEETING/v1/            (published)
      --members FOLDER
                      where the members' edition is written       (published-members)
  -d, --data FOLDER   the data folder     (the one that a MEETING stands in, or data)
  -t, --templates FOLDER
                      the house styles    (those that come with Orderpaper)
  -s, --style NAME    another house style than the body's
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper publish 2014-11-21-police-and-crime-panel
  orderpaper publish 2014-11-21-police-and-crime-panel --at 2014-11-13T16:30:00+00:00 --out site
`;

const verify = `Verifies published versions: that the files in the folder are those of its manifest.json, and that the
source, as it stands, gives every one of them byte by byte.

Usage: orderpaper verify FOLDER… [options]

FOLDER is that of a version, such as published/MEETING/v1. A version that is not the newest agrees with
the source as it was: check out the commit that its manifest names.

Options
  -d, --data FOLDER   the data folder     (data)
  -t, --templates FOLDER
                      the house styles    (those that come with Orderpaper)
  -s, --style NAME    another house style than the body's
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper verify published/2014-11-21-police-and-crime-panel/v1

Exit codes: 0 every byte agrees, 1 something does not, 2 wrong usage, 70 a bug.
`;

const diff = `Tells what changed between two published versions of a meeting: papers that were added, replaced or
withdrawn, with their pages, and of those that were replaced each paragraph.

Usage: orderpaper diff MEETING [VERSION VERSION] [options]

A VERSION is v1 or 1; without them, the last two are compared.

Options
  -o, --out FOLDER    where versions were written   (published)
  -d, --data FOLDER   the data folder     (the one that MEETING stands in, or data)
      --json          print one JSON object on the standard output
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper diff 2014-11-21-police-and-crime-panel v1 v2
  orderpaper diff 2014-11-21-police-and-crime-panel --json | jq -r '.papers[].title'
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

const minutes = `Begins the minutes of a meeting: writes its minutes.yaml with those who are members and substitutes
on the day, and with the items of the agenda, for the clerk to fill, and prints where it stands.

Usage: orderpaper minutes new MEETING [options]

A meeting is named as for build. Minutes that are there already are left as they are.

Options
  -d, --data FOLDER   the data folder     (the one that a MEETING stands in, or data)
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper minutes new 2014-11-21-police-and-crime-panel
`;

const style = `Writes the specimen of a house style, for the person who designs it: one document with each kind of
paper, every element that a paper may hold, and the style's colours, numbers and block styles.

Usage: orderpaper style NAME [options]

NAME is the name of the style's folder. Every problem of its tokens, templates and words is told.

Options
  -f, --format LIST   pdf, docx and html, with commas between them   (all)
  -o, --out FOLDER    where the specimen is written                  (out)
  -t, --templates FOLDER
                      the house styles   (those that come with Orderpaper)
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper style warwickshire
  orderpaper style fenland --templates our-styles
`;

const importing = `Writes a Word file as Markdown, for those who want to edit on in it: FILE.md, a CSV file for each larger table,
its pictures, and FILE.yaml with what it says in the fields of a cover (title, recommendations, contact table,
background papers), to be looked through and put under the item in meeting.yaml. A Word file need not be
written as Markdown to stand in a pack: a body may name it as it is.

Usage: orderpaper import FILE.docx [options]

Nothing is written over. What cannot be carried over is told, with its words.

Options
      --accept-changes           tracked changes count as accepted; absent: the file is refused
      --bold-lines-are-headings  short lines in bold are headings
  -o, --out FOLDER    where the files are written   (the folder of FILE)
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper import data/meetings/2014-11-21-police-and-crime-panel/reports/budget.docx
`;

const inspect = `Checks PDF files, ours or anyone's, against PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), whether they
claim them or not; a file that claims PDF/A-3 against ISO 19005-3.

Usage: orderpaper inspect FILE.pdf [FILE…] [options]

Tells what is wrong with each file as a whole, then page by page, with the clause that says so. What is
wrong on a page several times in the same way is told once, with a count. No program can judge whether
alternative texts, tags and their order fit what the pages say: that takes a reader.

Options
      --json          print one JSON object on the standard output and nothing else there
      --debug         show where in the program a bug was met
  -h, --help          show this

Examples
  orderpaper inspect out/*.pdf
  orderpaper inspect report-of-the-treasurer.pdf --json | jq '.files[].findings[].message'

Exit codes: 0 no findings, 1 findings or a file that cannot be read, 2 wrong usage, 70 a bug.
`;

const topics: Readonly<Record<string, string>> = {
  init,
  build,
  check,
  publish,
  verify,
  diff,
  new: begin,
  minutes,
  style,
  import: importing,
  inspect,
  help: overview,
};

/** Gives the help of a command, or the overview. */
export function helpText(topic?: string): string {
  return (topic && topics[topic]) || overview;
}
