import type { SecretStorage } from 'vscode';
import type { SecretStore } from '../auth/stored';

/** VS Code's SecretStorage: the operating system's keychain, or the browser's where VS Code runs in one. Not synchronised. */
export function secretStore(storage: SecretStorage): SecretStore {
  return {
    get: async (key) => storage.get(key),
    set: async (key, value) => storage.store(key, value),
    delete: async (key) => storage.delete(key),
  };
}
