import type { Command } from './command.ts';
import type { OpenSite } from './commands/serve.ts';

/** 命令之门: a command by its name; what is behind it is loaded when it is opened, so that a term is not reckoned behind the reader of reports. */
export type Door = { readonly name: string; readonly open: () => Promise<Command> };

/** What the program hands to its commands: how the pages are opened, and the module that threads of a command run. */
export type Handed = { readonly openSite: OpenSite; readonly threads: URL };

/** Every command of the program, in the order of its help. */
export function doors({ openSite, threads }: Handed): readonly Door[] {
  return [
    { name: 'read', open: async () => (await import('./commands/read.ts')).READ },
    { name: 'check', open: async () => (await import('./commands/check.ts')).checkCommand(threads) },
    { name: 'consolidate', open: async () => (await import('./commands/consolidate.ts')).consolidateCommand(threads) },
    { name: 'convert', open: async () => (await import('./commands/convert.ts')).CONVERT },
    { name: 'screen', open: async () => (await import('./commands/screen.ts')).screenCommand(threads) },
    { name: 'clock', open: async () => (await import('./commands/clock.ts')).CLOCK },
    { name: 'fee', open: async () => (await import('./commands/fee.ts')).FEE },
    { name: 'calendar', open: async () => (await import('./commands/calendar.ts')).CALENDAR },
    { name: 'law', open: async () => (await import('./commands/law.ts')).LAW },
    { name: 'serve', open: async () => (await import('./commands/serve.ts')).serveCommand(openSite) },
    { name: 'demo', open: async () => (await import('./commands/serve.ts')).demoCommand(openSite) },
    { name: 'migrate', open: async () => (await import('./commands/migrate.ts')).MIGRATE },
    { name: 'import', open: async () => (await import('./commands/import.ts')).IMPORT },
    { name: 'ledger', open: async () => (await import('./commands/ledger.ts')).LEDGER },
    { name: 'backup', open: async () => (await import('./commands/backup.ts')).BACKUP },
    { name: 'restore', open: async () => (await import('./commands/restore.ts')).RESTORE },
    { name: 'secret', open: async () => (await import('./commands/secret.ts')).SECRET },
    { name: 'doctor', open: async () => (await import('./commands/doctor.ts')).DOCTOR },
  ];
}
