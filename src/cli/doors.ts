import type { Command } from './command.ts';
import type { OpenService } from './service.ts';

/** 命令之门: a command by its name; what is behind it is loaded when it is opened, so that a term is not reckoned behind the reader of reports. */
export type Door = {
  readonly name: string;
  /** It works on the register: where a running program holds that, it is done inside of it. */
  readonly isOnRegister?: true;
  readonly open: () => Promise<Command>;
};

/** What the program hands to its commands: how the pages are opened, and the module that threads of a command run. */
export type Handed = { readonly openService: OpenService; readonly threads: URL; readonly version: string };

/** Every command of the program, in the order of its help. */
export function doors({ openService, threads, version }: Handed): readonly Door[] {
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
    { name: 'serve', open: async () => (await import('./commands/serve.ts')).serveCommand(openService, version) },
    { name: 'demo', open: async () => (await import('./commands/serve.ts')).demoCommand(openService, version) },
    ...REGISTER_DOORS,
    { name: 'restore', open: async () => (await import('./commands/restore.ts')).RESTORE },
  ];
}

/** 台账库的命令: those that a running program does for others. */
export const REGISTER_DOORS: readonly Door[] = [
  { name: 'init', isOnRegister: true, open: async () => (await import('./commands/init.ts')).INIT },
  { name: 'user', isOnRegister: true, open: async () => (await import('./commands/user.ts')).USER },
  { name: 'migrate', isOnRegister: true, open: async () => (await import('./commands/migrate.ts')).MIGRATE },
  { name: 'import', isOnRegister: true, open: async () => (await import('./commands/import.ts')).IMPORT },
  { name: 'ledger', isOnRegister: true, open: async () => (await import('./commands/ledger.ts')).LEDGER },
  { name: 'backup', isOnRegister: true, open: async () => (await import('./commands/backup.ts')).BACKUP },
  { name: 'secret', isOnRegister: true, open: async () => (await import('./commands/secret.ts')).SECRET },
  { name: 'doctor', isOnRegister: true, open: async () => (await import('./commands/doctor.ts')).DOCTOR },
];
