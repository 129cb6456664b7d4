import type { SecretStorage } from 'vscode';
import { StorageError, type SecretStore } from '../auth/stored';

/**
 * VS Code's SecretStorage: the operating system's keychain, or the browser's where VS Code runs in one. Not synchronised. Throws a
 * `StorageError` when it is locked or broken.
 */
export function secretStore(storage: SecretStorage): SecretStore {
  return {
    get: (key) => answered(storage.get(key)),
    set: (key, value) => answered(storage.store(key, value)),
    delete: (key) => answered(storage.delete(key)),
  };
}

async function answered<T>(access: Thenable<T>): Promise<T> {
  try {
    return await access;
  } catch (failure) {
    throw new StorageError(failure);
  }
}
