/** What the catalogue bundle offers: loaded by the host at first use, so that starting costs nothing. */
export type { Explanation } from './codes/explain';
export type { Finding } from './codes/find';
export type { Match } from './codes/search';
export type { Language } from './codes/texts';
export { explain, resolve } from './codes/explain';
export { find } from './codes/find';
export { linkedId } from './codes/link';
export { search } from './codes/search';
export { languages, textsOf } from './codes/texts';
export { slices, windowAt } from './codes/window';
export { explanationMarkdown, hoverMarkdown } from './report/explanationMarkdown';
export { loggedTime } from './logs/time';
