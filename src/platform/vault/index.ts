export { marksInUse, type KeyProblem } from './data-key.ts';
export { openRenewableVault, type RenewableVault } from './renewable-vault.ts';
export { rotateKeys, type Rotation, type RotationProblem } from './rotate.ts';
export type { RowSeals, SealedRow } from './row-seals.ts';
export { VAULT_TABLES } from './tables.ts';
export { openVault, type Kept, type RecordPlace, type Vault, type VaultProblem, type VaultSecrets } from './vault.ts';
