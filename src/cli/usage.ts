/** What the command line can do, in a screen. */
export const usage = `trust-elements <command>

  check <manifest> [--as-of DATE] [--json]   find what is wrong, dishonest or stale
        [--base FOLDER|URL]                  look up files and relative links there
        [--strict]                           exit with 1 for warnings, too
  render <manifest> --locale de              fallback HTML and JSON-LD
        [--heading-level 2] [--as-of DATE]   level of the first heading; date of the statuses
        [--json-ld only|none]                JSON-LD alone, or not at all
        [--manifest-url URL]                 where the manifest will be; relative links lead from there
        [--snippet] [--assets URL]           all that the page needs; where trust.js will be
  security-txt <manifest> --expires DATE     security.txt (RFC 9116)
        [--canonical URL] [--as-of DATE]     where it is served; date at which the expiry is judged
  schema                                     the JSON Schema of a manifest
  import <file>                              a first manifest from security.txt, diodb or Markdown
        [--locale de] [--name NAME]          language of the page; name of the company
  catalog extract <manifest|folder>          bring translators' files up to date
        [--locale fr] [--move] [--prune]     begin a language; move its texts out of the manifest
        [--accept KEY|all]                   a stale translation is right all the same
  catalog status <manifest|folder>…          translated, missing, stale, too long; exit 1 when not done
        [--locale de,pt] [--json]
  catalog check <manifest|folder>…           what is wrong, by file, key and line
        [--strict] [--json]
  catalog pseudo <manifest|folder>           a language nobody speaks, for testing
        [--rtl] [--out FILE]
  catalog export <manifest|folder> --locale  for translation tools and spreadsheets
        [--format xliff|csv] [--out FILE]
  catalog import <manifest|folder> <file>    what came back from them
  catalog glossary                           the terms of the field, as CSV

<manifest> and <file> are paths; "-" reads standard input. A command with --help says more of itself.
Exit codes: 0 fine, 1 something is wrong with the manifest, 2 something is wrong with the call.
`;

/** What each command takes, does and answers. */
export const commandUsage: Readonly<Record<string, string>> = {
  check: `trust-elements check <manifest>

Finds what is wrong before readers do: format, dishonest claims, dates, references, texts, addresses.

  --as-of DATE        judge dates as of this day (default: today)
  --base FOLDER|URL   also look up files and relative links there
  --json              findings for machines: code, severity, path, line, column, message
  --strict            exit with 1 for warnings, too

A finding that you have judged is silenced in the manifest, with a reason:
  "ignore": [{"code": "date-stale", "path": "/certifications/0", "reason": "The new report is due in May."}]

Exit codes: 0 no error, 1 errors (with --strict: or warnings), 2 the call itself was wrong.
Example: trust-elements check public/trust.json --base public --strict
`,
  render: `trust-elements render <manifest>

Writes what stands inside <trust-center> without scripts, for readers and crawlers, and JSON-LD.

  --locale TAG          language of the text (default: the manifest's own)
  --heading-level 1–6   level of the first heading, as on the element (default: 2)
  --as-of DATE          judge statuses as of this day (default: today)
  --json-ld only|none   JSON-LD alone, or not at all (default: both)
  --manifest-url URL    where the manifest will be; relative links lead from there
  --snippet             all that the page needs: preload hints, script, element around its fallback
  --assets URL          folder of trust.js, for the snippet (default: /trust/)

Statuses are judged when this runs: run it with each build, or once a day.

Exit codes: 0 written, 2 the call was wrong or the manifest cannot be read.
Example: trust-elements render public/trust.json --locale de --snippet > trust-section.html
`,
  'security-txt': `trust-elements security-txt <manifest> --expires DATE

Writes a security.txt (RFC 9116) for /.well-known/ from the contacts and the disclosure policy.

  --expires DATE    until when what it says holds; required by the RFC
  --canonical URL   where the file is served; may be given more than once
  --as-of DATE      judge the expiry and PGP keys as of this day (default: today)

Exit codes: 0 written, 1 a value is not fit for the file (nothing is written), 2 the call was wrong.
Example: trust-elements security-txt public/trust.json --expires 2027-03-31 > public/.well-known/security.txt
`,
  schema: `trust-elements schema

Writes the JSON Schema of a manifest, for editors: "$schema" in the manifest leads to it.

Exit codes: 0 written, 2 the call was wrong.
`,
  import: `trust-elements import <file>

Makes a first manifest from a security.txt, a diodb (disclose.io) entry or a Markdown page, and tells on
standard error what it could not place.

  --locale TAG   language of the page (default: found from its words)
  --name NAME    name of the company, where the file does not say it

Exit codes: 0 written, 1 nothing could be made of it, 2 the call was wrong.
Example: trust-elements import .well-known/security.txt --name "Example GmbH" > trust.json
`,
  catalog: `trust-elements catalog extract|status|check|pseudo|export|import|glossary

Works on translators' files: the interface's (a folder with en.json) or a manifest's content catalogues.

  catalog extract <manifest|folder>          bring translators' files up to date
        [--locale fr] [--move] [--prune]     begin a language; move its texts out of the manifest
        [--accept KEY|all]                   a stale translation is right all the same
  catalog status <manifest|folder>…          translated, missing, stale, too long; exit 1 when not done
        [--locale de,pt] [--json]
  catalog check <manifest|folder>…           what is wrong, by file, key and line
        [--strict] [--json]
  catalog pseudo <manifest|folder>           a language nobody speaks, for testing
        [--rtl] [--out FILE]
  catalog export <manifest|folder> --locale  for translation tools and spreadsheets
        [--format xliff|csv] [--out FILE]
  catalog import <manifest|folder> <file>    what came back from them
  catalog glossary                           the terms of the field, as CSV

Exit codes: 0 fine, 1 something is missing, stale or wrong, 2 the call was wrong.
Example: trust-elements catalog check locales public/trust.json --strict
`,
};
