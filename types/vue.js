// Only types: there is nothing to run.
export {};
