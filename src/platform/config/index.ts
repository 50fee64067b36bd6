export {
  databasePlace,
  dataFolder,
  type DatabasePlace,
  type Environment,
  type SettingProblem,
} from './database-settings.ts';
export {
  beginNewSecret,
  finishNewSecret,
  holdsSecret,
  readSecrets,
  type SecretProblem,
  type Secrets,
} from './secret-settings.ts';
export { mailSettings } from './mail-settings.ts';
export { hashSetting, readSettings, type Settings, type SettingsAsked, type TrustedProxies } from './settings.ts';
export { isLoopback, oidcSettings, type OidcSettings } from './oidc-settings.ts';
