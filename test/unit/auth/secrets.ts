import type { SecretStore } from '../../../src/auth/stored';

/** A secret storage that takes its time, as VS Code's does, and can be told to fail. */
export class MemorySecrets implements SecretStore {
  readonly kept = new Map<string, string>();
  /** Texts written, in order. */
  readonly writes: string[] = [];
  broken = false;

  async get(key: string): Promise<string | undefined> {
    await this.#turn();
    return this.kept.get(key);
  }

  async set(key: string, value: string): Promise<void> {
    await this.#turn();
    this.writes.push(value);
    this.kept.set(key, value);
  }

  async delete(key: string): Promise<void> {
    await this.#turn();
    this.kept.delete(key);
  }

  async #turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.broken) throw new Error('The keyring is locked.');
  }
}
