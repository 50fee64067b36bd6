export { keyOf, markKeyOf, masterKey, newKey, newSecret, secretFault, type MasterKey } from './master-key.ts';
export { seal, suiteOf, unseal } from './seal.ts';
export { SUITES, type CipherSuite } from './suite.ts';
export { verifySm2 } from './sm2.ts';
