import { openVault, type Vault, type VaultSecrets } from './vault.ts';

/** A vault whose secrets may be changed under those who work with it: a program that runs while they are rotated goes on reading and writing. */
export type RenewableVault = Vault & { useSecrets(secrets: VaultSecrets): void };

/** 可换密钥的保密箱. */
export function openRenewableVault(secrets: VaultSecrets): RenewableVault {
  let now = openVault(secrets);
  return {
    write: (transaction, place, value) => now.write(transaction, place, value),
    read: (transaction, place) => now.read(transaction, place),
    erase: (transaction, place, on) => now.erase(transaction, place, on),
    sealRow: (row) => now.sealRow(row),
    isSealed: (row, seal) => now.isSealed(row, seal),
    sealMarks: () => now.sealMarks(),
    useSecrets: (others) => {
      now = openVault(others);
    },
  };
}
