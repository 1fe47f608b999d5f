/** Filled in by the build from package.json. */
declare const __TRUST_ELEMENTS_VERSION__: string;

/** Filled in by the build: `false` in the script, which asks once for all of it; a question in the npm build. */
declare const __TRUST_ON_SERVER__: boolean;

/** Filled in by `build/lazy-chunks.ts`: the file that hands the entry to chunks, the list of integrities. */
declare const __TRUST_ENTRY__: string;
declare const __TRUST_LIST__: string;
declare const __TRUST_LIST_HASH__: string;
