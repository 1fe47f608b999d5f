// Tests drive the system's own browsers; see docs/decisions/0002-three-engines.md.
module.exports = { skipDownload: true };
