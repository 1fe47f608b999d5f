/** Filled in by the build from package.json. */
declare const __TRUST_ELEMENTS_VERSION__: string;
