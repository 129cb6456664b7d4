/** What the benches measure, in one bundle. */
export * from '../../src/core/decode';
export { patterns } from './patterns';
