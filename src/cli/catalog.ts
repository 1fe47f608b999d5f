import { UsageError, type Command } from './io.js';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./catalog/extract-command.js')).extractCommand,
  status: async () => (await import('./catalog/status-command.js')).statusCommand,
  check: async () => (await import('./catalog/check-command.js')).checkCommand,
  pseudo: async () => (await import('./catalog/pseudo-command.js')).pseudoCommand,
  export: async () => (await import('./catalog/export-command.js')).exportCommand,
  import: async () => (await import('./catalog/import-command.js')).importCommand,
  glossary: async () => (await import('./catalog/glossary-command.js')).glossaryCommand,
};

/** `catalog extract|status|check|pseudo|export|import|glossary`: what translators work with. */
export const catalog: Command = async ([name = '', ...args], io) => {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const known = Object.keys(commands).join(', ');
    throw new UsageError(`catalog ${name}: name one of ${known}.`);
  }
  return (await load())(args, io);
};
